import type { HolidayRow } from './calendar.ts'

/** Holidays that fall on the same date every year; both Eids and the moved days of a year are known only when it is decreed. */
const fixed = ['01-01', '03-08', '03-21', '05-09', '09-01', '10-01', '12-08'] as const
const YEARS_AHEAD = 10

const extended = new WeakMap<readonly HolidayRow[], readonly HolidayRow[]>()

/** Last year that has rows; null for an empty calendar. */
export const coveredUntil = (holidays: readonly HolidayRow[]): number | null =>
  holidays.length === 0 ? null : Math.max(...holidays.map(({ date }) => Number(date.slice(0, 4))))

/**
 * The calendar with the fixed holidays in place of years nobody entered yet, ten beyond the last one. A term counted over them ends no
 * later than the true calendar will say, except where a Saturday is made a working day; it is provisional.
 * @law Labour Code art. 208
 */
export function provisionalCalendar(holidays: readonly HolidayRow[], from: number): readonly HolidayRow[] {
  const known = extended.get(holidays)
  if (known) return known
  const years = new Set(holidays.map(({ date }) => Number(date.slice(0, 4))))
  const first = Math.min(from, ...years)
  const last = Math.max(from, ...years) + YEARS_AHEAD
  const missing = Array.from({ length: last - first + 1 }, (_, at) => first + at).filter((year) => !years.has(year))
  const made = [
    ...holidays,
    ...missing.flatMap((year) => fixed.map((day): HolidayRow => ({ date: `${year}-${day}`, kind: 'holiday', week: [5, 6] }))),
  ]
  extended.set(holidays, made)
  return made
}
