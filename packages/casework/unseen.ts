import type { CaseRow, CaseStub, SubmissionRow } from '@nrm/db/queries/door'
import { type Advanced, receiptOf } from './advance.ts'
import { iso } from './instants.ts'
import type { Reference } from './reference.ts'
import { officeRef } from './view.ts'

/** What is kept of a case for whoever may lose sight of it by the step just taken. */
export const stubOf = ({
  number,
  territory_code,
  opened_at,
  act_at,
  child,
  danger,
  trafficking,
  progress,
  origin_office_id,
}: CaseRow): CaseStub => ({
  number,
  territory_code,
  opened_at,
  act_at,
  child,
  danger,
  trafficking,
  progress,
  origin_office_id,
})

/** The receipt of a submission whose sender sees the case no more: nothing is open to the sender, nothing new is told. */
export function unseen(reference: Reference, sent: SubmissionRow): Advanced {
  const stub = sent.stub
  if (!stub) throw new Error('a submission without a stub is out of sight')
  return {
    id: sent.case_id,
    number: stub.number,
    territory: stub.territory_code,
    openedAt: iso(stub.opened_at),
    actAt: iso(stub.act_at),
    child: stub.child,
    danger: stub.danger,
    trafficking: stub.trafficking,
    progress: stub.progress,
    summary: {},
    origin: officeRef({ reference }, stub.origin_office_id),
    procedures: [],
    identity: null,
    receipt: receiptOf(sent),
  }
}
