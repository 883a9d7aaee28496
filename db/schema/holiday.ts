import { date, jsonb, smallint, text } from 'drizzle-orm/pg-core'
import { nrm } from './nrm.ts'

/** Holidays and moved days of the production calendar. */
export const holiday = nrm.table('holiday', {
  date: date('date').notNull(),
  kind: text('kind').notNull(),
  week: smallint('week').array().notNull(),
  name: jsonb('name').notNull(),
  status: text('status').notNull(),
})
