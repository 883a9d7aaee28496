import type { Tx } from '../as-actor.ts'
import type { ClockChange } from './clock-changes.ts'

export type ClockEventRow = Readonly<{
  clock_id: string
  procedure: string
  kind: ClockChange['kind']
  at: string
  due_at: string
  step: string | null
  role: string | null
  parameter: string | null
}>

/** What happened to the clocks of a case, oldest first. */
export const clockEventsOfCase = (tx: Tx, caseId: string) =>
  tx.sql<ClockEventRow[]>`
  select e.clock_id, e.procedure, e.kind, e.at, e.due_at, e.step, e.role, e.parameter from nrm.clock_event e where e.case_id = ${caseId}::uuid order by e.at, e.id`.execute()
