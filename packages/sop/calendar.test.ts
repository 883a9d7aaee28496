import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dueAt, type HolidayRow, isWorkingDay, type Term } from './calendar.ts'
import { holidays } from './holidays.ts'

/** Local wall clock of Tashkent, UTC+5, as an instant. */
const tashkent = (text: string) => new Date(`${text}+05:00`).toISOString()
const due = (start: string, value: number, unit: Term['unit']) => dueAt(tashkent(start), { value, unit }, holidays)

test('hours run from the event itself, over nights and holidays', () => {
  expect(due('2026-03-20T23:30:15', 24, 'hour')).toBe(tashkent('2026-03-21T23:30:15'))
  expect(dueAt('2026-03-20T10:00:00.250Z', { value: 1, unit: 'hour' }, holidays)).toBe('2026-03-20T11:00:00.250Z')
})

test('days start on the day after the event and end at 24:00 of the last day (Civil Code arts. 146–148)', () => {
  expect(due('2026-11-02T09:00:00', 1, 'calendar_day')).toBe(tashkent('2026-11-04T00:00:00'))
  expect(due('2026-11-02T23:59:59', 30, 'calendar_day')).toBe(tashkent('2026-12-03T00:00:00'))
})

test('the day of the event is the local one: 20:00 UTC is already tomorrow in Tashkent', () => {
  expect(dueAt('2026-11-02T18:59:59Z', { value: 1, unit: 'calendar_day' }, holidays)).toBe(tashkent('2026-11-04T00:00:00'))
  expect(dueAt('2026-11-02T19:00:00Z', { value: 1, unit: 'calendar_day' }, holidays)).toBe(tashkent('2026-11-05T00:00:00'))
})

test('a last calendar day on a holiday stays where it is', () => {
  expect(due('2025-12-31T12:00:00', 1, 'calendar_day')).toBe(tashkent('2026-01-02T00:00:00'))
})

test('a month ends on the day with the same number, or on the last of a shorter month', () => {
  expect(due('2026-05-15T08:00:00', 6, 'month')).toBe(tashkent('2026-11-16T00:00:00'))
  expect(due('2026-01-31T08:00:00', 1, 'month')).toBe(tashkent('2026-03-01T00:00:00'))
  expect(due('2024-01-31T08:00:00', 1, 'month')).toBe(tashkent('2024-03-01T00:00:00'))
  expect(due('2027-10-30T08:00:00', 4, 'month')).toBe(tashkent('2028-03-01T00:00:00'))
})

test('Labour Code art. 208 holidays and moved days are not counted as working days', () => {
  // Fri 27 Feb → Mon 2 Mar is the 1st, Fri 6 Mar the 5th; Mon 9 Mar is off for Sunday 8 March, so the 6th is Tue 10 Mar.
  expect(due('2026-02-27T10:00:00', 5, 'working_day')).toBe(tashkent('2026-03-07T00:00:00'))
  expect(due('2026-02-27T10:00:00', 6, 'working_day')).toBe(tashkent('2026-03-11T00:00:00'))
})

test('a Saturday that became a working day counts: 12 December 2026 for 31 December', () => {
  expect(isWorkingDay('2026-12-12', holidays)).toBe(true)
  expect(isWorkingDay('2026-12-31', holidays)).toBe(false)
  expect(due('2026-12-11T10:00:00', 1, 'working_day')).toBe(tashkent('2026-12-13T00:00:00'))
  // Over the turn of the year: Thu 31 Dec is off, Fri 1 Jan is New Year.
  expect(due('2026-12-30T10:00:00', 1, 'working_day')).toBe(tashkent('2027-01-05T00:00:00'))
})

test.each([
  ['2026-01-01', 'New Year'],
  ['2026-03-08', 'Women’s Day'],
  ['2026-03-21', 'Navruz'],
  ['2026-05-09', 'Day of Memory and Honour'],
  ['2026-09-01', 'Independence Day'],
  ['2026-10-01', 'Teachers and Mentors Day'],
  ['2026-12-08', 'Constitution Day'],
  ['2026-03-20', 'Eid al-Fitr'],
  ['2026-05-27', 'Eid al-Adha'],
])('%s, %s, is one of the nine holidays', (date) => {
  expect(isWorkingDay(date, holidays)).toBe(false)
  expect(holidays.find((row) => row.date === date)?.kind).toBe('holiday')
})

test('a day off of the six-day week alone does not concern the five-day week', () => {
  const sixOnly = holidays.filter((row) => row.kind === 'moved_off' && !row.week.includes(5))

  expect(sixOnly.length).toBeGreaterThan(0)
  for (const { date } of sixOnly)
    if (!holidays.some((row) => row.date === date && row.week.includes(5)))
      expect(isWorkingDay(date, holidays), date).toBe(![0, 6].includes(new Date(date).getUTCDay()))
})

