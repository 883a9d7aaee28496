import type { Tx } from '../as-actor.ts'
import type { HolidayRow } from './reference.ts'

/** Adds a row of the calendar; none where the day has one of this kind. */
export const insertHoliday = (tx: Tx, row: HolidayRow) =>
  tx.sql<{ date: string }[]>`
  insert into nrm.holiday (date, kind, week, name, status)
  values (${row.date}::date, ${row.kind}, array(select jsonb_array_elements_text(${JSON.stringify(row.week)}::jsonb)::smallint), ${JSON.stringify(row.name)}::jsonb, ${row.status})
  on conflict do nothing returning date::text`.execute()

/** Deletes every row of a day. */
export const deleteHolidays = (tx: Tx, date: string) =>
  tx.sql<{ date: string }[]>`delete from nrm.holiday where date = ${date}::date returning date::text`.execute()
