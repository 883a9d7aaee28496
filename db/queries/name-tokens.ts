import type { Tx } from '../as-actor.ts'
import type { QueueRow } from './queue.ts'

/** What a case is found by; `token` in hexadecimal. */
export type TokenWrite = Readonly<{ kind: string; token: string }>
/** What is looked for: in which reading of the words, for which part of the person, at which cost. */
export type AskedToken = TokenWrite & Readonly<{ reading: number; part: string; cost: number }>
/** A case met, with the line a list shows of it. `cost` 0 is the same letters. */
export type MetRow = QueueRow & Readonly<{ cost: number; by_number: boolean; born: boolean }>

/** Cases the actor sees whose person meets what is asked for, the closest first, at most 25. */
export const peopleMet = (tx: Tx, asked: readonly AskedToken[]) =>
  tx.sql<MetRow[]>`
  select m.cost, m.by_number, m.born, c.id as case_id, c.number, p.id as procedure_id, p.procedure, p.state, c.territory_code, c.child, c.danger, p.office_id, p.waiting_office_id,
         p.waiting_since, p.next_due_at, coalesce(p.next_due_at < nrm.clock_now(), false) as overdue
    from nrm.search_people(${JSON.stringify(asked)}::jsonb) with ordinality as m(case_id, cost, by_number, born, place)
    join nrm.case_file c on c.id = m.case_id
    join lateral (select * from nrm.procedure q where q.case_id = c.id order by q.ended, q.next_due_at nulls last, q.updated_at desc limit 1) p on true
   order by m.place`.execute()

/**
 * Looks for the person of a case among cases the actor does not see; what was found stays with the case. Answers how many were found, -1
 * where the account asked too often. `quiet` never refuses.
 * @throws Refusal `not-found`, `forbidden` unless quiet
 */
export const lookForKnown = (tx: Tx, caseId: string, quiet: boolean) =>
  tx.sql<{ found: number }[]>`select nrm.look_for_known(${caseId}::uuid, ${quiet}) as found`.execute()

/** Offices to ask about the person of a case because they know somebody who may be the same, with the time it was found. */
export const knownHints = (tx: Tx, caseId: string) =>
  tx.sql<{ contact: string; at: string }[]>`select k.contact, k.at from nrm.known_hints(${caseId}::uuid) k`.execute()

/** Whether the actor sees the case and may ask who else knows its person; no row for a case that is not seen. */
export const mayAskKnown = (tx: Tx, caseId: string) =>
  tx.sql<{ number: string; may: boolean }[]>`
  select c.number, 'I' = any (nrm.readable(c.id)) as may from nrm.case_file c where c.id = ${caseId}::uuid`.execute()
