import type { Tx, Who } from '@nrm/db/as-actor'
import { keysOfCase } from '@nrm/db/queries/case-keys'
import { addFileKey, fileCase, filePlace, receiveFile } from '@nrm/db/queries/evidence-files'
import type { SentFile } from '@nrm/files/inspect'
import { fileLimits } from '@nrm/files/limits'
import { type EvidenceKind, evidenceKinds } from '@nrm/sop/evidence'
import { Refusal } from '@nrm/sop/refusal'
import { attempted } from './attempted.ts'
import { receiver } from './caretakers.ts'
import { type DataKey, writingKey } from './case-keys.ts'
import { sealedIn } from './compartments.ts'
import { markOf, sha256 } from './evidence-seal.ts'
import type { FileHouse } from './file-house.ts'
import { keepFile } from './keep-file.ts'
import { keysInHand } from './keys-in-hand.ts'
import { lookAt } from './look-at-file.ts'
import { referenceOf } from './reference.ts'
import type { SealedDb } from './sealed-db.ts'

/** A file to be added; a second sending of one `submissionId` is the first. */
export type AddFile = Readonly<{ caseId: string; submissionId: string; kind: EvidenceKind; description: string; file: SentFile }>

/**
 * Takes a file into a case: asks whether the actor may, looks at the bytes, asks the antivirus, lays original and copy sealed on the disk, and only
 * then writes that there is a file.
 * @throws Refusal `not-found`, `forbidden`, `file-limit`, `file-known`, `submission-reused` and the codes of `fileRefusals`; each is on record
 */
export async function addFile(db: SealedDb, who: Who, house: FileHouse, add: AddFile): Promise<Readonly<{ id: string }>> {
  const { caseId, submissionId, kind, file } = add
  const fact = { kind: 'file.received', case: caseId }
  const { key, compartment, isKnown } = await attempted(db, who, fact, (tx) => admitted(tx, db, who, add))
  const hash = sha256(file.bytes)
  const again = { kind, mark: await markOf(db.vault, caseId, hash), submission: submissionId }
  const looked = isKnown ? null : await lookAt(house, file).catch((error) => attempted(db, who, fact, () => Promise.reject(error)))
  const kept = looked && (await keepFile(house.blobs, { add, hash, looked, compartment, key }))
  const forget = async () => kept && Promise.all([house.blobs.remove(kept.originalBlob), house.blobs.remove(kept.copyBlob)])
  try {
    const id = await attempted(db, who, fact, async (tx) => {
      const [written] = await receiveFile(tx, caseId, { ...again, ...kept }, fileLimits.files)
      if (!written?.id || written.refused) throw new Refusal(written?.refused ?? 'not-found')
      return written.id
    })
    if (kept?.id !== id) await forget()
    return { id }
  } catch (error) {
    if (error instanceof Refusal) await forget()
    throw error
  }
}

type Admitted = Readonly<{ key: DataKey; compartment: 'evidence' | 'clinical'; isKnown: boolean }>

/** Asks before anything is looked at, and draws the data key of the case's files where there is none yet. */
async function admitted(tx: Tx, db: SealedDb, who: Who, { caseId, submissionId, kind }: AddFile): Promise<Admitted> {
  const compartment = sealedIn(evidenceKinds[kind]) === 'clinical' ? 'clinical' : 'evidence'
  const [[place], [file], rows, entered] = await Promise.all([
    filePlace(tx, { caseId, kind, most: fileLimits.files, submission: submissionId }),
    fileCase(tx, caseId),
    keysOfCase(tx, caseId),
    tx.entered,
  ])
  if (!file || !place || place.refused) throw new Refusal(place?.refused ?? 'not-found')
  const keys = keysInHand(db, who, entered, file, rows)
  const reference = await referenceOf(db, tx, entered.stamp)
  const key = await writingKey(keys, compartment, compartment === 'clinical' ? receiver(reference, entered.office) : [])
  if (keys.keys.length > 0) await addFileKey(tx, caseId, keys.keys, keys.officeKeys)
  return { key, compartment, isKnown: place.known !== null }
}
