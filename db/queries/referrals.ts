import type { Tx } from '../as-actor.ts'

export type ReferralRow = Readonly<{
  id: string
  case_id: string
  case_number: string
  procedure_id: string
  kind: 'referral' | 'transfer' | 'return'
  sender_office_id: string
  recipient_office_id: string
  services: string[]
  urgency: string
  basis: string
  shared: Record<string, unknown>
  state: 'sent' | 'acknowledged' | 'accepted' | 'rejected' | 'withdrawn'
  sent_at: string
  due_at: string | null
  escalations: number
  answered_at: string | null
  decline_reason: string | null
  next_proposal: string | null
}>
const columns = (tx: Tx) => tx.sql`
  select r.id, r.case_id, r.case_number, r.procedure_id, r.kind, r.sender_office_id, r.recipient_office_id, r.services, r.urgency, r.basis, r.shared, r.state,
         r.sent_at, r.due_at, r.escalations, r.answered_at, r.decline_reason, r.next_proposal from nrm.referral r`

export const referralsOfCase = (tx: Tx, caseId: string) =>
  tx.sql<ReferralRow[]>`
  ${columns(tx)} where r.case_id = ${caseId}::uuid order by r.sent_at, r.id`.execute()

/** Referrals addressed to the actor's office, newest first, older than `before` (an id). */
export const referralsIn = (tx: Tx, before: string, limit: number) =>
  tx.sql<ReferralRow[]>`
  ${columns(tx)} where r.recipient_office_id = (select nrm.office_id()) and r.id < ${before}::uuid order by r.id desc limit ${limit}`.execute()

/** Referrals the actor's office sent, newest first, older than `before` (an id). */
export const referralsOut = (tx: Tx, before: string, limit: number) =>
  tx.sql<ReferralRow[]>`
  ${columns(tx)} where r.sender_office_id = (select nrm.office_id()) and r.id < ${before}::uuid order by r.id desc limit ${limit}`.execute()
