import { integer, text, uuid } from 'drizzle-orm/pg-core'
import { bytes, instant, nrm } from './nrm.ts'

/** Public half of an account's pair. */
export const accountKey = nrm.table('account_key', {
  accountId: uuid('account_id').primaryKey(),
  publicKey: bytes('public_key').notNull(),
  generation: integer('generation').notNull(),
  madeAt: instant('made_at').notNull(),
})

/** Private half of an account's pair, closed with what the officer brings to the sign-in. */
export const accountUnlock = nrm.table('account_unlock', {
  accountId: uuid('account_id').notNull(),
  method: text('method').notNull(),
  salt: bytes('salt').notNull(),
  wrapped: bytes('wrapped').notNull(),
  madeAt: instant('made_at').notNull(),
})

/** Public half of an office's pair, by version. */
export const officeKey = nrm.table('office_key', {
  officeId: uuid('office_id').notNull(),
  version: integer('version').notNull(),
  publicKey: bytes('public_key').notNull(),
  madeAt: instant('made_at').notNull(),
  retiredAt: instant('retired_at'),
  renewSince: instant('renew_since'),
})

/** Private half of an office's pair, wrapped to a member. */
export const officeKeyShare = nrm.table('office_key_share', {
  officeId: uuid('office_id').notNull(),
  version: integer('version').notNull(),
  accountId: uuid('account_id').notNull(),
  wrapped: bytes('wrapped').notNull(),
  admittedBy: uuid('admitted_by'),
  madeAt: instant('made_at').notNull(),
})

/** Members who said that a colleague may open the notes. */
export const officeKeyApproval = nrm.table('office_key_approval', {
  officeId: uuid('office_id').notNull(),
  accountId: uuid('account_id').notNull(),
  generation: integer('generation').notNull(),
  approverId: uuid('approver_id').notNull(),
  at: instant('at').notNull(),
})
