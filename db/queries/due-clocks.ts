import type { Tx } from '../as-actor.ts'

export type DueClock = Readonly<{ id: string; procedure_id: string; due_at: string }>

/** Running clocks whose moment has passed, the oldest first, beyond `after`. */
export const dueClocks = (tx: Tx, after: Pick<DueClock, 'id' | 'due_at'>, limit: number) =>
  tx.sql<DueClock[]>`
  select k.id, k.procedure_id, k.due_at from nrm.clock k
   where k.state = 'running' and k.due_at < nrm.clock_now() and (k.due_at, k.id) > (${after.due_at}::timestamptz, ${after.id}::uuid)
   order by k.due_at, k.id limit ${limit}`.execute()
