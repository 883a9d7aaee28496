import type { OfficeRow } from '@nrm/db/queries/reference'
import { steps } from '@nrm/sop/steps/all'
import type { Reference } from './reference.ts'

const answering = {
  assistance: Object.keys(steps.assistance['referral.accepted']?.by ?? {}),
  return: Object.keys(steps.return['reception.accepted']?.by ?? {}),
}

/**
 * Offices a person can be referred to: active, giving services, with somebody who can answer; a referral to an empty office would fall silent.
 * The rehabilitation centre first, then in the order of the directory; the sender's own house last: who registers a person may also take the person in.
 */
export function recipients(reference: Reference, sender: string): OfficeRow[] {
  const rank = (office: OfficeRow): number => (office.id === sender ? 2 : office.kind === 'rehabilitation_centre' ? 0 : 1)
  return [...reference.offices.values()].filter((office) => mayReceive(reference, office)).sort((one, other) => rank(one) - rank(other))
}

/** Active offices of these kinds with somebody in service, in the order of the directory. */
export const officesOf = (reference: Reference, kinds: readonly string[]): OfficeRow[] =>
  [...reference.offices.values()].filter(
    (office) => office.active && kinds.includes(office.kind) && (reference.colleagues.get(office.id) ?? []).length > 0,
  )

/** Whether a referral to this office can be answered there; who comes from abroad is also received by offices that give no services of their own. */
export const mayReceive = (reference: Reference, office: OfficeRow, procedure: keyof typeof answering = 'assistance'): boolean =>
  office.active &&
  (procedure === 'return' || office.services.length > 0) &&
  (reference.colleagues.get(office.id) ?? []).some((colleague) => answering[procedure].includes(colleague.role))
