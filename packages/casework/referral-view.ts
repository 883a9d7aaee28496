import type { ReferralRow } from '@nrm/db/queries/referrals'
import { ownView } from '@nrm/sop/field-needs'
import { anyAssumed } from './assumed.ts'
import { iso, isoOrNull } from './instants.ts'
import { shown } from './readable.ts'
import type { Reference } from './reference.ts'
import { officeRef, type Seen } from './view.ts'

/** A referral as sent. Its two offices read what was handed over; of others only those who may read safety facts. */
export function referralView(
  seen: Pick<Seen, 'reference' | 'entered' | 'actor' | 'procedures' | 'file' | 'glass' | 'onlyByGlass'>,
  row: ReferralRow,
) {
  const view = ownReferralView(seen.reference, row)
  const office = seen.entered.office
  const isParty = office === row.sender_office_id || office === row.recipient_office_id
  return isParty ? view : shown('referral', seen, view)
}

/** A referral in the mailbox of one of its two offices. */
export const ownReferralView = (reference: Reference, row: ReferralRow) =>
  ownView('referral', {
    id: row.id,
    caseId: row.case_id,
    caseNumber: row.case_number,
    procedureId: row.procedure_id,
    kind: row.kind,
    sender: officeRef({ reference }, row.sender_office_id),
    recipient: officeRef({ reference }, row.recipient_office_id),
    services: row.services,
    urgency: row.urgency,
    basis: row.basis,
    shared: row.shared,
    state: row.state,
    sentAt: iso(row.sent_at),
    dueAt: isoOrNull(row.due_at),
    assumed: anyAssumed(reference, iso(row.sent_at), 'T.referral.ack'),
    escalations: row.escalations,
    answeredAt: isoOrNull(row.answered_at),
    declineReason: row.decline_reason,
    nextProposal: row.next_proposal ? officeRef({ reference }, row.next_proposal) : null,
  })
