import { admitColleague, listOfficeKeys } from '@nrm/casework/office-keys'
import { Admission, Admitted, OfficeKeys } from '@nrm/contracts/office-keys'
import { refusals } from '../answers.ts'
import type { App, Door } from '../context.ts'

const tags = ['office']

/** Who of an office that treats can open its clinical notes. */
export function officeKeyRoutes(app: App, { db }: Door): void {
  app.get(
    '/office-keys',
    {
      schema: { summary: 'Who of the office can open its clinical notes, and who waits', tags, response: { 200: OfficeKeys, ...refusals } },
    },
    ({ who }) => listOfficeKeys(db, who),
  )
  app.post(
    '/office-keys/admissions',
    { schema: { summary: 'Let a colleague open the clinical notes', tags, body: Admission, response: { 200: Admitted, ...refusals } } },
    ({ who, body }) => admitColleague(db, who, body.account),
  )
}
