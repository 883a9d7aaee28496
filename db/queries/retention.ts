import type { Tx } from '../as-actor.ts'

export type RetentionRow = Readonly<{
  case_id: string
  number: string
  territory: string
  closed_at: string
  outcome: string
  keep_until: string
  is_held: boolean
  destruction: 'proposed' | 'waiting' | null
  erase_after: string | null
}>
/** Cases the actor reviews whose time is over, the longest over first, and those on their way to destruction. */
export const retentionLines = (tx: Tx, limit: number) =>
  tx.sql<RetentionRow[]>`
  select l.case_id, l.number, l.territory, l.closed_at, l.outcome, l.keep_until, l.is_held, l.destruction, l.erase_after from nrm.retention_lines(${limit}) l`.execute()

export const placeHold = (tx: Tx, caseId: string, ground: string) => tx.sql`select nrm.place_hold(${caseId}::uuid, ${ground})`.execute()
export const liftHold = (tx: Tx, caseId: string) => tx.sql`select nrm.lift_hold(${caseId}::uuid)`.execute()
/** Leaves a case whose time is over where it is, until the next yearly review. */
export const keepCase = (tx: Tx, caseId: string, ground: string) => tx.sql`select nrm.keep_case(${caseId}::uuid, ${ground})`.execute()
export const proposeDestruction = (tx: Tx, caseId: string) => tx.sql`select nrm.propose_destruction(${caseId}::uuid)`.execute()
export const approveDestruction = (tx: Tx, caseId: string) => tx.sql`select nrm.approve_destruction(${caseId}::uuid)`.execute()
export const stopDestruction = (tx: Tx, caseId: string, ground: string) =>
  tx.sql`select nrm.stop_destruction(${caseId}::uuid, ${ground})`.execute()

export type DueDestruction = Readonly<{ id: string; case_id: string }>
/** Destructions that nobody may stop any more, and those that were cut off; the clock's own. */
export const destructionsDue = (tx: Tx, limit: number) =>
  tx.sql<DueDestruction[]>`select d.id, d.case_id from nrm.destructions_due(${limit}) d`.execute()
/** Takes the wrapped keys and what they closed out of the database; the place of the root that goes next, null where nothing is to be done. */
export const beginDestruction = (tx: Tx, id: string) =>
  tx.sql<{ root: string | null }[]>`select nrm.begin_destruction(${id}::uuid) as root`.execute()
/** Says that the root is gone as well; false where that was said before. */
export const finishDestruction = (tx: Tx, id: string) =>
  tx.sql<{ done: boolean }[]>`select nrm.finish_destruction(${id}::uuid) as done`.execute()
