import type { Tx } from '../as-actor.ts'
import type { WaitAlertRow } from './board.ts'

export type WaitRow = Readonly<{
  measure: 'help' | 'decision'
  days: number
  came: boolean
  sex: string | null
  child: string
  region: string
  citizenship: readonly string[] | null
}>

/** How long people of the last year waited for a place of help and for a decision, or wait still; coded facts, no case. The clock's own reading. */
export const waitsOf = (tx: Tx, since: string) =>
  tx.sql<WaitRow[]>`
  select case p.procedure when 'assistance' then 'help' else 'decision' end as measure,
         (extract(epoch from coalesce(got.at, case when p.ended then p.updated_at else nrm.clock_now() end) - opened.at) / 86400)::double precision as days, got.at is not null as came,
         c.summary ->> 'sex' as sex, c.child, c.region_code as region, c.summary -> 'citizenship' as citizenship
    from nrm.procedure p
    join nrm.case_file c on c.id = p.case_id and c.erased_at is null and c.merged_into is null
    join nrm.step_taken opened on opened.procedure_id = p.id and opened.version = 1 and opened.at >= ${since}::timestamptz
    left join lateral (
      select s.at from nrm.step_taken s
       where s.procedure_id = p.id and s.step = any (case p.procedure when 'assistance' then array['referral.accepted'] else array['decided.granted', 'decided.refused'] end)
       order by s.version limit 1) got on true
   where p.procedure in ('assistance', 'status')`.execute()

export const insertWaitAlert = (tx: Tx, row: Omit<WaitAlertRow, 'ratio' | 'p' | 'median_days' | 'others_median_days'> & WaitNumbers) =>
  tx.sql`
  insert into nrm.wait_alert (at, measure, dimension, key, people, others, median_days, others_median_days, ratio, p)
  values (${row.at}::timestamptz, ${row.measure}, ${row.dimension}, ${row.key}, ${row.people}, ${row.others}, ${row.median}::numeric, ${row.othersMedian}::numeric,
    ${row.ratio}::numeric, ${row.p}::numeric)`.execute()
type WaitNumbers = Readonly<{ median: number | null; othersMedian: number | null; ratio: number; p: number }>

/** A message to everybody in a role, about no case. */
export const announce = (tx: Tx, role: string, message: string) => tx.sql`select nrm.announce(${role}, ${message})`.execute()
