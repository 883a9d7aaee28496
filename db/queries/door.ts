import type { Tx } from '../as-actor.ts'

/** One procedure of a case as stored, with the facts of the case that every step needs. Instants are PostgreSQL text. */
export type ProcedureRow = Readonly<{
  id: string
  case_id: string
  procedure: string
  machine: string
  machine_version: number
  state: string
  context: Record<string, unknown>
  version: number
  office_id: string
  recipient_office_id: string | null
  origin_office_id: string
  region_code: string
  territory_code: string
  waiting_office_id: string | null
  waiting_since: string
  next_due_at: string | null
  ended: boolean
}>
/** Status as HTCDS 2.0 names it. */
export type Trafficking = 'PossibleVictimOfTrafficking' | 'ActualVictimOfTrafficking' | 'NotAVictimOfTrafficking'
export type CaseRow = Readonly<{
  id: string
  number: string
  territory_code: string
  region_code: string
  origin_office_id: string
  opened_at: string
  act_at: string
  child: 'yes' | 'no' | 'unsure'
  danger: 'yes' | 'no' | 'not-known'
  trafficking: Trafficking | null
  progress: 'Active' | 'FollowUp' | 'Closed' | 'ClosedReferred'
  summary: Record<string, unknown>
  shared: string[]
  /** Offices a restricted case is open to; null where it is not restricted. */
  named: string[] | null
  /** Place among the roots of the vault. */
  root: number
  /** When the case was destroyed; null while it lives. */
  erased_at: string | null
}>
export type ClockRow = Readonly<{
  id: string
  procedure_id: string
  name: string
  parameter: string
  parameter_version: number
  assumed: boolean
  kind: 'deadline' | 'minimum'
  started_at: string
  due_at: string
  /** When the sweep looks at it next; null while it stands still and beyond the top of its ladder. */
  look_at: string | null
  /** Counted over a year without a production calendar. */
  provisional: boolean
  state: 'running' | 'met' | 'missed' | 'cancelled'
  ended_at: string | null
  /** Rungs of the ladder that were told. */
  rung: number
  warned_at: string | null
  suspended_at: string | null
  /** Time that did not count, oldest first. */
  pauses: readonly Readonly<{ from: string; to: string }>[]
}>
/** What the sender of a submission keeps of the case once the act itself took it out of sight: what the first answer said, no more. */
export type CaseStub = Pick<
  CaseRow,
  'number' | 'territory_code' | 'opened_at' | 'act_at' | 'child' | 'danger' | 'trafficking' | 'progress' | 'origin_office_id'
>
export type SubmissionRow = Readonly<{
  id: string
  account_id: string | null
  digest: string
  case_id: string
  procedure_id: string
  version: number
  step: string
  at: string
  stub: CaseStub | null
}>

/** Every procedure of a case with the facts of the case; the condition and the lock come after it. */
export const procedureWithFile = (tx: Tx) => tx.sql`
  select p.id, p.case_id, p.procedure, p.machine, p.machine_version, p.state, p.context, p.version, p.office_id, p.recipient_office_id, p.origin_office_id,
         p.region_code, p.territory_code, p.waiting_office_id, p.waiting_since, p.next_due_at, p.ended,
         jsonb_build_object('id', c.id, 'number', c.number, 'territory_code', c.territory_code, 'region_code', c.region_code, 'origin_office_id', c.origin_office_id,
           'opened_at', c.opened_at, 'act_at', c.act_at, 'child', c.child, 'danger', c.danger, 'trafficking', c.trafficking, 'progress', c.progress, 'summary', c.summary, 'root', c.root, 'erased_at', c.erased_at,
           'named', case when c.restricted then nrm.named_offices(c.id) end,
           'shared', coalesce((select jsonb_agg(a.office_id) from nrm.case_access a where a.case_id = c.id and (a.until is null or a.until > now())), '[]')) as file
    from nrm.procedure p join nrm.case_file c on c.id = p.case_id`
export const clockColumns = (tx: Tx) => tx.sql`
  select k.id, k.procedure_id, k.name, k.parameter, k.parameter_version, k.assumed, k.kind, k.started_at, k.due_at, k.look_at, k.provisional, k.state, k.ended_at, k.rung, k.warned_at, k.suspended_at, k.pauses from nrm.clock k`

/**
 * The whole case of a procedure, locked until the end of the transaction. The lock is a statement of its own, sent along: a statement
 * that waited for it would go on to see the case as it was when the waiting began. Whoever sees the case by emergency access alone gets
 * no lock and no row: it opens reading only.
 */
export async function lockCaseOf(tx: Tx, procedureId: string): Promise<(ProcedureRow & { file: CaseRow })[]> {
  const caseId = tx.sql`(select q.case_id from nrm.procedure q where q.id = ${procedureId}::uuid)`
  const [held, rows] = await Promise.all([
    tx.sql`select 1 from nrm.case_file c where c.id = ${caseId} for no key update`.execute(),
    tx.sql<(ProcedureRow & { file: CaseRow })[]>`${procedureWithFile(tx)} where p.case_id = ${caseId} order by p.id`.execute(),
  ])
  return held.length === 0 ? [] : rows
}

