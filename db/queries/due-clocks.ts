import type { Tx } from '../as-actor.ts'

export type DueClock = Readonly<{ id: string; procedure_id: string; look_at: string }>

/** Running clocks to be looked at, the longest waiting first, beyond `after`. */
export const dueClocks = (tx: Tx, after: Pick<DueClock, 'id' | 'look_at'>, limit: number) =>
  tx.sql<DueClock[]>`
  select k.id, k.procedure_id, k.look_at from nrm.clock k
   where k.state = 'running' and k.look_at < nrm.clock_now() and (k.look_at, k.id) > (${after.look_at}::timestamptz, ${after.id}::uuid)
   order by k.look_at, k.id limit ${limit}`.execute()
