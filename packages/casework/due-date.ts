import { dueAt, type HolidayRow, type Term } from '@nrm/sop/calendar'
import { dueAfterPause, dueAfterPauses, type Pause, type UnderWay } from '@nrm/sop/clock-life'
import { provisionalCalendar } from '@nrm/sop/provisional-calendar'
import type { Reference } from './reference.ts'

/** The end of a term, ISO; `provisional` while a year it passes has no production calendar. */
export type DueDate = Readonly<{ at: string; provisional: boolean }>

/** End of a term that starts now. Nothing waits for a calendar that nobody entered: the fixed holidays stand in for it. */
export const dueDate = (reference: Reference, start: string, term: Term): DueDate =>
  counted(reference, start, (holidays) => dueAt(start, term, holidays))

/** End of a term with the pauses it had. */
export const dueDateWith = (reference: Reference, start: string, term: Term, pauses: readonly Pause[]): DueDate =>
  counted(reference, start, (holidays) => dueAfterPauses(start, term, pauses, holidays))

/** End of a running term after one more pause. */
export const dueDateAfter = (reference: Reference, term: UnderWay, pause: Pause): DueDate =>
  counted(reference, term.due, (holidays) => dueAfterPause(term, pause, holidays))

function counted(reference: Reference, start: string, count: (holidays: readonly HolidayRow[]) => string): DueDate {
  try {
    return { at: count(reference.holidays), provisional: false }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return { at: count(provisionalCalendar(reference.holidays, Number(start.slice(0, 4)))), provisional: true }
  }
}