/** Running clocks of the case a procedure belongs to; the ended ones are read with the case (case-reading.ts). */
export const clocksOfCaseOf = (tx: Tx, procedureId: string) =>
  tx.sql<ClockRow[]>`
  ${clockColumns(tx)} where k.case_id = (select q.case_id from nrm.procedure q where q.id = ${procedureId}::uuid) and k.state = 'running' order by k.due_at, k.id`.execute()

/** What an earlier sending of the same submission did, if there was one. */
export const submissionById = (tx: Tx, id: string) =>
  tx.sql<SubmissionRow[]>`
  select s.id, s.account_id, encode(s.digest, 'hex') as digest, s.case_id, s.procedure_id, s.version, s.step, s.at, s.stub from nrm.submission s where s.id = ${id}::uuid`.execute()

/** The next place among the roots of the vault; each is given away once. */
export const nextRoot = (tx: Tx) => tx.sql<[{ root: string }]>`select nextval('nrm.case_root') as root`.execute()

/** Opens a case; the number is the year of entry in Tashkent and a running number, it says nothing of the person. */
export const insertCase = (tx: Tx, row: Omit<CaseRow, 'number' | 'shared' | 'named' | 'erased_at'> & { origin_account_id: string }) =>
  tx.sql<{ number: string }[]>`
  insert into nrm.case_file (id, number, territory_code, region_code, origin_office_id, origin_account_id, opened_at, act_at, child, danger, trafficking, progress, summary, root)
  values (${row.id}::uuid, to_char(${row.opened_at}::timestamptz at time zone 'Asia/Tashkent', 'YYYY') || '-' || lpad(nextval('nrm.case_number')::text, 6, '0'),
    ${row.territory_code}, ${row.region_code}, ${row.origin_office_id}::uuid, ${row.origin_account_id}::uuid, ${row.opened_at}::timestamptz, ${row.act_at}::timestamptz,
    ${row.child}, ${row.danger}, ${row.trafficking}, ${row.progress}, ${JSON.stringify(row.summary)}::jsonb, ${row.root})
  returning number`.execute()

/** Facts of the case that a step made known: coded answers only. */
export const updateCase = (tx: Tx, row: Pick<CaseRow, 'id' | 'child' | 'danger' | 'trafficking' | 'progress' | 'summary'>) =>
  tx.sql`
  update nrm.case_file set child = ${row.child}, danger = ${row.danger}, trafficking = ${row.trafficking}, progress = ${row.progress}, summary = ${JSON.stringify(row.summary)}::jsonb
   where id = ${row.id}::uuid`.execute()

export type SavedProcedure = ProcedureRow & Readonly<{ last_step: string; last_account_id: string | null; updated_at: string }>

export const insertProcedure = (tx: Tx, row: SavedProcedure) =>
  tx.sql`
  insert into nrm.procedure (id, case_id, procedure, machine, machine_version, state, context, version, office_id, recipient_office_id, origin_office_id, region_code, territory_code,
    waiting_office_id, waiting_since, next_due_at, ended, last_step, last_account_id, updated_at)
  values (${row.id}::uuid, ${row.case_id}::uuid, ${row.procedure}, ${row.machine}, ${row.machine_version}, ${row.state}, ${JSON.stringify(row.context)}::jsonb, ${row.version},
    ${row.office_id}::uuid, ${row.recipient_office_id}::uuid, ${row.origin_office_id}::uuid, ${row.region_code}, ${row.territory_code}, ${row.waiting_office_id}::uuid,
    ${row.waiting_since}::timestamptz, ${row.next_due_at}::timestamptz, ${row.ended}, ${row.last_step}, ${row.last_account_id}::uuid, ${row.updated_at}::timestamptz)`.execute()

/** Moves a procedure by one step; the guard of the table judges the step a second time. */
export const updateProcedure = (tx: Tx, row: SavedProcedure) =>
  tx.sql`
  update nrm.procedure set state = ${row.state}, context = ${JSON.stringify(row.context)}::jsonb, version = ${row.version}, office_id = ${row.office_id}::uuid,
    recipient_office_id = ${row.recipient_office_id}::uuid, waiting_office_id = ${row.waiting_office_id}::uuid, waiting_since = ${row.waiting_since}::timestamptz,
    next_due_at = ${row.next_due_at}::timestamptz, ended = ${row.ended}, last_step = ${row.last_step}, last_account_id = ${row.last_account_id}::uuid, updated_at = ${row.updated_at}::timestamptz
   where id = ${row.id}::uuid`.execute()

/** One line of the history workers read. `byClock` marks what the clock or the machine did, whoever's transaction it was. */
export type StepTaken = Readonly<{
  procedureId: string
  version: number
  step: string
  from: string
  to: string
  actAt: string
  byClock: boolean
}>
