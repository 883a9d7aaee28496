import { asActor } from '@nrm/db/as-actor'
import type { Db } from '@nrm/db/connect'
import { blobsInUse } from '@nrm/db/queries/evidence-files'
import type { BlobStore } from '@nrm/files/blob-store'

// Longer than any upload lasts: what is being written now belongs to a file soon.
const MINUTES = 24 * 60
const TOGETHER = 500

/**
 * Removes sealed bytes that belong to no file, left by an upload that broke off between the disk and the database, and those of erased cases, which nothing opens
 * any more. Answers how many.
 */
export async function sweepBlobs(db: Db, blobs: BlobStore, requestId: string, minutes = MINUTES): Promise<number> {
  let removed = 0
  for await (const ids of inParts(blobs.older(minutes))) {
    const used = await asActor(db, { system: true, requestId }, (tx) => blobsInUse(tx, ids))
    const lost = ids.filter((id) => !used.some((one) => one.id === id))
    await Promise.all(lost.map(blobs.remove))
    removed += lost.length
  }
  return removed
}

async function* inParts(ids: AsyncIterable<string>): AsyncGenerator<string[]> {
  let part: string[] = []
  for await (const id of ids) {
    part.push(id)
    if (part.length < TOGETHER) continue
    yield part
    part = []
  }
  if (part.length > 0) yield part
}
