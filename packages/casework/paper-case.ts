import type { Tx, Who } from '@nrm/db/as-actor'
import { glassOnCase } from '@nrm/db/queries/break-glass'
import { keysOfCase } from '@nrm/db/queries/case-keys'
import { caseById, historyOfCase, recordsOfCase, withheldOfCase } from '@nrm/db/queries/case-reading'
import { Refusal } from '@nrm/sop/refusal'
import { throughGlass } from './glass-on-case.ts'
import { keysInHand } from './keys-in-hand.ts'
import { destroyed } from './on-case.ts'
import { referenceOf } from './reference.ts'
import type { SealedDb } from './sealed-db.ts'
import { workOn } from './work-on.ts'

/**
 * A case with what its steps wrote, for whoever wants a paper of it. Emergency access opens reading for minutes and prints nothing.
 * @throws Refusal `not-found`, `case-destroyed`
 */
export async function paperCase(db: SealedDb, tx: Tx, who: Who, caseId: string) {
  const [entered, rows, keyRows, records, withheld, history, glass] = await Promise.all([
    tx.entered,
    caseById(tx, caseId),
    keysOfCase(tx, caseId),
    recordsOfCase(tx, caseId),
    withheldOfCase(tx, caseId),
    historyOfCase(tx, caseId),
    glassOnCase(tx, caseId),
  ])
  const [first] = rows
  if (!first) throw new Refusal('not-found')
  if (first.file.erased_at) throw destroyed(first.file.number)
  const reference = await referenceOf(db, tx, entered.stamp)
  const keys = keysInHand(db, who, entered, first.file, keyRows)
  const work = workOn({ tx, entered, reference, rows, clocks: [], keys, actAt: entered.moment, after: () => {} })
  const { onlyByGlass = false } = throughGlass(work, glass)
  return { seen: { ...work, glass: [], onlyByGlass }, keys, records, withheld, history }
}
export type PaperCase = Awaited<ReturnType<typeof paperCase>>
