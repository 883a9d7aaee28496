import type { Tx } from '../as-actor.ts'

export type QueueRow = Readonly<{
  case_id: string
  number: string
  procedure_id: string
  procedure: 'identification' | 'status' | 'assistance'
  state: string
  territory_code: string
  child: 'yes' | 'no' | 'unsure'
  danger: 'yes' | 'no' | 'not-known'
  office_id: string
  waiting_office_id: string | null
  waiting_since: string
  next_due_at: string | null
  overdue: boolean
}>
export type QueueCount = Readonly<{ count: number; overdue: number }>
export type QueueName = 'us' | 'others'
/** Where a page begins: after this due date and id; without a due date, among the lines that have none. */
export type QueuePlace = Readonly<{ due: string | null; id: string }>

/** Lines of a page. One more is read, to know whether there is a next page. */
export const QUEUE_PAGE = 25
// The limits stand in the text: as parameters they would keep the server from planning a statement once for all its uses. A count stops at a
// hundred; what matters is that there are more.
const nowhere = '00000000-0000-0000-0000-000000000000'

/**
 * Lines of a queue, the soonest due first, those without a term last. Each part follows an index and stops after a page, so the cost
 * does not grow with the number of cases.
 */
export const queueLines = (tx: Tx, name: QueueName, after: QueuePlace | null) =>
  tx.sql<QueueRow[]>`
  select p.case_id, c.number, p.id as procedure_id, p.procedure, p.state, c.territory_code, c.child, c.danger, p.office_id, p.waiting_office_id, p.waiting_since,
         p.next_due_at, coalesce(p.next_due_at < nrm.clock_now(), false) as overdue
    from (select * from (${parts[name].map((part) => page(tx, part, after)).reduce((all, one) => tx.sql`${all} union all ${one}`)}) q
           order by q.next_due_at nulls last, q.id limit 26) p
    join nrm.case_file c on c.id = p.case_id
   order by p.next_due_at nulls last, p.id`.execute()

/** How many lines a queue has and how many of them are overdue, each up to 100. */
export const queueCount = (tx: Tx, name: QueueName) =>
  tx.sql<QueueCount[]>`
  select ${counted(tx, name, tx.sql`true`)} as count, ${counted(tx, name, tx.sql`p.next_due_at < (select nrm.clock_now())`)} as overdue`.execute()

type Part = (tx: Tx) => ReturnType<Tx['sql']>
/** Each part is the condition of one index of nrm.procedure. */
const parts: Readonly<Record<QueueName, readonly Part[]>> = {
  us: [(tx) => tx.sql`p.waiting_office_id = (select nrm.office_id())`],
  others: [
    (tx) =>
      tx.sql`p.origin_office_id = (select nrm.office_id()) and p.waiting_office_id is not null and p.waiting_office_id <> p.origin_office_id`,
    (tx) =>
      tx.sql`p.office_id = (select nrm.office_id()) and p.waiting_office_id is not null and p.waiting_office_id <> p.office_id and p.origin_office_id <> p.office_id`,
  ],
}

const columns = (tx: Tx) => tx.sql`p.id, p.case_id, p.procedure, p.state, p.office_id, p.waiting_office_id, p.waiting_since, p.next_due_at`

function page(tx: Tx, part: Part, after: QueuePlace | null) {
  const due = after === null ? '-infinity' : (after.due ?? 'infinity')
  const dated = tx.sql`(select ${columns(tx)} from nrm.procedure p where ${part(tx)} and (p.next_due_at, p.id) > (${due}::timestamptz, ${after?.id ?? nowhere}::uuid)
    order by p.next_due_at, p.id limit 26)`
  const undated = tx.sql`(select ${columns(tx)} from nrm.procedure p where ${part(tx)} and p.next_due_at is null and p.id > ${after?.due === null ? after.id : nowhere}::uuid
    order by p.next_due_at, p.id limit 26)`
  return tx.sql`${dated} union all ${undated}`
}

function counted(tx: Tx, name: QueueName, condition: ReturnType<Tx['sql']>) {
  const one = (part: Part) =>
    tx.sql`(select 1 from nrm.procedure p where ${part(tx)} and ${condition} order by p.next_due_at, p.id limit 100)`
  return tx.sql`(select least(count(*), 100)::integer from (${parts[name].map(one).reduce((all, part) => tx.sql`${all} union all ${part}`)}) counted)`
}
