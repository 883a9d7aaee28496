import { type HolidayRow, isWorkingDay } from '@nrm/sop/calendar'

/** When an office is at work. Moments are milliseconds since 1970, UTC; hours are those of Tashkent. */
export type WorkingTime = Readonly<{
  /** `at` where somebody is at work then, else the next opening. */
  next(at: number): number
  /** The moment at which this much working time has passed since `at`. */
  add(at: number, ms: number): number
  /** Working time of one officer from one moment up to another. */
  between(from: number, until: number): number
}>

const HOUR = 3_600_000
const DAY = 24 * HOUR
const TASHKENT = 5 * HOUR

/** Round the clock: a hotline and the police on duty. */
export const always: WorkingTime = { next: (at) => at, add: (at, ms) => at + ms, between: (from, until) => until - from }

/**
 * Office hours on the working days of the five-day week, Tashkent.
 * @param hours first and last hour, such as 9 and 18
 * @throws RangeError for a day whose year the calendar does not have
 */
export function officeHours(
  { from: opens, to: closes }: Readonly<{ from: number; to: number }>,
  holidays: readonly HolidayRow[],
): WorkingTime {
  const working = new Map<number, boolean>()
  const isWorking = (day: number): boolean => {
    const known = working.get(day)
    if (known !== undefined) return known
    const is = isWorkingDay(new Date(day * DAY).toISOString().slice(0, 10), holidays)
    working.set(day, is)
    return is
  }
  const next = (at: number): number => {
    let day = Math.floor((at + TASHKENT) / DAY)
    const opening = () => day * DAY - TASHKENT + opens * HOUR
    if (isWorking(day) && at < opening() + (closes - opens) * HOUR) return Math.max(at, opening())
    do day += 1
    while (!isWorking(day))
    return opening()
  }
  return {
    next,
    between(from, until) {
      const first = Math.ceil((from + TASHKENT) / DAY)
      const days = Array.from({ length: Math.max(0, Math.floor((until + TASHKENT) / DAY) - first) }, (_, at) => first + at)
      return days.filter(isWorking).length * (closes - opens) * HOUR
    },
    add(at, ms) {
      let moment = next(at)
      for (let left = ms; ; ) {
        const day = Math.floor((moment + TASHKENT) / DAY)
        const today = day * DAY - TASHKENT + closes * HOUR - moment
        if (left < today) return moment + left
        left -= today
        moment = next(moment + today)
      }
    },
  }
}
