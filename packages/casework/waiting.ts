import type { ProcedureName } from '@nrm/sop/procedures'
import { stateOf } from '@nrm/sop/states'
import { officeOf } from './audiences.ts'
import type { ProcedureWork, Work } from './work.ts'

/** The office that must move a procedure next: the addressee of a pending referral, else whom the state awaits; null where nobody must. */
export function waitingOffice(work: Work, procedure: ProcedureWork): string | null {
  const { row } = procedure
  if (row.recipient_office_id) return row.recipient_office_id
  const { awaits } = stateOf(row.procedure as ProcedureName, row.state)
  return awaits ? officeOf(work, procedure, awaits) : null
}
