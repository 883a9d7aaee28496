import { asActor, type Tx, type Who } from '@nrm/db/as-actor'
import type { Db } from '@nrm/db/connect'
import { fileVerified, type StoredBytes, storedBytes } from '@nrm/db/queries/evidence-files'
import type { BlobStore } from '@nrm/files/blob-store'
import { Refusal } from '@nrm/sop/refusal'
import { attempted } from './attempted.ts'
import { isWhole, read } from './stored-file.ts'

/**
 * Compares files with the hashes of the day they came, one after another; takes no key. What was found stands in custody and log. The clock's own act after a
 * hand-over.
 */
export async function verifyFiles(db: Db, blobs: BlobStore, requestId: string, files: readonly string[]): Promise<void> {
  for (const id of files)
    await asActor(db, { system: true, requestId }, async (tx) => {
      const [file] = await storedBytes(tx, [id])
      if (file) await compare(tx, blobs, file)
    })
}

/**
 * The same for one file, when somebody asks. A file that was restored from a backup opens again by it.
 * @throws Refusal `not-found`
 */
export const verifyFile = (db: Db, who: Who, blobs: BlobStore, caseId: string, id: string): Promise<Readonly<{ whole: boolean }>> =>
  attempted(db, who, { kind: 'file.verified', case: caseId, target: id }, async (tx) => {
    const [file] = await storedBytes(tx, [id])
    if (!file || file.case_id !== caseId) throw new Refusal('not-found')
    return { whole: await compare(tx, blobs, file) }
  })

async function compare(tx: Tx, blobs: BlobStore, file: StoredBytes): Promise<boolean> {
  const [original, copy] = [await read(blobs, file.original_blob), await read(blobs, file.copy_blob)]
  const whole = original !== null && copy !== null && isWhole(original, file.original_digest) && isWhole(copy, file.copy_digest)
  await fileVerified(tx, file.id, whole)
  return whole
}
