import { boolean, integer, text, uuid } from 'drizzle-orm/pg-core'
import { instant, nrm } from './nrm.ts'

/** Terms of a procedure, running and ended; each keeps the version of the parameter it began under. */
export const clock = nrm.table('clock', {
  id: uuid('id').primaryKey(),
  caseId: uuid('case_id').notNull(),
  procedureId: uuid('procedure_id').notNull(),
  name: text('name').notNull(),
  parameter: text('parameter').notNull(),
  parameterVersion: integer('parameter_version').notNull(),
  assumed: boolean('assumed').notNull(),
  kind: text('kind').notNull(),
  startedAt: instant('started_at').notNull(),
  dueAt: instant('due_at').notNull(),
  state: text('state').notNull(),
  endedAt: instant('ended_at'),
})
