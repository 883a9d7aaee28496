import { endAbsence, listAbsences, recordAbsence } from '@nrm/casework/absences'
import { Absences, AbsencesQuery, AbsenceView, AbsenceWrite } from '@nrm/contracts/absences'
import { deputyBasis } from '@nrm/sop/deputies'
import { z } from 'zod'
import { refusals } from '../answers.ts'
import type { App, Door } from '../context.ts'

const tags = ['work']
const config = { law: [deputyBasis] }

/** Who is away and who stands in. */
export function absenceRoutes(app: App, { db }: Door): void {
  app.get(
    '/absences',
    { schema: { summary: 'Absences and deputies', tags, querystring: AbsencesQuery, response: { 200: Absences, ...refusals } } },
    ({ who, query }) => listAbsences(db, who, query),
  )
  app.post(
    '/absences',
    { config, schema: { summary: 'Record an absence', tags, body: AbsenceWrite, response: { 201: AbsenceView, ...refusals } } },
    async ({ who, body }, reply) => reply.code(201).send(await recordAbsence(db, who, body)),
  )
  app.post(
    '/absences/:id/end',
    {
      config,
      schema: {
        summary: 'End an absence before its time',
        tags,
        params: z.object({ id: z.uuid() }),
        response: { 200: AbsenceView, ...refusals },
      },
    },
    ({ who, params }) => endAbsence(db, who, params.id),
  )
}
