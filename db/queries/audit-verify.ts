import type { Untracked } from '../as-nobody.ts'

/** One entry of the evidence log with the columns that index it, all as text. */
export type LogRow = Readonly<{
  id: string
  entry: string
  leaf: string
  at: string
  kind: string
  outcome: string
  account: string | null
  role: string
  office: string | null
  territory: string
  case: string | null
  procedure: string | null
  version: number | null
  step: string | null
  region: string
}>

/** How many entries there are, about: for showing how far a reading is. */
export const countLog = (tx: Untracked) => tx.sql<{ entries: number }[]>`select count(*)::integer as entries from nrm.audit_entry`.execute()

/** A long reading is no runaway statement. */
export const allowLongReading = (tx: Untracked) =>
  tx.sql`select set_config('statement_timeout', '0', true), set_config('idle_in_transaction_session_timeout', '0', true)`.execute()

/** The whole log in the order of writing, as of one moment, a thousand entries at a time. */
export const readLog = (tx: Untracked): AsyncIterable<LogRow[]> =>
  tx.sql<LogRow[]>`
  select id, entry, encode(leaf, 'hex') as leaf, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, kind, outcome, account_id as account, role,
         office_id as office, territory, case_id as "case", procedure_id as procedure, version, step, oversight_region as region
    from nrm.audit_entry order by id`.cursor(1000)

export type LedgerFinding = Readonly<{
  procedure: string
  version: number
  code: 'step-not-logged' | 'logged-not-taken' | 'logged-twice' | 'step-differs'
}>

/** Where history and log do not say the same, in one look: every step taken has one entry, every entry of a step was taken. At most a thousand. */
export const compareLedger = (tx: Untracked) =>
  tx.sql<LedgerFinding[]>`
  with logged as (
    select procedure_id, version, count(*) as times, min(step) as step,
           min(case when entry is json object then entry::jsonb ->> 'from' end) as from_state, min(case when entry is json object then entry::jsonb ->> 'to' end) as to_state
      from nrm.audit_entry where kind = 'step' and outcome = 'done' group by procedure_id, version)
  select procedure_id as procedure, version, case when s.step is null then 'logged-not-taken' when l.times is null then 'step-not-logged' when l.times > 1 then 'logged-twice' else 'step-differs' end as code
    from logged l full join nrm.step_ledger() s using (procedure_id, version)
   where s.step is null or l.times is distinct from 1 or (l.step, l.from_state, l.to_state) is distinct from (s.step, s.from_state, s.to_state)
   order by procedure_id, version limit 1000`.execute()
