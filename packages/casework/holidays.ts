import type { Who } from '@nrm/db/as-actor'
import type { Db } from '@nrm/db/connect'
import { appendAudit } from '@nrm/db/queries/effects'
import { deleteHolidays, insertHoliday } from '@nrm/db/queries/holidays'
import { allHolidays, type HolidayRow, type Names } from '@nrm/db/queries/reference'
import { Refusal } from '@nrm/sop/refusal'
import { asAdmin } from './attempted.ts'
import { requireFresh } from './require-fresh.ts'

export type HolidayWrite = Readonly<{ date: string; kind: HolidayRow['kind']; name: Names }>

/** The production calendar, of one year or of all. @throws Refusal `forbidden` for all but administrators, as do the others here */
export const listHolidays = (db: Db, who: Who, year?: number) =>
  asAdmin(db, who, { kind: 'holiday.listed' }, async (tx) =>
    (await allHolidays(tx)).filter(({ date }) => year === undefined || date.startsWith(`${year}-`)).map(holidayView),
  )

/** Adds a day off or a moved day, for both working weeks; clocks that run keep their end. @throws Refusal `confirm-needed`, `holiday-exists` */
export const addHoliday = (db: Db, who: Who, { date, kind, name }: HolidayWrite) =>
  asAdmin(db, who, { kind: 'holiday.changed' }, async (tx) => {
    await requireFresh(tx)
    // Nobody cited the decree here, so the row is an assumption until somebody does.
    const row: HolidayRow = { date, kind, week: [5, 6], name, status: 'ASSUMED' }
    const [added] = await insertHoliday(tx, row)
    if (!added) throw new Refusal('holiday-exists')
    await appendAudit(tx, { kind: 'holiday.changed', date, code: kind })
    return holidayView(row)
  })

/** Removes whatever stands for a day. @throws Refusal `confirm-needed`, `not-found` */
export const removeHoliday = (db: Db, who: Who, date: string): Promise<void> =>
  asAdmin(db, who, { kind: 'holiday.changed' }, async (tx) => {
    await requireFresh(tx)
    const removed = await deleteHolidays(tx, date)
    if (removed.length === 0) throw new Refusal('not-found')
    await appendAudit(tx, { kind: 'holiday.changed', date, code: 'removed' })
  })

const holidayView = ({ date, kind, week, name, status }: HolidayRow) => ({ date, kind, week: [...week], name, status })
