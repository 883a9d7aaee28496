import { Refusal } from '@nrm/sop/refusal'

/** Clocks of two machines differ; this much of a future is not a mistake. */
const TOLERANCE_MS = 5 * 60_000

/**
 * When the act took place, ISO 8601: what the form says, else the time of entry. Work without a line is entered later.
 * @throws Refusal `form-invalid` when it lies after the time of entry
 */
export function actMoment(form: Readonly<Record<string, unknown>>, entered: string): string {
  if (typeof form.contactAt !== 'string') return entered
  const at = Date.parse(form.contactAt)
  if (Number.isNaN(at)) return entered
  if (at > Date.parse(entered) + TOLERANCE_MS) throw wrong('contactAt', 'in-the-future')
  return new Date(at).toISOString()
}

/**
 * When a step that is entered now was taken: what was said beside its form, else as `actMoment`. A paper carries hours and minutes, so an act of the
 * minute in which the case began is not before it.
 * @param began when the case began, ISO 8601: the act of its registration, not its entry, which may have waited for a line too
 * @throws Refusal `form-invalid` when it lies after the time of entry or before the case
 */
export function stepMoment(
  { form, actAt }: Readonly<{ form: Readonly<Record<string, unknown>>; actAt?: string | undefined }>,
  entered: string,
  began: string,
): string {
  if (actAt === undefined) return actMoment(form, entered)
  const at = Date.parse(actAt)
  if (at > Date.parse(entered) + TOLERANCE_MS) throw wrong('actAt', 'in-the-future')
  if (at < Math.floor(Date.parse(began) / 60_000) * 60_000) throw wrong('actAt', 'before-case')
  return new Date(at).toISOString()
}

const wrong = (path: string, code: 'in-the-future' | 'before-case'): Refusal => new Refusal('form-invalid', {}, [{ path, code }])
