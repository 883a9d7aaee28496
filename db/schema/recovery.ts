import { uuid } from 'drizzle-orm/pg-core'
import { bytes, instant, nrm } from './nrm.ts'

/** Accounts that two people give back to their officers. Only functions of the database touch this table. */
export const recovery = nrm.table('recovery', {
  id: uuid('id').primaryKey(),
  accountId: uuid('account_id').notNull(),
  openedBy: uuid('opened_by').notNull(),
  openedAt: instant('opened_at').notNull(),
  approvedBy: uuid('approved_by'),
  codeDigest: bytes('code_digest'),
  expiresAt: instant('expires_at').notNull(),
  overAt: instant('over_at'),
})
