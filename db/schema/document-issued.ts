import { integer, text, uuid } from 'drizzle-orm/pg-core'
import { bytes, instant, nrm } from './nrm.ts'

/** A copy of a paper that went out; nothing of what stands on it. */
export const documentIssued = nrm.table('document_issued', {
  id: uuid('id').primaryKey(),
  caseId: uuid('case_id').notNull(),
  procedureId: uuid('procedure_id').notNull(),
  version: integer('version').notNull(),
  step: text('step').notNull(),
  document: text('document').notNull(),
  language: text('language').notNull(),
  copy: integer('copy').notNull(),
  digest: bytes('digest').notNull(),
  codeHash: bytes('code_hash').notNull(),
  at: instant('at').notNull(),
  accountId: uuid('account_id').notNull(),
  officeId: uuid('office_id').notNull(),
  voidedAt: instant('voided_at'),
  voidedBy: uuid('voided_by'),
  voidReason: text('void_reason'),
})
