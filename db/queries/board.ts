import type { Tx } from '../as-actor.ts'

/** Counts of one group: procedures that await an office, by how long; those whose deadline is over; breaches since a day. */
export type BoardRow = Readonly<{
  dimension: 'all' | 'territory' | 'office' | 'sex' | 'child' | 'age' | 'citizenship' | 'stage' | 'clock'
  key: string
  waiting: number
  days1: number
  days7: number
  days30: number
  longer: number
  overdue: number
  oldest: string | null
  breaches: number
}>
/** A procedure whose deadline is over, as far as the reader sees the case. */
export type LateRow = Readonly<{
  case_id: string
  number: string
  procedure_id: string
  procedure: string
  state: string
  territory_code: string
  waiting_office_id: string
  waiting_since: string
  next_due_at: string
  rung: number
}>
export type WaitAlertRow = Readonly<{
  at: string
  measure: 'help' | 'decision'
  dimension: 'sex' | 'child' | 'territory' | 'citizenship'
  key: string
  people: number
  others: number
  median_days: string | null
  others_median_days: string | null
  ratio: string
  p: string
}>

/** Lines of a page; one more is read, to know whether there is a next page. */
export const LATE_PAGE = 25

/** The board of the reader's territory, of one procedure or of all, breaches since an instant. */
export const boardOf = (tx: Tx, procedure: string | null, since: string) =>
  tx.sql<BoardRow[]>`
  select b.dimension, b.key, b.waiting, b.days1, b.days7, b.days30, b.longer, b.overdue, b.oldest, b.breaches
    from nrm.board(${procedure}::text, ${since}::timestamptz) b order by b.dimension, b.waiting desc, b.key`.execute()

const late = (tx: Tx) => tx.sql`
  select p.case_id, c.number, p.id as procedure_id, p.procedure, p.state, p.territory_code, p.waiting_office_id, p.waiting_since, p.next_due_at,
         coalesce((select max(k.rung) from nrm.clock k where k.procedure_id = p.id and k.state = 'running'), 0) as rung`

/** Procedures of the reader's region whose deadline is over, the longest overdue first, beyond `after`. */
export const lateInRegion = (tx: Tx, procedure: string | null, after: Readonly<{ due: string; id: string }>) =>
  tx.sql<LateRow[]>`
  ${late(tx)} from nrm.procedure p join nrm.case_file c on c.id = p.case_id
   where p.waiting_office_id is not null and p.region_code = (select left(nrm.territory(), 4)) and p.next_due_at < nrm.clock_now()
     and (${procedure}::text is null or p.procedure = ${procedure}) and c.merged_into is null
     and (p.next_due_at, p.id) > (${after.due}::timestamptz, ${after.id}::uuid)
   order by p.next_due_at, p.id limit 26`.execute()

/** The same for a body that sees only what is shared with its office. */
export const lateAmongShared = (tx: Tx, procedure: string | null, after: Readonly<{ due: string; id: string }>) =>
  tx.sql<LateRow[]>`
  ${late(tx)} from nrm.case_access a join nrm.procedure p on p.case_id = a.case_id join nrm.case_file c on c.id = p.case_id
   where a.office_id = (select nrm.office_id()) and p.waiting_office_id is not null and p.next_due_at < nrm.clock_now()
     and (${procedure}::text is null or p.procedure = ${procedure}) and c.merged_into is null
     and (p.next_due_at, p.id) > (${after.due}::timestamptz, ${after.id}::uuid)
   order by p.next_due_at, p.id limit 26`.execute()

/** Groups found to wait longer, newest first; empty for whoever may not read them. */
export const waitAlerts = (tx: Tx) =>
  tx.sql<WaitAlertRow[]>`
  select a.at, a.measure, a.dimension, a.key, a.people, a.others, a.median_days, a.others_median_days, a.ratio, a.p
    from nrm.wait_alert a where a.at > nrm.clock_now() - interval '35 days' order by a.at desc, a.p limit 20`.execute()
