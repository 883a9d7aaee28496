import type { Tx } from '../as-actor.ts'
import type { ClockRow, StepTaken, SubmissionRow } from './door.ts'
import type { TokenWrite } from './name-tokens.ts'

/** What a step wrote, as ciphertext (base64) under a data key of the case; `open` are the coded answers lists need. */
export type RecordWrite = Readonly<{
  id: string
  procedureId: string
  version: number
  step: string
  sees: readonly string[]
  compartment: string
  keyVersion: number
  sealed: string
  open: Readonly<Record<string, unknown>>
}>
export type IdentityWrite = Readonly<{ id: string; keyVersion: number; sealed: string }>
export type KeyWrite = Readonly<{ compartment: string; version: number; kek: number | null; wrapped: string | null }>
export type OfficeKeyWrite = Readonly<{ compartment: string; version: number; office: string; officeKey: number; wrapped: string }>
/** A message to an office, or to a role of a region (of the country where `region` is null). */
export type NotificationWrite = Readonly<{ id: string; office: string | null; role: string | null; region: string | null; message: string }>

/** Everything a step writes beside the state of its procedures; what is empty stays unwritten. */
export type StepWrite = Readonly<{
  steps: readonly StepTaken[]
  records: readonly RecordWrite[]
  identity: IdentityWrite | null
  tokens: readonly TokenWrite[]
  keys: readonly KeyWrite[]
  officeKeys: readonly OfficeKeyWrite[]
  clocks: readonly ClockRow[]
  notifications: readonly NotificationWrite[]
  submission: SubmissionRow | null
  audit: readonly Readonly<Record<string, unknown>>[]
}>
/** Writes it in one statement. Who and when come from the transaction's settings; the job of the messages knows their ids only. */
export const writeStep = (tx: Tx, caseId: string, what: StepWrite) =>
  tx.sql`select nrm.write_step(${caseId}::uuid, ${JSON.stringify(Object.fromEntries(Object.entries(what).filter(([, value]) => !isEmpty(value))))}::jsonb)`.execute()

/** Only the office that gives care keeps the clinical keys of a case. */
export const keepKeysFor = (tx: Tx, caseId: string, office: string) =>
  tx.sql`select nrm.keep_keys_for(${caseId}::uuid, ${office}::uuid)`.execute()

const isEmpty = (value: unknown): boolean => value === null || Object.keys(value as object).length === 0

/** Ends clocks by id; `state` says how: met, missed or cancelled; `awaited` whom the procedure awaited until then. */
export const endClocks = (tx: Tx, { ids, state, at, awaited }: ClockEnd) =>
  tx.sql`
  update nrm.clock set state = ${state}, ended_at = ${at}::timestamptz, awaited_office_id = ${awaited}::uuid where id = any(${ids as string[]}::uuid[]) and state = 'running'`.execute()
export type ClockEnd = Readonly<{ ids: readonly string[]; state: ClockRow['state']; at: string; awaited: string | null }>

export type ReferralWrite = Readonly<{
  id: string
  caseId: string
  procedureId: string
  kind: string
  sender: string
  senderAccount: string
  recipient: string
  services: readonly string[]
  urgency: string
  basis: string
  shared: unknown
  sentAt: string
  dueAt: string | null
}>
export const insertReferral = (tx: Tx, row: ReferralWrite) =>
  tx.sql`
  insert into nrm.referral (id, case_id, case_number, procedure_id, kind, sender_office_id, sender_account_id, recipient_office_id, services, urgency, basis, shared, state, sent_at, due_at)
  values (${row.id}::uuid, ${row.caseId}::uuid, (select c.number from nrm.case_file c where c.id = ${row.caseId}::uuid), ${row.procedureId}::uuid, ${row.kind}, ${row.sender}::uuid, ${row.senderAccount}::uuid, ${row.recipient}::uuid,
    array(select jsonb_array_elements_text(${JSON.stringify(row.services)}::jsonb)), ${row.urgency}, ${row.basis}, ${JSON.stringify(row.shared)}::jsonb, 'sent', ${row.sentAt}::timestamptz, ${row.dueAt}::timestamptz)`.execute()

