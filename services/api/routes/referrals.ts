import { listReferrals } from '@nrm/casework/referrals'
import { ReferralPage, ReferralsQuery } from '@nrm/contracts/lists'
import { refusals } from '../answers.ts'
import type { App, Door } from '../context.ts'

/** Referrals addressed to the caller's office or sent by it. */
export function referralRoutes(app: App, { db }: Door): void {
  app.get(
    '/referrals',
    {
      schema: {
        summary: 'Referrals received or sent',
        tags: ['work'],
        querystring: ReferralsQuery,
        response: { 200: ReferralPage, ...refusals },
      },
    },
    ({ who, query }) => listReferrals(db, who, query),
  )
}
