import type { Tx } from '../as-actor.ts'

/** Running clocks whose end was counted over a year without a calendar. */
export const provisionalClocks = (tx: Tx, limit: number) =>
  tx.sql<{ id: string; procedure_id: string }[]>`
  select k.id, k.procedure_id from nrm.clock k where k.state = 'running' and k.provisional order by k.id limit ${limit}`.execute()

/** When a role was last told something about no case. */
export const lastAnnounced = (tx: Tx, role: string, message: string) =>
  tx.sql<{ at: string }[]>`
  select n.at from nrm.notification n where n.role = ${role} and n.region_code is null and n.message = ${message} order by n.id desc limit 1`.execute()
