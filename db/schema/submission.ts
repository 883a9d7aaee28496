import { integer, jsonb, text, uuid } from 'drizzle-orm/pg-core'
import { bytes, instant, nrm } from './nrm.ts'

/** Receipts: what a submission did, so that sending it again does nothing more. */
export const submission = nrm.table('submission', {
  id: uuid('id').primaryKey(),
  accountId: uuid('account_id'),
  digest: bytes('digest').notNull(),
  caseId: uuid('case_id').notNull(),
  procedureId: uuid('procedure_id').notNull(),
  version: integer('version').notNull(),
  step: text('step').notNull(),
  at: instant('at').notNull(),
  stub: jsonb('stub'),
})
