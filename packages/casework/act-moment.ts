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
  if (at > Date.parse(entered) + TOLERANCE_MS) throw new Refusal('form-invalid', {}, [{ path: 'contactAt', code: 'in-the-future' }])
  return new Date(at).toISOString()
}
