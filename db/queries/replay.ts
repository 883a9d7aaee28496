import type { Tx } from '../as-actor.ts'

/** One line of history with who took it; `at` in microseconds, so that what one transaction wrote is told from the next. */
export type TakenRow = Readonly<{
  procedure_id: string
  version: number
  step: string
  from_state: string
  to_state: string
  at: string
  micros: string
  account_id: string | null
  office_id: string | null
  role: string
}>
/** The history of a case, oldest first. */
export const takenOfCase = (tx: Tx, caseId: string) =>
  tx.sql<TakenRow[]>`
  select s.procedure_id, s.version, s.step, s.from_state, s.to_state, s.at, (extract(epoch from s.at) * 1000000)::bigint::text as micros, s.account_id, s.office_id, s.role
    from nrm.step_taken s where s.case_id = ${caseId}::uuid order by s.at, s.procedure_id, s.version`.execute()

export type MoveRow = Readonly<{ procedure_id: string; version: number; from_version: number; to_version: number; is_return: boolean }>
/** Moves of the procedures of a case from one version to another, oldest first. */
export const movesOfCase = (tx: Tx, caseId: string) =>
  tx.sql<MoveRow[]>`
  select m.procedure_id, m.version, m.from_version, m.to_version, m.is_return from nrm.procedure_move m where m.case_id = ${caseId}::uuid order by m.procedure_id, m.version`.execute()

export type ReplayRecordRow = Readonly<{
  id: string
  procedure_id: string
  version: number
  step: string
  compartment: string
  key_version: number
  sealed: Uint8Array
}>
/** What the steps of a case wrote, sealed; the clock's connection only. */
export const recordsToReplay = (tx: Tx, caseId: string) =>
  tx.sql<ReplayRecordRow[]>`
  select r.id, r.procedure_id, r.version, r.step, r.compartment, r.key_version, r.sealed from nrm.replay_records(${caseId}::uuid) r`.execute()

export type AnsweredRow = Readonly<{
  item: string
  answer: 'yes' | 'no' | 'later'
  to: string | null
  at: string
  until: string
  taken_back: boolean
  micros: string
}>
/** What the person answered, oldest first. */
export const answersToReplay = (tx: Tx, caseId: string) =>
  tx.sql<AnsweredRow[]>`
  select c.item, c.answer, c.recipient_office_id as "to", c.at, c.expires_at as until, c.taken_back, (extract(epoch from c.at) * 1000000)::bigint::text as micros
    from nrm.consent c where c.case_id = ${caseId}::uuid order by c.at, c.id`.execute()

/** The next cases by id; those that were destroyed are among them. */
export const caseIdsAfter = (tx: Tx, after: string, limit: number) =>
  tx.sql<{ id: string }[]>`select c.id from nrm.case_file c where c.id > ${after}::uuid order by c.id limit ${limit}`.execute()
export const countCases = (tx: Tx) => tx.sql<[{ count: number }]>`select count(*)::integer as count from nrm.case_file`.execute()
