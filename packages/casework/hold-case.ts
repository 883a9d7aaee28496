import type { Who } from '@nrm/db/as-actor'
import type { Db } from '@nrm/db/connect'
import { liftHold as lift, placeHold as place } from '@nrm/db/queries/retention'
import { Refusal } from '@nrm/sop/refusal'
import { holdGrounds } from '@nrm/sop/rights'
import { attempted } from './attempted.ts'
import { mustBeOf, onCase } from './on-case.ts'

/**
 * Keeps a case from being destroyed, whatever was decided, until the hold is lifted.
 * @throws Refusal `not-found`, `case-destroyed`, `forbidden`, `form-invalid`, `hold-stands`; each leaves its entry
 */
export const placeHold = (db: Db, who: Who, caseId: string, ground: string): Promise<void> =>
  attempted(db, who, { kind: 'hold.placed', case: caseId }, async (tx) => {
    const { hold } = await onCase(tx, caseId, 'hold')
    mustBeOf(holdGrounds, 'ground', ground)
    if (hold) throw new Refusal('hold-stands')
    await place(tx, caseId, ground)
  })

/** Lets the terms act again. @throws Refusal `not-found`, `case-destroyed`, `forbidden`, `hold-none`; each leaves its entry */
export const liftHold = (db: Db, who: Who, caseId: string): Promise<void> =>
  attempted(db, who, { kind: 'hold.lifted', case: caseId }, async (tx) => {
    const { hold } = await onCase(tx, caseId, 'hold')
    if (!hold) throw new Refusal('hold-none')
    await lift(tx, caseId)
  })
