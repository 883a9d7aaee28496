import type { Term } from './calendar.ts'
import { majorityAt } from './majority.ts'
import type { Answers } from './step.ts'

/**
 * The term a form asks for in place of the law's: an answer marked *now* is due within the hour, one of *today* with the day of sending
 * (forms.md §6), a protection order lasts the days it names. Less time than the law gives, never more. Null where the form asks nothing.
 */
export function askedTerm(clock: string, term: Term, form: Answers): Term | null {
  if (clock === 'referralAck' || clock === 'returnAck') return urgent[String(form.urgency)] ?? null
  return clock === 'childOrder' ? { value: Math.min(Number(form.orderDays), term.value), unit: term.unit } : null
}

const urgent: Readonly<Record<string, Term>> = { now: { value: 1, unit: 'hour' }, today: { value: 12, unit: 'hour' } }

/** End of a clock that hangs on the person and not on the event, ISO; null for every other. */
export const endOfItself = (clock: string, term: Term, form: Answers): string | null =>
  clock === 'childMajority' ? majorityAt(String(form.birthMonth), term.value) : null
