import { listCases } from '@nrm/casework/cases'
import { revealIdentity } from '@nrm/casework/reveal-identity'
import { viewCase } from '@nrm/casework/view-case'
import { CasePage, CasesQuery, RevealIdentity } from '@nrm/contracts/lists'
import { CaseView, IdentityView } from '@nrm/contracts/view'
import { z } from 'zod'
import { refusals } from '../answers.ts'
import type { App, Door } from '../context.ts'

const tags = ['cases']
const params = z.object({ caseId: z.uuid() })

/** Cases the caller may see. */
export function caseRoutes(app: App, { db }: Door): void {
  app.get(
    '/cases',
    { schema: { summary: 'Cases by state or number', tags, querystring: CasesQuery, response: { 200: CasePage, ...refusals } } },
    ({ who, query }) => listCases(db, who, query),
  )
  app.get(
    '/cases/:caseId',
    { schema: { summary: 'A case, with what may be done next', tags, params, response: { 200: CaseView, ...refusals } } },
    ({ who, words, params }) => viewCase(db, who, params.caseId, words),
  )
  app.post(
    '/cases/:caseId/identity',
    {
      schema: {
        summary: 'Reveal the identity; leaves an audit entry',
        tags,
        params,
        body: RevealIdentity,
        response: { 200: IdentityView, ...refusals },
      },
    },
    ({ who, params, body }) => revealIdentity(db, who, params.caseId, body),
  )
}
