import { text, uuid } from 'drizzle-orm/pg-core'
import { instant, nrm } from './nrm.ts'

/** Answers of the person item by item, in order; the last one holds. */
export const consent = nrm.table('consent', {
  id: uuid('id').primaryKey(),
  caseId: uuid('case_id').notNull(),
  item: text('item').notNull(),
  answer: text('answer').notNull(),
  language: text('language').notNull(),
  mode: text('mode').notNull(),
  at: instant('at').notNull(),
  officeId: uuid('office_id'),
  accountId: uuid('account_id'),
})
