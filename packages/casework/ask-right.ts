import type { Who } from '@nrm/db/as-actor'
import { askRight, endRestriction as end } from '@nrm/db/queries/rights'
import { Refusal } from '@nrm/sop/refusal'
import { correctable, rightKinds, rightModes } from '@nrm/sop/rights'
import { attempted } from './attempted.ts'
import { dueDate } from './due-date.ts'
import { mustBeOf, onCase } from './on-case.ts'
import { referenceOf, termOf } from './reference.ts'
import { sealedWords } from './rights-words.ts'
import type { SealedDb } from './sealed-db.ts'
import { uuidAt } from './uuid-v7.ts'

/** What the person asks for, written down by the officer who holds the case; `field` is the line of the identity that is wrong. */
export type AskRight = Readonly<{
  kind: string
  field?: string | null | undefined
  wrong: string
  right?: string | null | undefined
  language: string
  mode: string
}>

/**
 * Writes down a request of the person about the own data; somebody else decides it within a term.
 * @throws Refusal `not-found`, `case-destroyed`, `forbidden`, `form-invalid`; each leaves its entry
 * @law Law ZRU-547 (ASSUMED)
 */
export const askForRight = (db: SealedDb, who: Who, caseId: string, asked: AskRight): Promise<{ id: string }> =>
  attempted(db, who, { kind: 'right.asked', case: caseId }, async (tx) => {
    const [entered, row] = await Promise.all([tx.entered, onCase(tx, caseId, 'ask-right')])
    checkAsked(asked)
    const reference = await referenceOf(db, tx, entered.stamp)
    const id = uuidAt(entered.moment)
    const words = { wrong: asked.wrong.trim(), right: asked.right?.trim() || null }
    await askRight(tx, {
      id,
      caseId,
      kind: asked.kind,
      field: asked.kind === 'correction' ? asked.field || null : null,
      language: asked.language,
      mode: asked.mode,
      sealed: await sealedWords(db.vault, caseId, row.root, id, words),
      dueAt: dueDate(reference, entered.moment, termOf(reference, 'T.right.answer', entered.moment)).at,
    })
    return { id }
  })

/** Ends a restriction because the person wishes it. @throws Refusal `not-found`, `case-destroyed`, `forbidden` */
export const endRestriction = (db: SealedDb, who: Who, caseId: string, id: string): Promise<void> =>
  attempted(db, who, { kind: 'right.restriction-ended', case: caseId }, async (tx) => {
    const { requests } = await onCase(tx, caseId, 'ask-right')
    if (!requests.some((one) => one.id === id && one.kind === 'restriction' && one.outcome === 'accepted' && !one.ended_at))
      throw new Refusal('not-found')
    await end(tx, id, caseId)
  })

function checkAsked({ kind, field, wrong, right, mode }: AskRight): void {
  mustBeOf(rightKinds, 'kind', kind)
  mustBeOf(rightModes, 'mode', mode)
  if (field) mustBeOf(correctable, 'field', field)
  if (!wrong.trim()) throw new Refusal('form-invalid', {}, [{ path: 'wrong', code: 'required' }])
  if (kind !== 'correction') return
  if (!right?.trim()) throw new Refusal('form-invalid', {}, [{ path: 'right', code: 'required' }])
}
