import type { Tx } from '@nrm/db/as-actor'
import { type RightsRow, rightsOf } from '@nrm/db/queries/rights'
import { Refusal } from '@nrm/sop/refusal'
import type { RightVerb } from '@nrm/sop/rights'

/**
 * What the database says of the rights over a case, once the actor may do `verb` with it; asked before anything is written, so that a
 * refusal leaves its trace.
 * @throws Refusal `not-found`, `case-destroyed`, `forbidden`
 */
export async function onCase(tx: Tx, caseId: string, verb: RightVerb): Promise<RightsRow> {
  const [row] = await rightsOf(tx, caseId)
  if (!row) throw new Refusal('not-found')
  if (row.erased_at) throw destroyed(row.number)
  if (!row.may.includes(verb)) throw new Refusal('forbidden')
  return row
}

/** The case was destroyed: its number and nothing else of it. */
export const destroyed = (number: string): Refusal => new Refusal('case-destroyed', { number })

/** @throws Refusal `form-invalid` where a code is not of its list */
export function mustBeOf(list: readonly string[], path: string, code: string | null | undefined): void {
  if (!list.includes(code ?? '')) throw new Refusal('form-invalid', {}, [{ path, code: code ? 'not-in-list' : 'required' }])
}
