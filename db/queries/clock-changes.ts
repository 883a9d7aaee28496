import type { Tx } from '../as-actor.ts'
import type { ClockRow } from './door.ts'

/** What happened to a running clock: `clock` as it stands afterwards, `step` that did it, `parameter` an extension was measured with. */
export type ClockChange = Readonly<{
  kind: 'warned' | 'breached' | 'climbed' | 'suspended' | 'resumed' | 'extended' | 'recounted'
  clock: ClockRow
  step: string | null
  parameter?: Readonly<{ code: string; version: number }>
  byClock: boolean
}>

/** Changes a running clock and writes the change down. */
export const changeClock = (tx: Tx, caseId: string, { kind, clock, step, parameter, byClock }: ClockChange) =>
  tx.sql`select nrm.change_clocks(${caseId}::uuid, ${JSON.stringify([
    {
      id: clock.id,
      kind,
      dueAt: clock.due_at,
      lookAt: clock.look_at,
      rung: clock.rung,
      warnedAt: clock.warned_at,
      suspendedAt: clock.suspended_at,
      pauses: clock.pauses,
      provisional: clock.provisional,
      assumed: clock.assumed,
      step,
      parameter: parameter?.code ?? null,
      version: parameter?.version ?? null,
      byClock,
    },
  ])}::jsonb)`.execute()
