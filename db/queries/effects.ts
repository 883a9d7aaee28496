import type { Tx } from '../as-actor.ts'
import type { ClockRow } from './door.ts'

export type RecordWrite = Readonly<{ caseId: string; procedureId: string; version: number; step: string; sees: readonly string[]; data: unknown; at: string; office: string | null; account: string | null }>

/** Stores what steps wrote, one row per set of compartments; one statement for all of them. */
export const insertRecords = (tx: Tx, rows: readonly RecordWrite[]) => tx.sql`
  insert into nrm.record (case_id, procedure_id, version, step, sees, data, at, office_id, account_id)
  select r."caseId", r."procedureId", r.version, r.step, array(select jsonb_array_elements_text(r.sees)), r.data, r.at, r.office, r.account
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r("caseId" uuid, "procedureId" uuid, version integer, step text, sees jsonb, data jsonb, at timestamptz, office uuid, account uuid)`.execute()

/** Adds to the sealed identity of the person; it cannot be read back this way. */
export const writeIdentity = (tx: Tx, caseId: string, data: unknown) => tx.sql`select nrm.write_identity(${caseId}::uuid, ${JSON.stringify(data)}::jsonb)`.execute()

/** Starts clocks; one statement for all of them. */
export const insertClocks = (tx: Tx, caseId: string, rows: readonly ClockRow[]) => tx.sql`
  insert into nrm.clock (id, case_id, procedure_id, name, parameter, parameter_version, assumed, kind, started_at, due_at, state)
  select r.id, ${caseId}::uuid, r.procedure_id, r.name, r.parameter, r.parameter_version, r.assumed, r.kind, r.started_at, r.due_at, 'running'
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r(id uuid, procedure_id uuid, name text, parameter text, parameter_version integer, assumed boolean, kind text, started_at timestamptz, due_at timestamptz)`.execute()

/** Ends clocks by id; `state` says how: met, missed or cancelled. */
export const endClocks = (tx: Tx, ids: readonly string[], state: ClockRow['state'], at: string) => tx.sql`
  update nrm.clock set state = ${state}, ended_at = ${at}::timestamptz where id = any(${ids as string[]}::uuid[]) and state = 'running'`.execute()

export type ReferralWrite = Readonly<{
  id: string; caseId: string; procedureId: string; kind: string; sender: string; senderAccount: string; recipient: string; services: readonly string[]
  urgency: string; basis: string; shared: unknown; sentAt: string; dueAt: string | null
}>
export const insertReferral = (tx: Tx, row: ReferralWrite) => tx.sql`
  insert into nrm.referral (id, case_id, case_number, procedure_id, kind, sender_office_id, sender_account_id, recipient_office_id, services, urgency, basis, shared, state, sent_at, due_at)
  values (${row.id}::uuid, ${row.caseId}::uuid, (select c.number from nrm.case_file c where c.id = ${row.caseId}::uuid), ${row.procedureId}::uuid, ${row.kind}, ${row.sender}::uuid, ${row.senderAccount}::uuid, ${row.recipient}::uuid,
    array(select jsonb_array_elements_text(${JSON.stringify(row.services)}::jsonb)), ${row.urgency}, ${row.basis}, ${JSON.stringify(row.shared)}::jsonb, 'sent', ${row.sentAt}::timestamptz, ${row.dueAt}::timestamptz)`.execute()

export type ReferralAnswer = Readonly<{ procedureId: string; answer: string; at: string; account: string | null; reason: string | null; next: string | null; dueAt: string | null }>
/** Writes the answer to the pending referral of a procedure; an escalation keeps it pending and counts up. */
export const answerReferral = (tx: Tx, row: ReferralAnswer) => tx.sql`
  update nrm.referral set
    state = case when ${row.answer} = 'escalated' then state else ${row.answer} end,
    escalations = escalations + case when ${row.answer} = 'escalated' then 1 else 0 end,
    acknowledged_at = case when ${row.answer} in ('acknowledged', 'accepted', 'rejected') then coalesce(acknowledged_at, ${row.at}::timestamptz) else acknowledged_at end,
    answered_at = case when ${row.answer} in ('accepted', 'rejected', 'withdrawn') then ${row.at}::timestamptz else answered_at end,
    answered_by = case when ${row.answer} in ('accepted', 'rejected', 'withdrawn') then ${row.account}::uuid else answered_by end,
    decline_reason = coalesce(${row.reason}, decline_reason), next_proposal = coalesce(${row.next}::uuid, next_proposal), due_at = coalesce(${row.dueAt}::timestamptz, due_at)
   where procedure_id = ${row.procedureId}::uuid and state in ('sent', 'acknowledged')`.execute()

export type ConsentWrite = Readonly<{ item: string; answer: string; language: string; mode: string }>
export const insertConsents = (tx: Tx, caseId: string, at: string, office: string | null, account: string | null, rows: readonly ConsentWrite[]) => tx.sql`
  insert into nrm.consent (case_id, item, answer, language, mode, at, office_id, account_id)
  select ${caseId}::uuid, r.item, r.answer, r.language, r.mode, ${at}::timestamptz, ${office}::uuid, ${account}::uuid
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(item text, answer text, language text, mode text)`.execute()

export const shareCase = (tx: Tx, caseId: string, office: string) => tx.sql`select nrm.share_case(${caseId}::uuid, ${office}::uuid)`.execute()
export const unshareCase = (tx: Tx, caseId: string, office: string) => tx.sql`select nrm.unshare_case(${caseId}::uuid, ${office}::uuid)`.execute()
/** Closes the case to the acting member. */
export const excludeMember = (tx: Tx, caseId: string) => tx.sql`select nrm.exclude_member(${caseId}::uuid)`.execute()

/** The case, if the actor sees it. */
export const visibleCase = (tx: Tx, id: string) => tx.sql<{ id: string }[]>`select id from nrm.case_file where id = ${id}::uuid`.execute()

/** Links a duplicate to the case that goes on. The target must be visible to the actor; nothing is deleted. */
export const mergeCase = (tx: Tx, caseId: string, into: string) => tx.sql<{ id: string }[]>`
  update nrm.case_file c set merged_into = t.id from nrm.case_file t where c.id = ${caseId}::uuid and t.id = ${into}::uuid and t.id <> c.id returning t.id`.execute()

export type NotificationWrite = Readonly<{ id: string; office: string | null; role: string | null; region: string | null; caseId: string; message: string; at: string }>
/** Messages to offices or roles of a region, and one job that carries them out of the house: the job knows their ids only. */
export const insertNotifications = (tx: Tx, rows: readonly NotificationWrite[]) => tx.sql`
  with sent as (insert into nrm.notification (id, office_id, role, region_code, case_id, message, at)
    select r.id, r.office, r.role, r.region, r."caseId", r.message, r.at from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r(id uuid, office uuid, role text, region text, "caseId" uuid, message text, at timestamptz))
  select nrm.enqueue('notify', ${JSON.stringify({ notifications: rows.map((row) => row.id) })}::json, now(), ${`notify:${rows[0]?.id}`})`.execute()

/** Appends to the evidence log, in order. Who, where and when come from the transaction's settings, not from the facts. */
export const appendAudit = (tx: Tx, ...facts: readonly Readonly<Record<string, unknown>>[]) => tx.sql`
  select nrm.append_audit(f.value) from jsonb_array_elements(${JSON.stringify(facts)}::jsonb) with ordinality as f(value, place) order by f.place`.execute()
