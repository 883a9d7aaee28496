import type { Tx } from '../as-actor.ts'
import { type CaseRow, type ClockRow, clockColumns, type ProcedureRow, procedureWithFile } from './door.ts'

/** A case with all its procedures, or no row when the reader may not know of it. */
export const caseById = (tx: Tx, caseId: string) =>
  tx.sql<(ProcedureRow & { file: CaseRow })[]>`
  ${procedureWithFile(tx)} where p.case_id = ${caseId}::uuid order by p.id`.execute()

export const clocksOfCase = (tx: Tx, caseId: string) =>
  tx.sql<ClockRow[]>`
  ${clockColumns(tx)} where k.case_id = ${caseId}::uuid order by k.due_at, k.id`.execute()

export type OutlineRow = Readonly<{
  id: string
  procedure_id: string
  version: number
  step: string
  at: string
  office_id: string | null
  sees: string[]
}>
export type RecordRow = OutlineRow & Readonly<{ compartment: string; key_version: number; sealed: Uint8Array }>

/** What steps wrote, as far as the reader may read it, oldest first. */
export const recordsOfCase = (tx: Tx, caseId: string) =>
  tx.sql<RecordRow[]>`
  select r.id, r.procedure_id, r.version, r.step, r.at, r.office_id, r.sees, r.compartment, r.key_version, r.sealed from nrm.record r where r.case_id = ${caseId}::uuid order by r.at, r.id`.execute()

/** That steps wrote something the reader may not read, and in which compartments; never what. */
export const withheldOfCase = (tx: Tx, caseId: string) =>
  tx.sql<OutlineRow[]>`
  select w.id, w.procedure_id, w.version, w.step, w.at, w.office_id, w.sees from nrm.withheld(${caseId}::uuid) w order by w.at, w.id`.execute()

export type HistoryRow = Readonly<{
  procedure_id: string
  version: number
  step: string
  from_state: string
  to_state: string
  at: string
  act_at: string
  role: string
  office_id: string | null
  actor: string | null
  acting_for: string | null
  /** The version a line that moved the procedure moved it to. */
  to_version: number | null
}>
/** One line a step, oldest first. */
export const historyOfCase = (tx: Tx, caseId: string) =>
  tx.sql<HistoryRow[]>`
  select s.procedure_id, s.version, s.step, s.from_state, s.to_state, s.at, s.act_at, s.role, s.office_id, a.name as actor, y.name as acting_for, m.to_version
    from nrm.step_taken s left join nrm.procedure_move m on m.procedure_id = s.procedure_id and m.version = s.version left join nrm.account a on a.id = s.account_id left join nrm.account y on y.id = s.acting_for
   where s.case_id = ${caseId}::uuid order by s.at, s.procedure_id, s.version`.execute()

export type ConsentRow = Readonly<{
  item: string
  answer: 'yes' | 'no' | 'later'
  /** What the person said; null where it was not told apart. */
  own: 'yes' | 'no' | 'later' | null
  representative: 'yes' | 'no' | 'later' | null
  represented_by: string | null
  language: string
  mode: string
  at: string
  office_id: string
  text_version: string | null
  text_language: string | null
  recipient_office_id: string | null
  taken_back: boolean
  expires_at: string
}>
/** What the person answered, oldest first; the last answer to an item holds. */
export const consentsOfCase = (tx: Tx, caseId: string) =>
  tx.sql<ConsentRow[]>`
  select c.item, c.answer, c.own, c.representative, c.represented_by, c.language, c.mode, c.at, c.office_id, c.text_version, c.text_language, c.recipient_office_id, c.taken_back, c.expires_at from nrm.consents_of_case(${caseId}::uuid) c order by c.at, c.id`.execute()

/** Leaves the trace of a look at a case, or of the attempt when the reader may not know of it. */
export const auditLook = (tx: Tx, caseId: string) =>
  tx.sql`
  select nrm.append_audit(jsonb_build_object('kind', 'case.viewed', 'case', ${caseId}::uuid)
    || case when exists (select 1 from nrm.case_file c where c.id = ${caseId}::uuid) then '{}'::jsonb else '{"outcome":"refused","code":"not-found"}'::jsonb end)`.execute()
