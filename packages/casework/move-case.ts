import { moveCase as move } from '@nrm/db/queries/effects'
import { Refusal } from '@nrm/sop/refusal'
import { placeOf } from './place-of.ts'
import type { Work } from './work.ts'

/**
 * Lays the case in another territory, its procedures with it; a decision not yet made passes to the commission of that region. Last of all
 * that is written, because the actor may lose sight of the case with it.
 * @throws Refusal `form-invalid` for a place that is none
 */
export function moveCase(work: Work, code: string): void {
  const { territory, region } = placeIn(code)
  if (territory === work.file.territory_code) return
  const place = { territory_code: territory, region_code: region }
  const before = work.reference.commissions.get(work.file.region_code)?.id
  const after = work.reference.commissions.get(region)?.id
  work.file = { ...work.file, ...place }
  for (const procedure of work.procedures.values()) {
    const { procedure: name, ended, office_id } = procedure.row
    const passes = name === 'status' && !ended && office_id === before && after !== undefined
    procedure.row = { ...procedure.row, ...place, ...(passes ? { office_id: after } : {}) }
  }
  work.last.push({ point: 'moveCase', write: () => move(work.tx, work.file.id, territory) })
}

function placeIn(code: string): ReturnType<typeof placeOf> {
  try {
    return placeOf(code)
  } catch (error) {
    if (error instanceof Refusal) throw new Refusal('form-invalid', {}, [{ path: 'toTerritory', code: 'not-in-list' }])
    throw error
  }
}
