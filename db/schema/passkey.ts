import { bigint, text, uuid } from 'drizzle-orm/pg-core'
import { bytes, instant, nrm } from './nrm.ts'

/** Public halves of what officers sign in with. Only functions of the database touch these two tables. */
export const passkey = nrm.table('passkey', {
  id: uuid('id').primaryKey(),
  accountId: uuid('account_id').notNull(),
  credentialId: text('credential_id').notNull(),
  publicKey: bytes('public_key').notNull(),
  counter: bigint('counter', { mode: 'number' }).notNull(),
  name: text('name').notNull(),
  transports: text('transports').array().notNull(),
  createdAt: instant('created_at').notNull(),
  lastUsedAt: instant('last_used_at'),
})

export const passkeyChallenge = nrm.table('passkey_challenge', {
  digest: bytes('digest').primaryKey(),
  purpose: text('purpose').notNull(),
  accountId: uuid('account_id'),
  expiresAt: instant('expires_at').notNull(),
})
