import { uuid } from 'drizzle-orm/pg-core'
import { instant, nrm } from './nrm.ts'

/** When an officer is away, and who stands in meanwhile. Written by functions of the database only. */
export const absence = nrm.table('absence', {
  id: uuid('id').primaryKey(),
  accountId: uuid('account_id').notNull(),
  deputyId: uuid('deputy_id'),
  startsAt: instant('starts_at').notNull(),
  endsAt: instant('ends_at').notNull(),
  recordedBy: uuid('recorded_by').notNull(),
  recordedAt: instant('recorded_at').notNull(),
  endedAt: instant('ended_at'),
  endedBy: uuid('ended_by'),
})
