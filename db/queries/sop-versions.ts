import type { ProcedureName } from '@nrm/sop/procedures'
import type { Tx } from '../as-actor.ts'

/** From which day on a procedure begins in which version. */
export type SopVersionRow = Readonly<{ procedure: ProcedureName; version: number; valid_from: string }>
/** Oldest first; of two of one day the later one holds. */
export const allSopVersions = (tx: Tx) =>
  tx.sql<SopVersionRow[]>`
  select v.procedure, v.version, v.valid_from::text from nrm.sop_version v order by v.valid_from, v.set_at`.execute()

export type MoveCountRow = Readonly<{ state: string; to_state: string | null; stays: string | null; cases: number; restricted: number }>
/** Procedures that run under a version, by state and by where the map to another leads. */
export const moveCounts = (tx: Tx, procedure: string, from: number, to: number) =>
  tx.sql<MoveCountRow[]>`
  select m.state, m.to_state, m.stays, m.cases, m.restricted from nrm.move_counts(${procedure}, ${from}, ${to}) m`.execute()

export type SopChangeState = 'proposed' | 'stopped' | 'approved' | 'done' | 'undoing' | 'undone'
export type SopChangeRow = Readonly<{
  id: string
  kind: 'in-force' | 'migration'
  procedure: ProcedureName
  from_version: number
  to_version: number
  valid_from: string | null
  state: SopChangeState
  proposed_at: string
  proposed_by: string
  approved_at: string | null
  approved_by: string | null
  ended_at: string | null
  undo_at: string | null
  undo_by: string | null
  own: boolean
  moved: number
  returned: number
  moved_on: number
}>
/** What was proposed and agreed so far, newest first. */
export const sopChanges = (tx: Tx) =>
  tx.sql<SopChangeRow[]>`
  select c.id, c.kind, c.procedure, c.from_version, c.to_version, c.valid_from::text, c.state, c.proposed_at, c.proposed_by, c.approved_at, c.approved_by, c.ended_at, c.undo_at, c.undo_by,
         c.own, c.moved, c.returned, c.moved_on from nrm.sop_changes() c`.execute()

export type SopChangeWrite = Readonly<{
  kind: SopChangeRow['kind']
  procedure: string
  from: number
  to: number
  /** First day, for a version that is to come into force. */
  validFrom: string | null
}>
export const proposeSopChange = (tx: Tx, { kind, procedure, from, to, validFrom }: SopChangeWrite) =>
  tx.sql<[{ id: string }]>`select nrm.propose_sop_change(${kind}, ${procedure}, ${from}, ${to}, ${validFrom}::date) as id`.execute()
export const approveSopChange = (tx: Tx, id: string) => tx.sql`select nrm.approve_sop_change(${id}::uuid)`.execute()
export const stopSopChange = (tx: Tx, id: string) => tx.sql`select nrm.stop_sop_change(${id}::uuid)`.execute()
export const undoSopChange = (tx: Tx, id: string) => tx.sql`select nrm.undo_sop_change(${id}::uuid)`.execute()

/** Migrations that are not at their end; the clock's own. */
export const sopChangesDue = (tx: Tx) => tx.sql<{ id: string }[]>`select d.id from nrm.sop_changes_due() d(id)`.execute()
/** The next procedures a change has still to move or to send back, by id after `after`. */
export const proceduresToMove = (tx: Tx, change: string, after: string, limit: number) =>
  tx.sql<{ id: string }[]>`select p.id from nrm.procedures_to_move(${change}::uuid, ${after}::uuid, ${limit}) p(id)`.execute()
/** Moves one procedure; false where it is not, or no longer, to be moved. */
export const moveProcedure = (tx: Tx, change: string, id: string) =>
  tx.sql<[{ done: boolean }]>`select nrm.move_procedure(${change}::uuid, ${id}::uuid) as done`.execute()
export const returnProcedure = (tx: Tx, change: string, id: string) =>
  tx.sql<[{ done: boolean }]>`select nrm.return_procedure(${change}::uuid, ${id}::uuid) as done`.execute()
/** Says that nothing is left to do; false where something is. */
export const finishSopChange = (tx: Tx, change: string) =>
  tx.sql<[{ done: boolean }]>`select nrm.finish_sop_change(${change}::uuid) as done`.execute()
