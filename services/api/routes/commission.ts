import { agenda } from '@nrm/casework/agenda'
import { Agenda } from '@nrm/contracts/administration'
import { refusals } from '../answers.ts'
import type { App, Door } from '../context.ts'

/** What lies before the territorial commission; case numbers, never names. */
export function commissionRoutes(app: App, { db }: Door): void {
  app.get(
    '/commission/agenda',
    { schema: { summary: 'Agenda of the commission', tags: ['work'], response: { 200: Agenda, ...refusals } } },
    ({ who }) => agenda(db, who),
  )
}
