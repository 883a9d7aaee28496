import { integer, text, uuid } from 'drizzle-orm/pg-core'
import { bytes, instant, nrm } from './nrm.ts'

/** Sign-ins in force. Only functions of the database touch these three tables. */
export const session = nrm.table('session', {
  id: uuid('id').primaryKey(),
  accountId: uuid('account_id').notNull(),
  createdAt: instant('created_at').notNull(),
  expiresAt: instant('expires_at').notNull(),
  lastSeenAt: instant('last_seen_at').notNull(),
  confirmedAt: instant('confirmed_at').notNull(),
  device: text('device'),
  ip: text('ip'),
  actingFor: uuid('acting_for'),
  revokedAt: instant('revoked_at'),
  revokedWhy: text('revoked_why'),
})

export const refreshToken = nrm.table('refresh_token', {
  digest: bytes('digest').primaryKey(),
  sessionId: uuid('session_id').notNull(),
  issuedAt: instant('issued_at').notNull(),
  usedAt: instant('used_at'),
})

export const signInAttempt = nrm.table('sign_in_attempt', {
  digest: bytes('digest').primaryKey(),
  failures: integer('failures').notNull(),
  pausedUntil: instant('paused_until'),
  lastAt: instant('last_at').notNull(),
})

/** Proofs of identity under way elsewhere, by the digest of the browser's ticket. */
export const outsideAttempt = nrm.table('outside_attempt', {
  digest: bytes('digest').primaryKey(),
  broker: text('broker').notNull(),
  accountId: uuid('account_id'),
  purpose: text('purpose').notNull(),
  personKey: bytes('person_key'),
  expiresAt: instant('expires_at').notNull(),
  answeredAt: instant('answered_at'),
  usedAt: instant('used_at'),
})
