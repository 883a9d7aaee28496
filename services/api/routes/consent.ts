import { anonymousNotices } from '@nrm/casework/anonymous'
import { listOverrides, recordOverrideReview } from '@nrm/casework/overrides'
import { previewWithdrawal } from '@nrm/casework/withdrawal'
import { AnonymousPage, OverridePage, OverrideReview, WithdrawalQuery, WithdrawalView } from '@nrm/contracts/consent'
import { z } from 'zod'
import { Nothing, refusals } from '../answers.ts'
import type { App, Door } from '../context.ts'

/** What a withdrawal would change, disclosures without consent to review, refusals told without a name. */
export function consentRoutes(app: App, { db }: Door): void {
  app.get(
    '/cases/:caseId/withdrawal',
    {
      schema: {
        summary: 'What taking consent back would change',
        tags: ['cases'],
        params: z.object({ caseId: z.uuid() }),
        querystring: WithdrawalQuery,
        response: { 200: WithdrawalView, ...refusals },
      },
    },
    ({ who, params, query }) => previewWithdrawal(db, who, params.caseId, query.scope),
  )
  app.get(
    '/commission/overrides',
    { schema: { summary: 'Disclosures without consent to review', tags: ['work'], response: { 200: OverridePage, ...refusals } } },
    ({ who }) => listOverrides(db, who),
  )
  app.post(
    '/commission/overrides/:id/review',
    {
      schema: {
        summary: 'Record what the review found',
        tags: ['work'],
        params: z.object({ id: z.uuid() }),
        body: OverrideReview,
        response: { 204: Nothing, ...refusals },
      },
    },
    async ({ who, params, body }, reply) => {
      await recordOverrideReview(db, who, params.id, body)
      return reply.code(204).send(undefined)
    },
  )
  app.get(
    '/anonymous-notices',
    { schema: { summary: 'Refusals told without a name', tags: ['work'], response: { 200: AnonymousPage, ...refusals } } },
    ({ who }) => anonymousNotices(db, who),
  )
}
