import type { FastifyInstance, FastifyReply } from 'fastify'
import { type HandedOut, path } from './api-client.ts'

/** Papers and blank forms as files: handed over as the answer, to be kept and never drawn here. */
export async function paperContent(app: FastifyInstance): Promise<void> {
  app.post<{ Params: { caseId: string } }>('/cases/:caseId/documents/print', async ({ visit, params }, reply) => {
    const { procedureId, version, document, language } = visit.body
    const body = { procedureId, version: Number(version), document, language }
    return send(reply, await visit.api<HandedOut>(path`/api/cases/${params.caseId}/documents`, { method: 'POST', body }))
  })
  app.get<{ Params: { caseId: string } }>('/cases/:caseId/documents/print', async ({ params }, reply) =>
    reply.redirect(path`/cases/${params.caseId}/documents`, 303),
  )
  app.get<{ Params: { name: string; language: string } }>('/blanks/:name/:language', async ({ visit, params }, reply) =>
    send(reply, await visit.api<HandedOut>(path`/api/blank-forms/${params.name}/${params.language}`)),
  )
}

const send = (reply: FastifyReply, { bytes, media, disposition }: HandedOut): FastifyReply =>
  reply
    .type(media)
    .header('content-disposition', disposition)
    .header('content-security-policy', "sandbox; default-src 'none'; frame-ancestors 'none'")
    .send(bytes)
