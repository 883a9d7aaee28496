import { text, uuid } from 'drizzle-orm/pg-core'
import { bytes, instant, nrm } from './nrm.ts'

/** Keyed hashes by which the person of a case is found. */
export const nameToken = nrm.table('name_token', {
  caseId: uuid('case_id').notNull(),
  kind: text('kind').notNull(),
  token: bytes('token').notNull(),
})

/** Two cases that are one person as far as their tokens say. */
export const knownHint = nrm.table('known_hint', {
  caseId: uuid('case_id').notNull(),
  otherCaseId: uuid('other_case_id').notNull(),
  at: instant('at').notNull(),
})

/** Joinings of two cases and their partings. */
export const mergeLink = nrm.table('merge_link', {
  caseId: uuid('case_id').notNull(),
  intoCaseId: uuid('into_case_id').notNull(),
  at: instant('at').notNull(),
  accountId: uuid('account_id'),
  endedAt: instant('ended_at'),
  endedBy: uuid('ended_by'),
})

/** Questions of an account within the last hour, for their limit. */
export const knownAsked = nrm.table('known_asked', {
  accountId: uuid('account_id').notNull(),
  at: instant('at').notNull(),
})
