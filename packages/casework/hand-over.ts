import { keepKeysFor, leaveCase, shareCase } from '@nrm/db/queries/effects'
import { mayDisclose } from '@nrm/sop/disclosure'
import type { Effect } from '@nrm/sop/effect'
import { stepOf } from '@nrm/sop/law-of'
import type { ProcedureName } from '@nrm/sop/procedures'
import { Refusal } from '@nrm/sop/refusal'
import type { Taken } from '@nrm/sop/step'
import { officesOf } from './recipients.ts'
import type { ProcedureWork, Work } from './work.ts'

/**
 * Gives a procedure to the office a field of the form names, which sees the case as long as it conducts it; the office before sees it no
 * longer for having conducted it. What the step discloses is judged
 * for that office first.
 * @throws Refusal `recipient-unknown` (no such office in service), `consent-missing` (the person's word does not reach it)
 */
export function handOver(
  work: Work,
  procedure: ProcedureWork,
  taken: Taken,
  { field, kinds }: Extract<Effect, { type: 'handOver' }>['params'],
): void {
  const { tx, file } = work
  const office = String(taken.form[field])
  if (!officesOf(work.reference, kinds).some(({ id }) => id === office))
    throw new Refusal('recipient-unknown', {}, [{ path: field, code: 'not-in-list' }])
  const { discloses } = stepOf(procedure.row.procedure as ProcedureName, procedure.row.machine_version, taken.step)
  const isByConsent = discloses !== undefined && (discloses.ground === undefined || taken.form[discloses.ground] === 'consent')
  if (isByConsent && !mayDisclose(work.held, discloses.purpose, office, work.entered.moment))
    throw new Refusal('consent-missing', { step: taken.step, item: discloses.purpose }, [{ path: field, code: 'not-agreed' }])
  const before = procedure.row.office_id
  procedure.row = { ...procedure.row, office_id: office, recipient_office_id: null }
  file.shared.push(office)
  file.named?.push(office)
  const purpose = procedure.row.procedure === 'criminal' ? 'crime' : 'refer'
  work.disclosures.push({ point: 'handOver', write: () => shareCase(tx, file.id, office, purpose, 'holds') })
  work.later.push({ point: 'handOver', write: () => keepKeysFor(tx, file.id, office) })
  if (before !== office) work.last.push({ point: 'handOver', write: () => leaveCase(tx, file.id, before) })
}