test('a year without rows refuses instead of guessing', () => {
  expect(() => due('2027-12-30T10:00:00', 10, 'working_day')).toThrow(RangeError)
  expect(() => due('2019-12-20T10:00:00', 1, 'working_day')).toThrow(RangeError)
  expect(() => isWorkingDay('2028-01-03', holidays)).toThrow(RangeError)
  expect(() => dueAt(tashkent('2026-05-01T10:00:00'), { value: 1, unit: 'working_day' }, [])).toThrow(RangeError)
  const gap = holidays.filter((row) => !row.date.startsWith('2025'))
  expect(() => dueAt(tashkent('2024-12-30T10:00:00'), { value: 3, unit: 'working_day' }, gap)).toThrow(RangeError)
  expect(() => dueAt(tashkent('2019-12-31T10:00:00'), { value: 1, unit: 'working_day' }, holidays)).not.toThrow()
  expect(() => due('2027-12-30T10:00:00', 10, 'calendar_day')).not.toThrow()
})

test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('a term of %s is not a term', (value) => {
  for (const unit of ['hour', 'calendar_day', 'working_day', 'month'] as const)
    expect(() => due('2026-05-01T10:00:00', value, unit)).toThrow(RangeError)
})

test.each(['', 'yesterday', '2026-13-01T00:00:00Z', '2026-05-01'])('"%s" is not an instant', (start) => {
  expect(() => dueAt(start, { value: 1, unit: 'hour' }, holidays)).toThrow(RangeError)
})

test('over 50 years every term ends where a slow count day by day says', () => {
  const unit = fc.constantFrom('hour', 'calendar_day', 'working_day', 'month')
  const start = fc.date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2041-12-31T00:00:00Z'), noInvalidDate: true })
  const asked = fc.array(fc.tuple(start, fc.record({ value: fc.integer({ min: 1, max: 90 }), unit })), { minLength: 10, maxLength: 40 })

  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2 ** 31 - 2 }), asked, (seed, terms) => {
      const rows = inventedCalendar(seed)
      const kinds = Map.groupBy(
        rows.filter((row) => row.week.includes(5)),
        (row) => row.date,
      )
      for (const [from, term] of terms) expect(dueAt(from.toISOString(), term, rows)).toBe(slowDueAt(from, term, kinds))
    }),
    { numRuns: 60 },
  )
})

/** Rows of 2000–2049: New Year each year and, by chance, about every sixth day something, for one week or both. */
function inventedCalendar(seed: number): HolidayRow[] {
  let state = seed
  const chance = (sides: number) => {
    state = (state * 48_271) % (2 ** 31 - 1)
    return state % sides
  }
  const kinds = ['holiday', 'moved_off', 'moved_in'] as const
  const weeks = [[5], [6], [5, 6]] as const
  const rows: HolidayRow[] = []
  for (let day = '2000-01-01'; day < '2050-01-01'; day = nextDay(day)) {
    if (day.endsWith('-01-01')) rows.push({ date: day, kind: 'holiday', week: [5, 6] })
    if (chance(6) === 0) rows.push({ date: day, kind: kinds[chance(3)] ?? 'holiday', week: weeks[chance(3)] ?? [5] })
  }
  return rows
}

test('a longer term never ends earlier, and adding a holiday never shortens a term', () => {
  const start = fc.date({ min: new Date('2021-01-01T00:00:00Z'), max: new Date('2026-06-30T00:00:00Z'), noInvalidDate: true })

  fc.assert(
    fc.property(start, fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 200 }), (from, value, later) => {
      const ends = (days: number, rows: readonly HolidayRow[]) => dueAt(from.toISOString(), { value: days, unit: 'working_day' }, rows)
      const extra = new Date(from.getTime() + later * 86_400_000).toISOString().slice(0, 10)
      expect(ends(value + 1, holidays) > ends(value, holidays)).toBe(true)
      expect(ends(value, [...holidays, { date: extra, kind: 'holiday', week: [5, 6] }]) >= ends(value, holidays)).toBe(true)
    }),
  )
})

type RowsByDate = ReadonlyMap<string, readonly HolidayRow[]>

/** The same rules told another way: one local day after the other, by names of days, without any table. */
function slowDueAt(start: Date, term: Term, rows: RowsByDate): string {
  const ms = 3_600_000
  if (term.unit === 'hour') return new Date(start.getTime() + term.value * ms).toISOString()
  let local = new Date(start.getTime() + 5 * ms).toISOString().slice(0, 10)
  if (term.unit === 'month') local = sameDayLater(local, term.value)
  for (let left = term.unit === 'month' ? 0 : term.value; left > 0; ) {
    local = nextDay(local)
    if (term.unit === 'calendar_day' || slowWorks(local, rows)) left -= 1
  }
  return new Date(`${nextDay(local)}T00:00:00+05:00`).toISOString()
}

function slowWorks(date: string, rows: RowsByDate): boolean {
  const today = rows.get(date)?.map((row) => row.kind) ?? []
  if (today.includes('moved_in')) return true
  return today.length === 0 && !['Sat', 'Sun'].includes(new Date(date).toUTCString().slice(0, 3))
}

function nextDay(date: string): string {
  const next = new Date(date)
  next.setUTCDate(next.getUTCDate() + 1)
  return next.toISOString().slice(0, 10)
}

function sameDayLater(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const lengthOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, lengthOfMonth))).toISOString().slice(0, 10)
}
