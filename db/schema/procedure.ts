import type { ProcedureName } from '@nrm/sop/procedures'
import { boolean, integer, jsonb, text, uuid } from 'drizzle-orm/pg-core'
import { instant, nrm } from './nrm.ts'

/** A procedure of a case: machine, version, state and context as xstate left them, and whom it waits on. */
export const procedure = nrm.table('procedure', {
  id: uuid('id').primaryKey(),
  caseId: uuid('case_id').notNull(),
  procedure: text('procedure').$type<ProcedureName>().notNull(),
  machine: text('machine').notNull(),
  machineVersion: integer('machine_version').notNull(),
  state: text('state').notNull(),
  context: jsonb('context').notNull(),
  version: integer('version').notNull(),
  officeId: uuid('office_id').notNull(),
  recipientOfficeId: uuid('recipient_office_id'),
  originOfficeId: uuid('origin_office_id').notNull(),
  regionCode: text('region_code').notNull(),
  territoryCode: text('territory_code').notNull(),
  waitingOfficeId: uuid('waiting_office_id'),
  waitingSince: instant('waiting_since').notNull(),
  nextDueAt: instant('next_due_at'),
  ended: boolean('ended').notNull(),
  lastStep: text('last_step').notNull(),
  lastAccountId: uuid('last_account_id'),
  updatedAt: instant('updated_at').notNull(),
})
