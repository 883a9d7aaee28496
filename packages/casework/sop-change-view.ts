import type { SopChangeRow } from '@nrm/db/queries/sop-versions'
import { iso, isoOrNull } from './instants.ts'

/** A change of version as the API speaks of it, with what the caller may do. */
export const changeView = (row: SopChangeRow) => ({
  id: row.id,
  kind: row.kind,
  procedure: row.procedure,
  from: row.from_version,
  to: row.to_version,
  validFrom: row.valid_from,
  state: row.state,
  proposedAt: iso(row.proposed_at),
  proposedBy: row.proposed_by,
  approvedAt: isoOrNull(row.approved_at),
  approvedBy: row.approved_by,
  endedAt: isoOrNull(row.ended_at),
  undoAt: isoOrNull(row.undo_at),
  undoBy: row.undo_by,
  may: actsOn(row),
  moved: row.moved,
  returned: row.returned,
  movedOn: row.moved_on,
})

/** What the caller, who may amend, may do with a change. Whoever proposed it is not the second person. */
function actsOn({ kind, state, own }: SopChangeRow): ('approve' | 'stop' | 'undo')[] {
  if (state === 'proposed') return own ? ['stop'] : ['approve', 'stop']
  return kind === 'migration' && (state === 'approved' || state === 'done') ? ['undo'] : []
}
