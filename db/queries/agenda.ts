import type { Tx } from '../as-actor.ts'

export type AgendaRow = Readonly<{
  case_id: string
  case_number: string
  procedure_id: string
  state: 'ready' | 'scheduled'
  held_at: string | null
  next_due_at: string | null
  overdue: boolean
  present: number
  recused: number
  votes: number
  quorum: number
}>

const columns = (tx: Tx) => tx.sql`
  select p.case_id, c.number as case_number, p.id as procedure_id, p.state, p.next_due_at, coalesce(p.next_due_at < nrm.clock_now(), false) as overdue,
         (select r.open ->> 'sessionAt' from nrm.record r where r.case_id = p.case_id and r.procedure_id = p.id and r.step = 'session.called' order by r.version desc limit 1) as held_at,
         jsonb_array_length(p.context -> 'present') as present, jsonb_array_length(p.context -> 'excluded') as recused,
         (select count(*)::integer from jsonb_object_keys(p.context -> 'votes')) as votes, (p.context ->> 'quorum')::integer as quorum`

/** Decisions before the commission of the actor's region, the soonest due first; case numbers, never names. */
export const agendaOfRegion = (tx: Tx, limit: number) =>
  tx.sql<AgendaRow[]>`
  ${columns(tx)} from nrm.procedure p join nrm.case_file c on c.id = p.case_id
   where p.procedure = 'status' and p.state in ('ready', 'scheduled') and p.region_code = (select left(nrm.territory(), 4))
   order by p.next_due_at, p.id limit ${limit}`.execute()

/** The same for a body that stands in: only cases shared with its office. */
export const agendaOfShared = (tx: Tx, limit: number) =>
  tx.sql<AgendaRow[]>`
  ${columns(tx)} from nrm.case_access a join nrm.procedure p on p.case_id = a.case_id join nrm.case_file c on c.id = p.case_id
   where a.office_id = (select nrm.office_id()) and p.procedure = 'status' and p.state in ('ready', 'scheduled')
   order by p.next_due_at, p.id limit ${limit}`.execute()
