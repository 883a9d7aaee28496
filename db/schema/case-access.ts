import { text, uuid } from 'drizzle-orm/pg-core'
import { instant, nrm } from './nrm.ts'

/** Offices a case was shared with, for what and on which ground, each until it is taken back or ends by itself. */
export const caseAccess = nrm.table('case_access', {
  caseId: uuid('case_id').notNull(),
  officeId: uuid('office_id').notNull(),
  grantedAt: instant('granted_at').notNull(),
  until: instant('until'),
  purpose: text('purpose').notNull(),
  ground: text('ground').notNull(),
})

/** Members of a commission who declared a conflict and see the case no more. */
export const caseExclusion = nrm.table('case_exclusion', {
  caseId: uuid('case_id').notNull(),
  accountId: uuid('account_id').notNull(),
  at: instant('at').notNull(),
})
