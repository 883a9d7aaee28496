import { boolean, integer, text, uuid } from 'drizzle-orm/pg-core'
import { bytes, instant, nrm } from './nrm.ts'

/** Copy of packages/sop/evidence.ts: who reads a kind. */
export const evidenceKindRule = nrm.table('evidence_kind_rule', { kind: text('kind').primaryKey(), sees: text('sees').array().notNull() })

/** A file of a case; its bytes lie sealed outside the database. */
export const evidenceFile = nrm.table('evidence_file', {
  id: uuid('id').primaryKey(),
  caseId: uuid('case_id').notNull(),
  place: integer('place').notNull(),
  kind: text('kind').notNull(),
  sees: text('sees').array().notNull(),
  type: text('type').notNull(),
  size: integer('size').notNull(),
  stripped: text('stripped').array().notNull(),
  compartment: text('compartment').notNull(),
  keyVersion: integer('key_version').notNull(),
  sealed: bytes('sealed').notNull(),
  mark: bytes('mark').notNull(),
  originalBlob: uuid('original_blob').notNull(),
  copyBlob: uuid('copy_blob').notNull(),
  originalDigest: bytes('original_digest').notNull(),
  copyDigest: bytes('copy_digest').notNull(),
  scan: text('scan').notNull(),
  damagedAt: instant('damaged_at'),
  withdrawnAt: instant('withdrawn_at'),
  withdrawnReason: text('withdrawn_reason'),
  withdrawnNote: text('withdrawn_note'),
  submissionId: uuid('submission_id').notNull(),
  at: instant('at').notNull(),
  officeId: uuid('office_id'),
  accountId: uuid('account_id'),
})

/** Custody of a file, one line an act. */
export const custody = nrm.table('custody', {
  id: uuid('id').primaryKey(),
  fileId: uuid('file_id').notNull(),
  caseId: uuid('case_id').notNull(),
  act: text('act').notNull(),
  at: instant('at').notNull(),
  accountId: uuid('account_id'),
  officeId: uuid('office_id'),
  toOfficeId: uuid('to_office_id'),
  whole: boolean('whole'),
  code: text('code'),
})

/** Links that open one file once. */
export const fileLink = nrm.table('file_link', {
  digest: bytes('digest').primaryKey(),
  fileId: uuid('file_id').notNull(),
  which: text('which').notNull(),
  accountId: uuid('account_id').notNull(),
  session: text('session').notNull(),
  reason: text('reason'),
  expiresAt: instant('expires_at').notNull(),
  usedAt: instant('used_at'),
})
