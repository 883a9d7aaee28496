import type { Answers } from './step.ts'

/**
 * Moment a clock is counted from, ISO: that of the step, or a later one the step announces. Whether somebody arrived is asked after the hour
 * of arrival, not after that of departure.
 * @param moment of the step
 */
export function countedFrom(clock: string, form: Answers, moment: string): string {
  const field = announced[clock]
  const told = field === undefined ? Number.NaN : Date.parse(String(form[field] ?? ''))
  return told > Date.parse(moment) ? new Date(told).toISOString() : moment
}

/** Clocks counted from an announced moment, and the field that announces it. */
const announced: Readonly<Record<string, string>> = { arrival: 'arrivalAt' }