export type ReferralAnswer = Readonly<{
  procedureId: string
  answer: string
  at: string
  account: string | null
  reason: string | null
  next: string | null
  dueAt: string | null
}>
/** Writes the answer to the pending referral of a procedure; an escalation keeps it pending and counts up. */
export const answerReferral = (tx: Tx, row: ReferralAnswer) =>
  tx.sql`
  update nrm.referral set
    state = case when ${row.answer} = 'escalated' then state else ${row.answer} end,
    escalations = escalations + case when ${row.answer} = 'escalated' then 1 else 0 end,
    acknowledged_at = case when ${row.answer} in ('acknowledged', 'accepted', 'rejected') then coalesce(acknowledged_at, ${row.at}::timestamptz) else acknowledged_at end,
    answered_at = case when ${row.answer} in ('accepted', 'rejected', 'withdrawn') then ${row.at}::timestamptz else answered_at end,
    answered_by = case when ${row.answer} in ('accepted', 'rejected', 'withdrawn') then ${row.account}::uuid else answered_by end,
    decline_reason = coalesce(${row.reason}, decline_reason), next_proposal = coalesce(${row.next}::uuid, next_proposal), due_at = coalesce(${row.dueAt}::timestamptz, due_at)
   where procedure_id = ${row.procedureId}::uuid
     and (state in ('sent', 'acknowledged') or (kind = 'return' and state = 'accepted' and ${row.answer} = 'withdrawn'))`.execute()

/** Lets an office see the case for one purpose and on one ground; the database judges whether the ground is there. */
export const shareCase = (tx: Tx, caseId: string, office: string, purpose: string, ground: string) =>
  tx.sql`select nrm.share_case(${caseId}::uuid, ${office}::uuid, ${purpose}, ${ground})`.execute()
export const unshareCase = (tx: Tx, caseId: string, office: string) =>
  tx.sql`select nrm.unshare_case(${caseId}::uuid, ${office}::uuid)`.execute()
/** Closes the case to the acting member. */
export const excludeMember = (tx: Tx, caseId: string) => tx.sql`select nrm.exclude_member(${caseId}::uuid)`.execute()

/** Closes the case to its territory, as part of the step with which the chair declares a conflict. */
export const restrictForConflict = (tx: Tx, caseId: string, reason: string) =>
  tx.sql`select nrm.restrict_for_conflict(${caseId}::uuid, ${reason})`.execute()

/** Ends the sight an office had for conducting a procedure, once it conducts none. */
export const leaveCase = (tx: Tx, caseId: string, office: string) =>
  tx.sql`select nrm.leave_case(${caseId}::uuid, ${office}::uuid)`.execute()

/** Lays a case in another territory, as part of the step that hands it over. */
export const moveCase = (tx: Tx, caseId: string, territory: string) => tx.sql`select nrm.move_case(${caseId}::uuid, ${territory})`.execute()

/** The case a duplicate may be merged into: one the actor sees and that was not merged itself. Locked, so that two cannot be merged into each other. */
export const mergeTarget = (tx: Tx, id: string) =>
  tx.sql<{ id: string; helps: boolean }[]>`
  select c.id, exists (select 1 from nrm.procedure p where p.case_id = c.id and p.procedure = 'assistance' and not p.ended) as helps
    from nrm.case_file c where c.id = ${id}::uuid and c.merged_into is null for share of c`.execute()

/** Links a duplicate to the case that goes on. The target must be visible to the actor; nothing is deleted. */
export const mergeCase = (tx: Tx, caseId: string, into: string) =>
  tx.sql<{ id: string }[]>`
  update nrm.case_file c set merged_into = t.id from nrm.case_file t where c.id = ${caseId}::uuid and t.id = ${into}::uuid and t.id <> c.id returning t.id`.execute()

/** Takes the link back; both cases go on, each by itself. */
export const unmergeCase = (tx: Tx, caseId: string) =>
  tx.sql`update nrm.case_file set merged_into = null where id = ${caseId}::uuid and merged_into is not null`.execute()

/** Appends to the evidence log, in order. Who, where and when come from the transaction's settings, not from the facts. */
export const appendAudit = (tx: Tx, ...facts: readonly Readonly<Record<string, unknown>>[]) =>
  tx.sql`
  select nrm.append_audit(f.value) from jsonb_array_elements(${JSON.stringify(facts)}::jsonb) with ordinality as f(value, place) order by f.place`.execute()
