import { expect, test } from 'vitest'
import type { HolidayRow, Term } from './calendar.ts'
import { dueAfterPauses, type Pause, warnAt } from './clock-life.ts'

// Fifty years are walked here day by day and minute by minute, by rules spelled out below; nothing of the calendar under test is used.
const leap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
const lengthOf = (year: number, month: number) => [31, leap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] as number
const two = (number: number) => String(number).padStart(2, '0')
const random = numbers(20261124)

type Day = Readonly<{ date: string; year: number; month: number; day: number; works: boolean }>
/** Saturdays on which people work and weekdays on which they do not, drawn anew for each year. */
const rows: HolidayRow[] = []
const days = walk()
const placeOf = new Map(days.map(({ date }, place) => [date, place]))

test('a term ends where fifty years walked day by day say, whatever its unit and however often it stood still', () => {
  for (const { start, term, pauses } of drawn(1500)) {
    const due = dueAfterPauses(instant(start), term, pauses.map(timed), rows)

    expect({ start: instant(start), term, pauses: pauses.map(timed), due }).toEqual({
      start: instant(start),
      term,
      pauses: pauses.map(timed),
      due: instant(walked(start, term, pauses)),
    })
  }
})

test('a term extended after it stood still is the longer term from the same start, with the same pauses', () => {
  const longer: Readonly<Record<Term['unit'], Term>> = {
    hour: { value: 300, unit: 'hour' },
    calendar_day: { value: 1, unit: 'month' },
    working_day: { value: 90, unit: 'working_day' },
    month: { value: 7, unit: 'month' },
  }
  for (const { start, term, pauses } of drawn(400)) {
    const before = dueAfterPauses(instant(start), term, pauses.map(timed), rows)
    const after = dueAfterPauses(instant(start), longer[term.unit], pauses.map(timed), rows)

    expect(after).toBe(instant(walked(start, longer[term.unit], pauses)))
    if (term.unit !== 'calendar_day' || term.value <= 28) expect(after >= before).toBe(true)
  }
})

test('every end of a month of fifty years, also of February', () => {
  for (const { year, month, day, date } of days.filter(({ day, month, year }) => day >= lengthOf(year, month) - 3)) {
    if (year > 2041) break
    const start = (placeOf.get(date) as number) * 1440 + 600
    for (const value of [1, 3, 5, 6, 7, 12]) {
      const index = month - 1 + value
      const [endYear, endMonth] = [year + Math.floor(index / 12), (index % 12) + 1]
      const endDay = Math.min(day, lengthOf(endYear, endMonth))
      const last = placeOf.get(`${endYear}-${two(endMonth)}-${two(endDay)}`) as number

      expect(dueAfterPauses(instant(start), { value, unit: 'month' }, [], rows)).toBe(instant((last + 1) * 1440))
    }
  }
})

test.each([
  // Ten days from 1 April stood still from the 4th to the 9th: five days did not count.
  ['2026-04-01T05:00:00.000Z', 10, 'calendar_day', [['2026-04-04T08:00:00.000Z', '2026-04-09T03:00:00.000Z']], '2026-04-16T19:00:00.000Z'],
  // Suspended and resumed on one day: nothing moves.
  ['2026-04-01T05:00:00.000Z', 10, 'calendar_day', [['2026-04-04T04:00:00.000Z', '2026-04-04T11:00:00.000Z']], '2026-04-11T19:00:00.000Z'],
  // Suspended on the day of the event itself, which counts for nothing anyway.
  ['2026-04-01T05:00:00.000Z', 10, 'calendar_day', [['2026-04-01T08:00:00.000Z', '2026-04-03T03:00:00.000Z']], '2026-04-12T19:00:00.000Z'],
  // Twenty-four hours stood still for ninety minutes.
  ['2026-04-01T05:00:00.000Z', 24, 'hour', [['2026-04-01T10:00:00.000Z', '2026-04-01T11:30:00.000Z']], '2026-04-02T06:30:00.000Z'],
  // Three months from 30 November end on the last of February; two days did not count.
  ['2025-11-30T05:00:00.000Z', 3, 'month', [['2025-12-10T05:00:00.000Z', '2025-12-12T05:00:00.000Z']], '2026-03-02T19:00:00.000Z'],
  // 20:00 in UTC is the next day in Tashkent.
  ['2026-04-01T20:00:00.000Z', 1, 'calendar_day', [], '2026-04-03T19:00:00.000Z'],
] as const)('worked out by hand: from %s, %i %s, pauses %j', (start, value, unit, pauses, due) => {
  expect(
    dueAfterPauses(
      start,
      { value, unit },
      pauses.map(([from, to]) => ({ from, to })),
      rows,
    ),
  ).toBe(due)
})

