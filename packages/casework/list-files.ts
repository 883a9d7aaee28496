import type { Who } from '@nrm/db/as-actor'
import { keysOfCase } from '@nrm/db/queries/case-keys'
import { appendAudit } from '@nrm/db/queries/effects'
import { type CustodyRow, custodyOfCase, type EvidenceRow, fileCase, filesOfCase } from '@nrm/db/queries/evidence-files'
import { acceptList } from '@nrm/files/file-types'
import { fileLimits } from '@nrm/files/limits'
import { type CustodyAct, evidenceKindNames, evidenceKinds } from '@nrm/sop/evidence'
import { Refusal } from '@nrm/sop/refusal'
import { attempted } from './attempted.ts'
import { type CaseKeys, keyOf } from './case-keys.ts'
import { type Label, labelPlace } from './evidence-seal.ts'
import { iso } from './instants.ts'
import { keysInHand } from './keys-in-hand.ts'
import { openedNote } from './log-notes.ts'
import { type Reference, referenceOf } from './reference.ts'
import type { SealedDb } from './sealed-db.ts'
import { officeRef } from './view.ts'

/**
 * Files of a case that the actor may read, with their custody, and what may be added. Names and descriptions are opened here, so the look is on record.
 * @throws Refusal `not-found`
 */
export const listFiles = (db: SealedDb, who: Who, caseId: string) =>
  attempted(db, who, { kind: 'files.viewed', case: caseId }, async (tx) => {
    const [entered, [file], rows, custody, keyRows] = await Promise.all([
      tx.entered,
      fileCase(tx, caseId),
      filesOfCase(tx, caseId),
      custodyOfCase(tx, caseId),
      keysOfCase(tx, caseId),
    ])
    if (!file) throw new Refusal('not-found')
    const reference = await referenceOf(db, tx, entered.stamp)
    const keys = keysInHand(db, who, entered, file, keyRows)
    const [files] = await Promise.all([
      Promise.all(rows.map((row) => fileView({ reference, keys, custody }, row))),
      appendAudit(tx, { kind: 'files.viewed', case: caseId }),
    ])
    return {
      case: { id: file.id, number: file.number },
      files,
      kinds: evidenceKindNames.filter((kind) => evidenceKinds[kind].some((letter) => file.readable.includes(letter))),
      accept: acceptList,
      mostBytes: fileLimits.bytes,
      mostFiles: fileLimits.files,
    }
  })

type Seeing = Readonly<{ reference: Reference; keys: CaseKeys; custody: readonly CustodyRow[] }>

async function fileView(seeing: Seeing, row: EvidenceRow) {
  const { keys, reference } = seeing
  const key = await keyOf(keys, row.compartment, row.key_version)
  const label = key && (keys.vault.open(key, row.sealed, labelPlace(row.id, row.case_id, row.compartment, row.key_version)) as Label)
  return {
    id: row.id,
    place: row.place,
    kind: row.kind,
    type: row.type,
    size: row.size,
    stripped: row.stripped,
    // Null where the key is closed to this reader.
    name: label?.name ?? null,
    description: label?.description ?? null,
    sha256: label?.original ?? null,
    scan: row.scan,
    isDamaged: row.damaged_at !== null,
    at: iso(row.at),
    office: row.office_id ? officeRef({ reference }, row.office_id) : null,
    withdrawn: row.withdrawn_at
      ? {
          at: iso(row.withdrawn_at),
          reason: row.withdrawn_reason ?? 'other',
          note: row.withdrawn_note ? await openedNote(keys.vault, row.case_id, keys.root, row.withdrawn_note) : null,
        }
      : null,
    custody: seeing.custody.filter(({ file_id }) => file_id === row.id).map((line) => custodyView(reference, line)),
  }
}

const custodyView = (reference: Reference, line: CustodyRow) => ({
  act: line.act as CustodyAct,
  at: iso(line.at),
  actor: line.actor,
  office: line.office_id ? officeRef({ reference }, line.office_id) : null,
  to: line.to_office_id ? officeRef({ reference }, line.to_office_id) : null,
  whole: line.whole,
  code: line.code,
})
