import { Stopped } from './command.ts'

/** The day an option names, YYYY-MM-DD. @throws Stopped `wrong-usage` for anything else */
export function dayGiven(from: unknown): string {
  const day = String(from ?? '')
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) throw new Stopped('wrong-usage', '--from is a day, YYYY-MM-DD', 2)
  return day
}