test('a warning comes before the end by a stretch of time or a part of the term, and never before the start', () => {
  const [start, due] = ['2026-04-01T05:00:00.000Z', '2026-04-02T05:00:00.000Z']

  expect(warnAt(start, due, { value: 25, unit: 'percent' })).toBe('2026-04-01T23:00:00.000Z')
  expect(warnAt(start, due, { value: 2, unit: 'hour' })).toBe('2026-04-02T03:00:00.000Z')
  expect(warnAt(start, due, { value: 3, unit: 'calendar_day' })).toBeNull()
  expect(warnAt(start, due, null)).toBeNull()
})

/** Minutes since the first of January 1993, Tashkent; the country has kept one time ever since the spring of 1992. */
type Minute = number
type MinutePause = Readonly<{ from: Minute; to: Minute }>

/** The end of a term, found by walking: hours minute by minute, everything else day by day, skipping what did not count. */
function walked(start: Minute, { value, unit }: Term, pauses: readonly MinutePause[]): Minute {
  if (unit === 'hour') {
    let left = value * 60
    let minute = start
    for (; left > 0; minute += 1) if (!pauses.some(({ from, to }) => from <= minute && minute < to)) left -= 1
    return minute
  }
  const first = Math.floor(start / 1440)
  const stillDay = (place: number) => pauses.some(({ from, to }) => Math.floor(from / 1440) <= place && place < Math.floor(to / 1440))
  let left = unit === 'month' ? monthEnd(first, value) - first : value
  let place = first
  while (left > 0) {
    place += 1
    if (!stillDay(place) && (unit !== 'working_day' || (days[place] as Day).works)) left -= 1
  }
  return (place + 1) * 1440
}

/** The day with the same number so many months on, or the last of a shorter month, walked month by month. */
function monthEnd(place: number, months: number): number {
  const { year, month, day } = days[place] as Day
  let [y, m] = [year, month]
  for (let count = 0; count < months; count += 1) {
    m += 1
    if (m === 13) [y, m] = [y + 1, 1]
  }
  return placeOf.get(`${y}-${two(m)}-${two(Math.min(day, lengthOf(y, m)))}`) as number
}

/** Terms with up to three pauses, each begun while the term still ran. */
function* drawn(count: number): Generator<{ start: Minute; term: Term; pauses: MinutePause[] }> {
  const units = ['hour', 'calendar_day', 'working_day', 'month'] as const
  for (let made = 0; made < count; made += 1) {
    const unit = units[made % 4] as Term['unit']
    const value = 1 + random({ hour: 240, calendar_day: 60, working_day: 60, month: 6 }[unit])
    const start = random(47 * 365) * 1440 + random(1440)
    const pauses: MinutePause[] = []
    let after = start
    for (let wanted = random(4); wanted > 0; wanted -= 1) {
      const due = walked(start, { value, unit }, pauses)
      const from = after + random(Math.max(1, due - after))
      if (from >= due) break
      const to = from + random(unit === 'hour' ? 2000 : 20 * 1440)
      pauses.push({ from, to })
      after = to
    }
    yield { start, term: { value, unit }, pauses }
  }
}

function walk(): Day[] {
  const all: Day[] = []
  // The first of January 1993 was a Friday.
  let weekday = 5
  for (let year = 1993; year <= 2043; year += 1) {
    rows.push({ date: `${year}-01-01`, kind: 'holiday', week: [5, 6] }, { date: `${year}-03-21`, kind: 'holiday', week: [5, 6] })
    for (let month = 1; month <= 12; month += 1) {
      for (let day = 1; day <= lengthOf(year, month); day += 1) {
        const date = `${year}-${two(month)}-${two(day)}`
        const isHoliday = (month === 1 && day === 1) || (month === 3 && day === 21)
        const isWeekend = weekday > 5
        const chance = random(40)
        const isMovedIn = !isHoliday && weekday === 6 && chance === 0
        const isMovedOff = !isHoliday && !isWeekend && chance === 1
        if (isMovedIn) rows.push({ date, kind: 'moved_in', week: [5] })
        if (isMovedOff) rows.push({ date, kind: 'moved_off', week: [5, 6] })
        all.push({ date, year, month, day, works: isMovedIn || (!isWeekend && !isHoliday && !isMovedOff) })
        weekday = weekday === 7 ? 1 : weekday + 1
      }
    }
  }
  return all
}

function timed({ from, to }: MinutePause): Pause {
  return { from: instant(from), to: instant(to) }
}

/** Tashkent is five hours before UTC, all year; 1993 began 8401 days after 1970. */
function instant(minute: Minute): string {
  return new Date((8401 * 1440 + minute - 300) * 60_000).toISOString()
}

/** Whole numbers below a limit, the same with every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}
