import { lawInForce } from '@nrm/casework/law-in-force'
import { LawInForce } from '@nrm/contracts/law'
import { refusals } from '../answers.ts'
import type { App, Door } from '../context.ts'

/** What the SOP says today, for everybody who works by it. */
export function lawRoutes(app: App, { db }: Door): void {
  app.get(
    '/law',
    {
      schema: {
        summary: 'Versions of the procedures and values of the law in force today',
        tags: ['directory'],
        response: { 200: LawInForce, ...refusals },
      },
    },
    ({ who }) => lawInForce(db, who),
  )
}
