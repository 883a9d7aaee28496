import { oversight } from '@nrm/casework/oversight'
import { Oversight } from '@nrm/contracts/oversight'
import { refusals } from '../answers.ts'
import type { App, Door } from '../context.ts'

/** Accounts that give cause for a look. */
export function oversightRoutes(app: App, { db }: Door): void {
  app.get(
    '/oversight',
    { schema: { summary: 'Accounts to be looked at', tags: ['oversight'], response: { 200: Oversight, ...refusals } } },
    ({ who }) => oversight(db, who),
  )
}
