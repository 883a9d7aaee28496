import { boolean, date, text, uuid } from 'drizzle-orm/pg-core'
import { instant, nrm } from './nrm.ts'

/**
 * Answers of the person item by item, in order; the last one holds, until it ends or is taken back. `own` and `representative` are the two
 * voices of a child and of whoever speaks for it.
 */
export const consent = nrm.table('consent', {
  id: uuid('id').primaryKey(),
  caseId: uuid('case_id').notNull(),
  item: text('item').notNull(),
  answer: text('answer').notNull(),
  own: text('own'),
  representative: text('representative'),
  representedBy: text('represented_by'),
  language: text('language').notNull(),
  mode: text('mode').notNull(),
  at: instant('at').notNull(),
  officeId: uuid('office_id'),
  accountId: uuid('account_id'),
  textVersion: text('text_version'),
  textLanguage: text('text_language'),
  recipientOfficeId: uuid('recipient_office_id'),
  takenBack: boolean('taken_back').notNull(),
  expiresAt: instant('expires_at').notNull(),
})

/** Legal grounds put in the place of a yes, each for a time and looked at by the commission. */
export const consentOverride = nrm.table('consent_override', {
  id: uuid('id').primaryKey(),
  caseId: uuid('case_id').notNull(),
  caseNumber: text('case_number').notNull(),
  regionCode: text('region_code').notNull(),
  purpose: text('purpose').notNull(),
  ground: text('ground').notNull(),
  recipientOfficeId: uuid('recipient_office_id'),
  officeId: uuid('office_id').notNull(),
  accountId: uuid('account_id').notNull(),
  at: instant('at').notNull(),
  until: instant('until').notNull(),
  reviewDueAt: instant('review_due_at').notNull(),
  reviewedAt: instant('reviewed_at'),
  reviewedBy: uuid('reviewed_by'),
  outcome: text('outcome'),
})

/** Refusals told without a name: nothing in a row leads back to a case. */
export const anonymousNotice = nrm.table('anonymous_notice', {
  id: uuid('id').primaryKey(),
  quarter: date('quarter').notNull(),
  regionCode: text('region_code').notNull(),
  kind: text('kind').notNull(),
})
