import { actFor } from '@nrm/casework/acting-for'
import { me, setLanguage } from '@nrm/casework/directory'
import { ActingFor } from '@nrm/contracts/absences'
import { LanguageChange } from '@nrm/contracts/lists'
import { Me } from '@nrm/contracts/session'
import { deputyBasis } from '@nrm/sop/deputies'
import { refusals } from '../answers.ts'
import type { App, Door } from '../context.ts'

const tags = ['session']

/** The caller's own account. */
export function meRoutes(app: App, { db }: Door): void {
  app.get('/me', { schema: { summary: 'Who I am', tags, response: { 200: Me, ...refusals } } }, ({ who }) => me(db, who))
  app.put(
    '/me/language',
    { schema: { summary: 'Choose the language of my account', tags, body: LanguageChange, response: { 200: Me, ...refusals } } },
    ({ who, body }) => setLanguage(db, who, body.language),
  )
  app.put(
    '/me/acting-for',
    {
      config: { law: [deputyBasis] },
      schema: {
        summary: 'Stand in for an absent officer, or go back to my own name',
        tags,
        body: ActingFor,
        response: { 200: Me, ...refusals },
      },
    },
    ({ who, body }) => actFor(db, who, body.absence),
  )
}
