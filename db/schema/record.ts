import { integer, jsonb, text, uuid } from 'drizzle-orm/pg-core'
import { bytes, instant, nrm } from './nrm.ts'

/** What a step wrote, sealed, one row a set of compartments; a row is read by whoever may read one of them. */
export const record = nrm.table('record', {
  id: uuid('id').primaryKey(),
  caseId: uuid('case_id').notNull(),
  procedureId: uuid('procedure_id').notNull(),
  version: integer('version').notNull(),
  step: text('step').notNull(),
  sees: text('sees').array().notNull(),
  compartment: text('compartment').notNull(),
  keyVersion: integer('key_version').notNull(),
  sealed: bytes('sealed').notNull(),
  open: jsonb('open').notNull(),
  at: instant('at').notNull(),
  officeId: uuid('office_id'),
  accountId: uuid('account_id'),
})
