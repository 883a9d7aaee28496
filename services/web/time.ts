// Uzbekistan keeps UTC+5 the whole year; a browser's datetime field carries no zone, so this one is meant.
const offset = '+05:00'
const offsetMs = 5 * 3_600_000

/** The wall clock of Tashkent as a datetime-local field wants it. */
export const localMoment = (instant: string | Date): string => new Date(new Date(instant).getTime() + offsetMs).toISOString().slice(0, 16)

/** Today in Tashkent. */
export const localDay = (instant: Date): string => localMoment(instant).slice(0, 10)

/**
 * Instant of a moment typed in Tashkent time: `2026-11-24T06:15` or `24.11.2026 06:15`.
 * @returns ISO 8601 in UTC, or the text as it was when it is no moment: the form then says what is wrong
 */
export function instantOf(text: string): string {
  const official = /^(\d{1,2})\.(\d{1,2})\.(\d{4})[ ,T]+(\d{1,2}):(\d{2})$/.exec(text)
  const local = official ? `${dayOf(official)}T${pad(official[4])}:${official[5]}` : text
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/.test(local)) return text
  const time = new Date(`${local}${offset}`)
  return Number.isNaN(time.getTime()) || localMoment(time) !== local.slice(0, 16) ? text : time.toISOString()
}

/** ISO date of `2026-11-24` or `24.11.2026`; anything else as it was. */
export function dateOf(text: string): string {
  const official = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text)
  return official ? dayOf(official) : text
}

const dayOf = (parts: RegExpExecArray): string => `${parts[3]}-${pad(parts[2])}-${pad(parts[1])}`
const pad = (digits: string | undefined): string => (digits ?? '').padStart(2, '0')
