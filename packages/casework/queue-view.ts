import type { QueueRow } from '@nrm/db/queries/queue'
import { ownView } from '@nrm/sop/field-needs'
import { stateOf } from '@nrm/sop/states'
import { iso, isoOrNull } from './instants.ts'
import type { Reference } from './reference.ts'
import { officeRef } from './view.ts'

/** One procedure in a list: number, place, state and whom it waits on; nothing of the person but child and danger. */
export const queueLine = (reference: Reference, row: QueueRow) =>
  ownView('line', {
    caseId: row.case_id,
    number: row.number,
    procedureId: row.procedure_id,
    procedure: row.procedure,
    state: row.state,
    stateCode: stateOf(row.procedure, row.state).code,
    territory: row.territory_code,
    child: row.child,
    danger: row.danger,
    holder: officeRef({ reference }, row.office_id),
    waitingOn: row.waiting_office_id ? officeRef({ reference }, row.waiting_office_id) : null,
    waitingSince: iso(row.waiting_since),
    dueAt: isoOrNull(row.next_due_at),
    overdue: row.overdue,
  })
