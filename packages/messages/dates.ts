import type { Language } from './languages.ts'
import { t } from './t.ts'

// The pattern is the same in every language; the language stays a parameter so that a change is made here alone.
const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Tashkent',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/**
 * A day as dd.mm.yyyy; a date whose day or month is not known as mm.yyyy or yyyy.
 * @param when an ISO date, whole or shortened, as it stands; or an ISO instant, read in Asia/Tashkent
 */
export function formatDate(_language: Language, when: string): string {
  if (!when.includes('T')) return when.split('-').reverse().join('.')
  const { day, month, year } = inTashkent(when)
  return `${day}.${month}.${year}`
}

/** An ISO instant as dd.mm.yyyy HH:MM in Asia/Tashkent. */
export function formatMoment(language: Language, instant: string): string {
  const { hour, minute } = inTashkent(instant)
  return `${formatDate(language, instant)} ${hour}:${minute}`
}

/** A length of time in its two largest units, days to minutes, rounded down; the sign is dropped. */
export function formatDuration(language: Language, milliseconds: number): string {
  const all = Math.floor(Math.abs(milliseconds) / 60_000)
  const [days, hours, minutes] = [Math.floor(all / 1440), Math.floor(all / 60) % 24, all % 60]
  if (days > 0) return hours > 0 ? t(language, 'duration.days-hours', { days, hours }) : t(language, 'duration.days', { days })
  if (hours > 0) return minutes > 0 ? t(language, 'duration.hours-minutes', { hours, minutes }) : t(language, 'duration.hours', { hours })
  return t(language, 'duration.minutes', { minutes })
}

/** How long is left, or by how much a term is missed when `milliseconds` is negative. */
export function formatRemaining(language: Language, milliseconds: number): string {
  const duration = formatDuration(language, milliseconds)
  return t(language, milliseconds < 0 ? 'duration.overdue' : 'duration.left', { duration })
}

function inTashkent(instant: string): Record<string, string> {
  return Object.fromEntries(parts.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]))
}
