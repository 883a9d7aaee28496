import type { Spent } from '@nrm/db/queries/evidence-files'
import { type BlobStore, NoBlob } from '@nrm/files/blob-store'
import { NotOpened } from '@nrm/vault/envelope'
import { openStream } from '@nrm/vault/stream'
import { type CaseKeys, keyOf } from './case-keys.ts'
import { bytesPlace, type Label, labelPlace, sha256 } from './evidence-seal.ts'

/**
 * The bytes of a file as they were received, or its copy: sealed bytes against their hash, then the opened ones against the hash in the label.
 * `closed` where this reader's keys do not open it, `damaged` where anything differs or is missing.
 */
export async function storedFile(blobs: BlobStore, keys: CaseKeys, spent: Spent): Promise<Buffer | 'closed' | 'damaged'> {
  const key = await keyOf(keys, spent.compartment, spent.key_version)
  if (!key) return 'closed'
  const sealed = await read(blobs, spent.blob)
  if (!sealed || !isWhole(sealed, spent.stored)) return 'damaged'
  try {
    const bytes = openStream(key, sealed, bytesPlace(spent.which, spent.file, spent.case_id, spent.compartment, spent.key_version))
    const label = keys.vault.open(key, spent.sealed, labelPlace(spent.file, spent.case_id, spent.compartment, spent.key_version)) as Label
    return sha256(bytes).toString('hex') === label[spent.which] ? bytes : 'damaged'
  } catch (error) {
    if (error instanceof NotOpened) return 'damaged'
    throw error
  }
}

/** Sealed bytes, or null where they are gone. */
export async function read(blobs: BlobStore, blob: string): Promise<Buffer | null> {
  try {
    return await blobs.read(blob)
  } catch (error) {
    if (error instanceof NoBlob) return null
    throw error
  }
}

/** Whether sealed bytes hash to what was written down when they came; takes no key. */
export const isWhole = (sealed: Uint8Array, stored: Uint8Array): boolean => sha256(sealed).equals(Buffer.from(stored))
