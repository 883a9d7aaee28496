import { restrictForConflict as restrict } from '@nrm/db/queries/effects'
import type { ProcedureWork, Work } from './work.ts'

/**
 * The chair has a conflict: the case leaves the sight of the territory, and the National Commission conducts the procedure on the status. Whoever
 * cares for the person goes on seeing the case.
 */
export function restrictForConflict(work: Work, procedure: ProcedureWork, reason: string): void {
  const national = work.reference.commissions.get('17')?.id
  if (national) procedure.row = { ...procedure.row, office_id: national }
  work.last.push({ point: 'restrictCase', write: () => restrict(work.tx, work.file.id, reason) })
}
