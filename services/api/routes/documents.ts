import { checkPaper } from '@nrm/casework/check-paper'
import { issuePaper } from '@nrm/casework/issue-paper'
import { listPapers, voidPaper } from '@nrm/casework/list-papers'
import { CheckedDocument, DocumentAsked, DocumentList, VoidDocument } from '@nrm/contracts/documents'
import { blankNames } from '@nrm/documents/blank-names'
import { printPaper } from '@nrm/documents/print-paper'
import { languages } from '@nrm/messages/languages'
import { z } from 'zod'
import { Nothing, refusals } from '../answers.ts'
import { blankFile } from '../blank-file.ts'
import type { App, Door } from '../context.ts'
import { fromOf } from '../from-of.ts'
import { sendFile } from '../send-file.ts'

const tags = ['documents']
const params = z.object({ caseId: z.uuid() })
const Pdf = {
  description: 'A PDF, to be kept and not to be shown',
  content: { 'application/pdf': { schema: z.any().meta({ type: 'string', format: 'binary' }) } },
}

/** Official papers of a case, the register of copies, their check by anybody, and blank forms. */
export function documentRoutes(app: App, door: Door): void {
  const { db, passkeys } = door
  const publicUrl = passkeys.origins[0] ?? ''
  app.get(
    '/cases/:caseId/documents',
    { schema: { summary: 'Papers I may print, and the copies that went out', tags, params, response: { 200: DocumentList, ...refusals } } },
    ({ who, params }) => listPapers(db, who, params.caseId),
  )
  app.post(
    '/cases/:caseId/documents',
    {
      schema: {
        summary: 'Print a copy of a paper; it is entered in the register',
        tags,
        params,
        body: DocumentAsked,
        response: { 200: Pdf, ...refusals },
      },
    },
    async ({ who, params, body }, reply) =>
      sendFile(reply, await issuePaper(db, who, params.caseId, body, (content, language) => printPaper(content, language, publicUrl))),
  )
  app.post(
    '/cases/:caseId/documents/:documentId/void',
    {
      schema: {
        summary: 'Void a copy; nothing is deleted',
        tags,
        params: params.extend({ documentId: z.uuid() }),
        body: VoidDocument,
        response: { 204: Nothing, ...refusals },
      },
    },
    async ({ who, params, body }, reply) => {
      await voidPaper(db, who, params.caseId, params.documentId, body.reason)
      return reply.code(204).send(undefined)
    },
  )
  app.get(
    '/check/:code',
    {
      config: { public: true, signsIn: true },
      schema: {
        summary: 'Whether a paper with this code was issued',
        tags,
        params: z.object({ code: z.string().max(100) }),
        response: { 200: CheckedDocument, ...refusals },
      },
    },
    (request) => checkPaper(db, fromOf(request, door), request.params.code),
  )
  app.get(
    '/blank-forms/:name/:language',
    {
      schema: {
        summary: 'Blank forms of a procedure, to be filled in by hand',
        tags,
        params: z.object({ name: z.enum(blankNames), language: z.enum(languages) }),
        response: { 200: Pdf, ...refusals },
      },
    },
    async ({ params }, reply) => sendFile(reply, await blankFile(params.name, params.language)),
  )
}
