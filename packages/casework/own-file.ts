import type { Tx, Who } from '@nrm/db/as-actor'
import { keysOfCase } from '@nrm/db/queries/case-keys'
import { caseById, clocksOfCase, historyOfCase, recordsOfCase, withheldOfCase } from '@nrm/db/queries/case-reading'
import { sharesOfCase } from '@nrm/db/queries/consents'
import type { ClockRow } from '@nrm/db/queries/door'
import { appendAudit } from '@nrm/db/queries/effects'
import { sealedIdentity } from '@nrm/db/queries/identity'
import { askRight, looksAt } from '@nrm/db/queries/rights'
import { decidingSteps, fileLanguageOf } from '@nrm/sop/own-file'
import { Refusal } from '@nrm/sop/refusal'
import { correctable, handingModes } from '@nrm/sop/rights'
import { attempted } from './attempted.ts'
import { iso, isoOrNull } from './instants.ts'
import { keysInHand } from './keys-in-hand.ts'
import { mustBeOf, onCase } from './on-case.ts'
import { openRecords } from './open-records.ts'
import { ownParts, placeRef, warningsOf } from './own-file-parts.ts'
import { referenceOf } from './reference.ts'
import { requireFresh } from './require-fresh.ts'
import { openedEntries } from './reveal-identity.ts'
import { keepingOf } from './rights-view.ts'
import type { SealedDb } from './sealed-db.ts'
import { uuidAt } from './uuid-v7.ts'
import { workOn } from './work-on.ts'

export type HandOver = Readonly<{ language: string; mode: string }>

/**
 * The file of the person, for the person: what is held, who looked and why, with whom it was shared, what was decided and how to complain,
 * how long it is kept; and what is left out on which ground. Opens the identity, so it leaves the entry of a reveal and its own.
 * @throws Refusal `not-found`, `case-destroyed`, `forbidden`, `confirm-needed`; each leaves its entry
 * @law Law ZRU-547 (ASSUMED)
 */
export const viewOwnFile = (db: SealedDb, who: Who, caseId: string) =>
  attempted(db, who, { kind: 'own-file.opened', case: caseId }, async (tx) => {
    const rights = await onCase(tx, caseId, 'own-file')
    await requireFresh(tx)
    const identityRows = await identityOf(tx, caseId)
    const [entered, rows, clocks, keyRows, records, withheld, history, shares, looks] = await Promise.all([
      tx.entered,
      caseById(tx, caseId),
      clocksOfCase(tx, caseId),
      keysOfCase(tx, caseId),
      recordsOfCase(tx, caseId),
      withheldOfCase(tx, caseId),
      historyOfCase(tx, caseId),
      sharesOfCase(tx, caseId),
      looksAt(tx, caseId),
      appendAudit(tx, { kind: 'own-file.opened', case: caseId }),
    ])
    const reference = await referenceOf(db, tx, entered.stamp)
    const first = rows[0]
    if (!first) throw new Refusal('not-found')
    const keys = keysInHand(db, who, entered, first.file, keyRows)
    const seen = workOn({ tx, entered, reference, rows, clocks, keys, actAt: entered.moment, after: () => {} })
    const opened = await openRecords(keys, records)
    const { written, leftOut } = ownParts(seen, opened, withheld)
    return {
      caseId,
      number: rights.number,
      personLanguage: fileLanguageOf(first.file.summary.language),
      openedAt: iso(first.file.opened_at),
      office: placeRef(reference, entered.office),
      warnings: warningsOf(opened),
      identity: identityForPerson(await openedEntries(db, caseId, identityRows)),
      written,
      leftOut: counted(leftOut),
      looks: looks.map(({ day, kind, role, office_id, code, times }) => ({
        day,
        kind,
        role,
        office: placeRef(reference, office_id),
        code,
        times,
      })),
      shares: shares.map(({ office_id, purpose, ground, granted_at, until, open }) => ({
        office: placeRef(reference, office_id),
        purpose,
        ground,
        at: iso(granted_at),
        until: isoOrNull(until),
        open,
      })),
      decisions: history
        .filter(({ step }) => decidingSteps.has(step))
        .map(({ step, act_at, role, office_id }) => ({ step, at: iso(act_at), role, office: placeRef(reference, office_id) })),
      complaints: clocks.filter(isComplaint).map(({ name, due_at }) => ({ name, dueAt: iso(due_at) })),
      keeping: keepingOf(reference, rights, entered.moment),
      requests: rights.requests.map(({ kind, at, outcome, ground }) => ({ kind, at: iso(at), outcome, ground })),
      modes: [...handingModes],
    }
  })

/**
 * Writes down that the own file was handed over: a disclosure to the person, with its mode and language.
 * @throws Refusal `not-found`, `case-destroyed`, `forbidden`, `confirm-needed`, `form-invalid`; each leaves its entry
 */
export const handOver = (db: SealedDb, who: Who, caseId: string, { language, mode }: HandOver): Promise<void> =>
  attempted(db, who, { kind: 'own-file.given', case: caseId }, async (tx) => {
    await onCase(tx, caseId, 'own-file')
    await requireFresh(tx)
    mustBeOf(handingModes, 'mode', mode)
    const { moment } = await tx.entered
    await askRight(tx, { id: uuidAt(moment), caseId, kind: 'own-file', field: null, language, mode, sealed: null, dueAt: null })
  })

async function identityOf(tx: Tx, caseId: string) {
  const rows = await sealedIdentity(tx, caseId, 'own-file', null)
  const refused = rows.find((row) => row.refused !== null)?.refused
  if (refused) throw new Refusal(refused)
  return rows
}

/** What is known now, and what stood there before it was corrected. Whoever reported the person is somebody else. */
function identityForPerson(entries: readonly Readonly<Record<string, unknown>>[]) {
  const known: Record<string, string> = {}
  const earlier: { field: string; value: string }[] = []
  for (const entry of entries) {
    for (const field of correctable) {
      const value = entry[field]
      if (typeof value !== 'string') continue
      if (known[field] !== undefined && known[field] !== value) earlier.push({ field, value: known[field] })
      known[field] = value
    }
  }
  return { known, earlier }
}

function counted(leftOut: readonly Readonly<{ ground: string; step: string }>[]) {
  return [...Map.groupBy(leftOut, ({ ground }) => ground)].map(([ground, all]) => ({ ground, count: all.length }))
}

const isComplaint = ({ name, state }: ClockRow): boolean => state === 'running' && (name === 'appealAdmin' || name === 'appealCourt')
