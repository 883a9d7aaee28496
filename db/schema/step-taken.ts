import { integer, text, uuid } from 'drizzle-orm/pg-core'
import { instant, nrm } from './nrm.ts'

/** History of a procedure, one line a version; the clock's steps have neither account nor office. */
export const stepTaken = nrm.table('step_taken', {
  procedureId: uuid('procedure_id').notNull(),
  version: integer('version').notNull(),
  caseId: uuid('case_id').notNull(),
  step: text('step').notNull(),
  fromState: text('from_state').notNull(),
  toState: text('to_state').notNull(),
  at: instant('at').notNull(),
  actAt: instant('act_at').notNull(),
  accountId: uuid('account_id'),
  officeId: uuid('office_id'),
  role: text('role').notNull(),
  actingFor: uuid('acting_for'),
})
