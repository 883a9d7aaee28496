import multipart from '@fastify/multipart'
import { fileMost } from '@nrm/sop/evidence'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Trouble } from './trouble.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Takes a form with a file; every other route refuses one. */
    upload?: true
  }
}

/** A file of a form. `bytes` is cut off one byte behind the most a file may have. */
export type SentFile = Readonly<{ name: string; media: string; bytes: Buffer }>

/** Reads forms with files, before anything looks at the form; which routes have any is for `refuseFiles` to say. */
export async function upload(app: FastifyInstance): Promise<void> {
  await app.register(multipart, {
    attachFieldsToBody: 'keyValues',
    throwFileSizeLimit: false,
    // Two files: one chosen, one from the camera of a telephone; all but one are empty.
    limits: { fieldNameSize: 40, fieldSize: 4000, fields: 6, files: 2, parts: 8, headerPairs: 20, fileSize: fileMost.bytes + 1 },
    onFile: async (part) => {
      Object.assign(part, { value: { name: part.filename, media: part.mimetype, bytes: await part.toBuffer() } })
    },
  })
}

/** No file is read for a route that asks for none, nor from somebody who is not signed in. */
export async function refuseFiles({ routeOptions, headers, visit }: FastifyRequest): Promise<void> {
  if (!headers['content-type']?.toLowerCase().startsWith('multipart/')) return
  if (!routeOptions.config?.upload) throw new Trouble(415, 'media-type')
  if (!visit.signedIn) throw new Trouble(401, 'signed-out')
}
