import type { Tx, Who } from '@nrm/db/as-actor'
import { keysOfCase } from '@nrm/db/queries/case-keys'
import { sealedIdentity } from '@nrm/db/queries/identity'
import { decideRight as decide, type RequestRow, type RightsRow } from '@nrm/db/queries/rights'
import { Refusal } from '@nrm/sop/refusal'
import { refusalGrounds } from '@nrm/sop/rights'
import { attempted } from './attempted.ts'
import { writingKey } from './case-keys.ts'
import { keysInHand } from './keys-in-hand.ts'
import { tokensOf } from './name-tokens.ts'
import { mustBeOf, onCase } from './on-case.ts'
import { requireFresh } from './require-fresh.ts'
import { openedIdentity } from './reveal-identity.ts'
import { openedWords } from './rights-words.ts'
import { identityPlace } from './seal-work.ts'
import type { SealedDb } from './sealed-db.ts'
import { uuidAt } from './uuid-v7.ts'

export type DecideRight = Readonly<{ outcome: string; ground?: string | null | undefined }>

/**
 * Decides what the person asked for, once and by somebody else than who wrote it down. An accepted correction of the identity adds an
 * entry; what stood before stays in the history, and the offices that were shown the case are told that something was corrected.
 * @throws Refusal `not-found`, `case-destroyed`, `forbidden`, `same-person`, `right-decided`, `form-invalid`, `confirm-needed` (a correction of the identity)
 */
export const decideRight = (db: SealedDb, who: Who, caseId: string, id: string, { outcome, ground = null }: DecideRight): Promise<void> =>
  attempted(db, who, { kind: 'right.decided', case: caseId }, async (tx) => {
    const row = await onCase(tx, caseId, 'decide-right')
    const request = row.requests.find((one) => one.id === id)
    if (!request) throw new Refusal('not-found')
    if (request.own) throw new Refusal('same-person')
    if (request.decided_at) throw new Refusal('right-decided')
    mustBeOf(['accepted', 'refused'], 'outcome', outcome)
    if (outcome === 'refused') mustBeOf(refusalGrounds, 'ground', ground)
    const corrects = outcome === 'accepted' && request.kind === 'correction' && request.field !== null
    const entry = corrects ? await correctedEntry(db, who, tx, caseId, row, request) : null
    await decide(tx, { id, caseId, outcome, ground: outcome === 'refused' ? ground : null, entry })
  })

/** The line as the person says it should be, sealed as one more entry, with everything the person is found by from now on. */
async function correctedEntry(db: SealedDb, who: Who, tx: Tx, caseId: string, { root }: RightsRow, { id, field, sealed }: RequestRow) {
  await requireFresh(tx)
  const words = await openedWords(db.vault, caseId, root, id, sealed as string)
  const rows = await sealedIdentity(tx, caseId, 'correction', null)
  const refused = rows.find((row) => row.refused !== null)?.refused
  if (refused) throw new Refusal(refused)
  const change = { [field as string]: words.right }
  const known = { ...(await openedIdentity(db, caseId, rows)), ...change }
  const entered = await tx.entered
  const keys = keysInHand(db, who, entered, { id: caseId, root: Number(root) }, await keysOfCase(tx, caseId))
  const { version, key } = await writingKey(keys, 'identity')
  const entryId = uuidAt(entered.moment)
  return {
    id: entryId,
    keyVersion: version,
    sealed: db.vault.seal(key, change, identityPlace(entryId, caseId, version)).toString('base64'),
    keys: keys.keys,
    tokens: tokensOf(await db.vault.indexKey(), known),
  }
}
