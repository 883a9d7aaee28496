import { dueAt, type HolidayRow, type Term, workingDaysAfter, workingDaysIn } from './calendar.ts'
import { tashkentDay } from './tashkent-day.ts'

/** Time that did not count, ISO instants. */
export type Pause = Readonly<{ from: string; to: string }>
/** How long before the end the awaited office is warned: a stretch of time, or per cent of the time from start to end. */
export type Warning = Readonly<{ value: number; unit: 'hour' | 'calendar_day' | 'percent' }>

const hourMs = 3_600_000
const dayMs = 24 * hourMs
/** The local day of an instant, as the midnight of that date in UTC. */
const midnight = (moment: string): number => Date.parse(tashkentDay(moment))
const dateOf = (day: number): string => new Date(day).toISOString().slice(0, 10)

/**
 * End of a term with the time that did not count added, as an ISO instant: the first moment at which it is too late. An extended term is
 * counted anew from the same start.
 * @param pauses in the order they were
 * @throws RangeError as `dueAt`
 * @law Civil Code arts. 146–148 (SOURCED); how a suspension moves an end is ASSUMED
 */
export const dueAfterPauses = (start: string, term: Term, pauses: readonly Pause[], holidays: readonly HolidayRow[]): string =>
  pauses.reduce((due, pause) => dueAfterPause({ start, due, unit: term.unit }, pause, holidays), dueAt(start, term, holidays))

/** A term under way: ISO instants of its start and present end. */
export type UnderWay = Readonly<{ start: string; due: string; unit: Term['unit'] }>

/**
 * The end of a term after a pause. Hours move by the time the pause lasted, to the millisecond. Calendar days and months move by the local
 * days from the day of suspension, which does not count, up to the day of resumption, which counts again; a month is not measured anew.
 * Working days move over as many working days as lay among those days. The day of the event never counted and moves nothing, nor does a
 * pause that began at or after the end.
 * @throws RangeError when a year of the working days has no rows
 */
export function dueAfterPause({ start, due, unit }: UnderWay, { from, to }: Pause, holidays: readonly HolidayRow[]): string {
  if (Date.parse(from) >= Date.parse(due)) return due
  if (unit === 'hour') return new Date(Date.parse(due) + Date.parse(to) - Date.parse(from)).toISOString()
  const first = Math.max(midnight(from), midnight(start) + dayMs)
  const last = midnight(to)
  if (last <= first) return due
  if (unit !== 'working_day') return new Date(Date.parse(due) + last - first).toISOString()
  const still = workingDaysIn(dateOf(first), dateOf(last), holidays)
  if (still === 0) return due
  // The end is 24:00 of the last day, so one millisecond before it is that day.
  const ends = workingDaysAfter(tashkentDay(new Date(Date.parse(due) - 1).toISOString()), still, holidays)
  return new Date(Date.parse(ends) + dayMs - 5 * hourMs).toISOString()
}

/** Moment of the warning, ISO; null where none is declared or it would not lie between start and end. */
export function warnAt(start: string, due: string, warning: Warning | null): string | null {
  if (!warning) return null
  const [from, to] = [Date.parse(start), Date.parse(due)]
  const before =
    warning.unit === 'percent' ? ((to - from) * warning.value) / 100 : warning.value * (warning.unit === 'hour' ? hourMs : dayMs)
  return before > 0 && to - before > from ? new Date(to - before).toISOString() : null
}
