import type { FastifyInstance } from 'fastify'
import { type HandedOut, path } from './api-client.ts'

/** Hands the bytes of a link on to the browser that asked for it: to be kept, never to be drawn. */
export async function fileContent(app: FastifyInstance): Promise<void> {
  app.get<{ Params: { token: string } }>('/files/:token', async ({ visit, params }, reply) => {
    const { bytes, media, disposition } = await visit.api<HandedOut>(path`/api/file-links/${params.token}`)
    return reply
      .type(media)
      .header('content-disposition', disposition)
      .header('content-security-policy', "sandbox; default-src 'none'; frame-ancestors 'none'")
      .send(bytes)
  })
}
