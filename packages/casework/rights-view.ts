import { asActor, type Who } from '@nrm/db/as-actor'
import { type RequestRow, type RightsRow, rightsOf } from '@nrm/db/queries/rights'
import { Refusal } from '@nrm/sop/refusal'
import { anyAssumed } from './assumed.ts'
import { iso, isoOrNull } from './instants.ts'
import { parameterAt, type Reference, referenceOf } from './reference.ts'
import { openedWords } from './rights-words.ts'
import type { SealedDb } from './sealed-db.ts'
import { officeRef } from './view.ts'

/**
 * What the person asked for and what was decided, how long the case is kept, what holds it, and what this actor may do about it. Of a case
 * that was destroyed only that.
 * @throws Refusal `not-found`
 */
export const viewRights = (db: SealedDb, who: Who, caseId: string) =>
  asActor(db, who, async (tx) => {
    const [entered, [row]] = await Promise.all([tx.entered, rightsOf(tx, caseId)])
    if (!row) throw new Refusal('not-found')
    const reference = await referenceOf(db, tx, entered.stamp)
    return {
      caseId,
      number: row.number,
      destroyedAt: isoOrNull(row.erased_at),
      may: row.erased_at ? [] : row.may,
      assumed: anyAssumed(reference, entered.moment, 'T.right.answer', 'T.destruction.wait'),
      keeping: keepingOf(reference, row, entered.moment),
      hold: row.hold && { ground: row.hold.ground, at: iso(row.hold.at) },
      destruction: row.destruction && {
        state: row.destruction.state,
        proposedAt: iso(row.destruction.proposed_at),
        eraseAfter: isoOrNull(row.destruction.erase_after),
        destroyedAt: isoOrNull(row.destruction.destroyed_at),
        own: row.destruction.own,
      },
      requests: await Promise.all(row.requests.map((request) => requestView(db, reference, caseId, row, request))),
    }
  })

/** Until when a case is kept, and on what the term rests; null while something in it is still owed. */
export function keepingOf(reference: Reference, { ending, erased_at }: RightsRow, moment: string) {
  if (!ending || erased_at) return null
  const { value, provenance } = parameterAt(reference, `retention.${ending.outcome}`, moment)
  return {
    closedAt: iso(ending.closed_at),
    outcome: ending.outcome,
    months: Number(value),
    assumed: provenance === 'assumed',
    until: iso(ending.keep_until),
    isOver: Date.parse(ending.keep_until) <= Date.parse(moment),
  }
}

async function requestView(db: SealedDb, reference: Reference, caseId: string, { root }: RightsRow, row: RequestRow) {
  const words = row.sealed ? await openedWords(db.vault, caseId, root, row.id, row.sealed) : null
  return {
    id: row.id,
    kind: row.kind,
    field: row.field,
    language: row.language,
    mode: row.mode,
    wrong: words?.wrong ?? null,
    right: words?.right ?? null,
    at: iso(row.at),
    office: officeRef({ reference }, row.office),
    dueAt: isoOrNull(row.due_at),
    decidedAt: isoOrNull(row.decided_at),
    outcome: row.outcome,
    ground: row.ground,
    endedAt: isoOrNull(row.ended_at),
    own: row.own,
  }
}
