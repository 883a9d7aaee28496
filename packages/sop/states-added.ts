import type { ProcedureName } from './procedures.ts'
import type { State } from './states.ts'

/** States that a later version of a procedure has beside those of the first. A state of one name is one state, whatever the version. */
export const addedStates: Readonly<Partial<Record<ProcedureName, readonly State[]>>> = {
  identification: [{ name: 'assessed-child', code: 'A3c', outcome: false, awaits: 'holder' }],
}
