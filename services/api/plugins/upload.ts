import multipart from '@fastify/multipart'
import { fileMost } from '@nrm/sop/evidence'
import { Refusal } from '@nrm/sop/refusal'
import plugin from 'fastify-plugin'
import { blemishOf } from '../blemish.ts'

/** Files taken apart at once; each lies in memory until it is sealed. */
const TOGETHER = 8
const PATIENCE_SECONDS = 10

/**
 * Lets the routes of its scope read a form with one file: fields become text, the file `{ name, media, bytes }`. What is longer than a file may be is read to
 * its end, so that the answer arrives, and kept by nobody.
 */
export const upload = plugin(async (app) => {
  let under = 0
  const reading = new WeakSet<object>()
  app.addHook('preValidation', async (request, reply) => {
    if (!request.isMultipart()) return
    if (under >= TOGETHER) {
      reply.header('retry-after', PATIENCE_SECONDS)
      throw new Refusal('service-down')
    }
    under += 1
    reply.raw.once('close', () => {
      under -= 1
    })
    reading.add(request)
  })
  // The reader of forms has no codes of its own: what it cannot read is broken.
  app.setErrorHandler((error, request) => {
    if (reading.has(request) && !(error instanceof Refusal) && !(error as { statusCode?: number }).statusCode)
      throw new Refusal('request-malformed')
    throw error
  })
  await app.register(multipart, {
    attachFieldsToBody: 'keyValues',
    throwFileSizeLimit: false,
    limits: { fieldNameSize: 40, fieldSize: 4000, fields: 6, files: 1, parts: 7, headerPairs: 20, fileSize: fileMost.bytes + 1 },
    onFile: async (part) => {
      const content = await part.toBuffer()
      if (content.length > fileMost.bytes) throw new Refusal('file-too-large')
      Object.assign(part, { value: { name: part.filename, media: part.mimetype, bytes: content } })
    },
  })
  app.addHook('preValidation', async (request) => {
    reading.delete(request)
    const { body } = request
    const { file: _, ...fields } = (body ?? {}) as Record<string, unknown>
    const path = blemishOf(fields)
    if (path !== null) throw new Refusal('form-invalid', {}, [{ path, code: 'bad-characters' }])
  })
})
