import { text, uuid } from 'drizzle-orm/pg-core'
import { instant, nrm } from './nrm.ts'

/** Messages to an office or to a role of a region: a key and a case number, nothing else. */
export const notification = nrm.table('notification', {
  id: uuid('id').primaryKey(),
  officeId: uuid('office_id'),
  role: text('role'),
  regionCode: text('region_code'),
  caseId: uuid('case_id'),
  message: text('message').notNull(),
  at: instant('at').notNull(),
  deliveredAt: instant('delivered_at'),
})

export const notificationRead = nrm.table('notification_read', {
  notificationId: uuid('notification_id').notNull(),
  accountId: uuid('account_id').notNull(),
  at: instant('at').notNull(),
})
