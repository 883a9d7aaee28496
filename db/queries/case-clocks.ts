import type { Tx } from '../as-actor.ts'

export type RunningClock = Readonly<{ id: string; procedure_id: string; look_at: string }>
export type StandingRow = Readonly<{ id: string; procedure: string; state: string; version: number }>

/** Running clocks of one case that are to be looked at by `until`, oldest first. */
export const runningClocksOf = (tx: Tx, caseId: string, until: string) =>
  tx.sql<RunningClock[]>`
  select k.id, k.procedure_id, k.look_at from nrm.clock k where k.case_id = ${caseId}::uuid and k.state = 'running' and k.look_at <= ${until}::timestamptz order by k.look_at, k.id`.execute()

/** Where the procedures of a case stand. */
export const standingOf = (tx: Tx, caseId: string) =>
  tx.sql<StandingRow[]>`
  select p.id, p.procedure, p.state, p.version from nrm.procedure p where p.case_id = ${caseId}::uuid`.execute()
