import { Temporal } from 'temporal-polyfill'

/** One row of the production calendar; `week` names the working weeks (5 or 6 days) it holds for, `date` is local, YYYY-MM-DD. */
export type HolidayRow = Readonly<{ date: string; kind: 'holiday' | 'moved_off' | 'moved_in'; week: readonly number[] }>

/** A term of the legal parameters. */
export type Term = Readonly<{ value: number; unit: 'hour' | 'calendar_day' | 'working_day' | 'month' }>

const zone = 'Asia/Tashkent'

/**
 * End of a term as an ISO instant in UTC, milliseconds: the first moment at which it is too late.
 *
 * Hours run from the event to the second. Days and months start on the day after the event and end at 24:00 of their last day,
 * Asia/Tashkent; a month ends on the day with the number of the event, or on the last day of a shorter month (INFERRED). Working days
 * are those of the five-day week. A last day that is not a working day does not move: that rule was not read in the code.
 * @param start ISO instant of the event
 * @param holidays rows of every year a term of working days may touch; pass the same array again and its table is reused
 * @throws RangeError when the term is not a positive whole number, or when a year of its working days has no rows — a guess would be a
 * wrong deadline
 * @law Civil Code arts. 146–148 (SOURCED); Labour Code art. 208
 */
export function dueAt(start: string, term: Term, holidays: readonly HolidayRow[]): string {
  if (!Number.isSafeInteger(term.value) || term.value < 1) throw new RangeError(`not a term: ${term.value}`)
  const event = Temporal.Instant.from(start)
  if (term.unit === 'hour') return iso(event.add({ hours: term.value }))
  return iso(lastDay(event.toZonedDateTimeISO(zone).toPlainDate(), term, holidays).add({ days: 1 }).toZonedDateTime(zone).toInstant())
}

/**
 * Whether a local date is a working day of the five-day week.
 * @throws RangeError when the year of `date` has no rows
 */
export function isWorkingDay(date: string, holidays: readonly HolidayRow[]): boolean {
  const table = tableOf(holidays)
  const day = epochDay(Temporal.PlainDate.from(date))
  requireYears(table, day, day)
  return rank(table, day) > rank(table, day - 1)
}

/**
 * How many working days lie from one local date up to, but not on, another.
 * @throws RangeError when a year between them has no rows
 */
export function workingDaysIn(from: string, to: string, holidays: readonly HolidayRow[]): number {
  const table = tableOf(holidays)
  const [first, last] = [dayOf(from), dayOf(to) - 1]
  if (last < first) return 0
  requireYears(table, first, last)
  return rank(table, last) - rank(table, first - 1)
}

/**
 * Local date of the `count`-th working day after a local date.
 * @throws RangeError when a year it passes has no rows
 */
export const workingDaysAfter = (date: string, count: number, holidays: readonly HolidayRow[]): string =>
  new Date(nthWorkingDay(tableOf(holidays), dayOf(date), count) * msPerDay).toISOString().slice(0, 10)

function lastDay(day: Temporal.PlainDate, term: Term, holidays: readonly HolidayRow[]): Temporal.PlainDate {
  if (term.unit === 'month') return day.add({ months: term.value })
  if (term.unit === 'calendar_day') return day.add({ days: term.value })
  const first = epochDay(day)
  const last = nthWorkingDay(tableOf(holidays), first, term.value)
  return day.add({ days: last - first })
}

/** Working days of the years present: `days` in order, `upTo[i]` how many of them lie on or before day `from + i`. */
type Table = Readonly<{ from: number; upTo: Int32Array; days: readonly number[]; years: ReadonlySet<number> }>

const tables = new WeakMap<readonly HolidayRow[], Table>()

function tableOf(holidays: readonly HolidayRow[]): Table {
  const known = tables.get(holidays)
  if (known) return known
  const table = makeTable(holidays)
  tables.set(holidays, table)
  return table
}

function makeTable(holidays: readonly HolidayRow[]): Table {
  const rows = holidays.filter((row) => row.week.includes(5))
  const off = new Set(rows.filter((row) => row.kind !== 'moved_in').map((row) => dayOf(row.date)))
  const movedIn = new Set(rows.filter((row) => row.kind === 'moved_in').map((row) => dayOf(row.date)))
  const years = new Set(holidays.map((row) => Number(row.date.slice(0, 4))))
  const from = years.size === 0 ? 0 : dayOf(`${Math.min(...years)}-01-01`)
  const length = years.size === 0 ? 0 : dayOf(`${Math.max(...years)}-12-31`) - from + 1
  const days: number[] = []
  const upTo = Int32Array.from({ length }, (_, at) => {
    const day = from + at
    // Saturday is a working day when the Cabinet moves one; the table, not the weekday, decides.
    if (movedIn.has(day) || (weekday(day) <= 5 && !off.has(day))) days.push(day)
    return days.length
  })
  return { from, upTo, days, years }
}

/** How many working days of the table lie on or before `day`. */
const rank = (table: Table, day: number): number => (day < table.from ? 0 : (table.upTo[day - table.from] ?? table.days.length))

function nthWorkingDay(table: Table, after: number, count: number): number {
  const found = table.days[rank(table, after) + count - 1]
  if (found === undefined) throw new RangeError(`no production calendar for the years after ${yearOf(after)}`)
  requireYears(table, after + 1, found)
  return found
}

function requireYears(table: Table, from: number, to: number): void {
  for (let year = yearOf(from); year <= yearOf(to); year += 1)
    if (!table.years.has(year)) throw new RangeError(`no production calendar for ${year}`)
}

const msPerDay = 86_400_000
const dayOf = (date: string): number => Date.parse(`${date}T00:00:00Z`) / msPerDay
const epochDay = (date: Temporal.PlainDate): number => Date.UTC(date.year, date.month - 1, date.day) / msPerDay
const yearOf = (day: number): number => new Date(day * msPerDay).getUTCFullYear()
/** 1 Monday … 7 Sunday; day 0 of the epoch was a Thursday. */
const weekday = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1
const iso = (instant: Temporal.Instant): string => new Date(instant.epochMilliseconds).toISOString()
