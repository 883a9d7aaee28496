import { boolean, text, uuid } from 'drizzle-orm/pg-core'
import { instant, nrm } from './nrm.ts'

/** Copies of packages/sop/sight.ts and break-glass.ts against which the database judges by itself. */
export const verbRule = nrm.table('verb_rule', {
  verb: text('verb').notNull(),
  role: text('role').notNull(),
  stand: text('stand').notNull(),
})
export const glassScopeRule = nrm.table('glass_scope_rule', { role: text('role').notNull(), compartment: text('compartment').notNull() })

/** Stands while a case is hidden from its own territory. */
export const caseRestriction = nrm.table('case_restriction', {
  caseId: uuid('case_id').notNull(),
  reason: text('reason').notNull(),
  at: instant('at').notNull(),
  accountId: uuid('account_id').notNull(),
})

/** Offices and officers a restricted case is open to. */
export const caseNamed = nrm.table('case_named', {
  caseId: uuid('case_id').notNull(),
  officeId: uuid('office_id'),
  accountId: uuid('account_id'),
  kept: boolean('kept').notNull(),
  opened: boolean('opened').notNull(),
})

/** One use of emergency access, and what came of looking at it afterwards. */
export const breakGlass = nrm.table('break_glass', {
  id: uuid('id').notNull(),
  caseId: uuid('case_id').notNull(),
  accountId: uuid('account_id').notNull(),
  actingFor: uuid('acting_for'),
  role: text('role').notNull(),
  officeId: uuid('office_id').notNull(),
  reason: text('reason').notNull(),
  scope: text('scope').array().notNull(),
  openedAt: instant('opened_at').notNull(),
  until: instant('until').notNull(),
  regionCode: text('region_code').notNull(),
  reviewBy: text('review_by').notNull(),
  reviewDueAt: instant('review_due_at').notNull(),
  escalatedAt: instant('escalated_at'),
  reviewedAt: instant('reviewed_at'),
  reviewedBy: uuid('reviewed_by'),
  outcome: text('outcome'),
})

/** Offices of the case that watch a use of emergency access while it lasts. */
export const breakGlassWatch = nrm.table('break_glass_watch', {
  officeId: uuid('office_id').notNull(),
  until: instant('until').notNull(),
  glassId: uuid('glass_id').notNull(),
})
