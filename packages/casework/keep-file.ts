import { createHash, randomUUID } from 'node:crypto'
import type { EvidenceWrite } from '@nrm/db/queries/evidence-files'
import type { BlobStore } from '@nrm/files/blob-store'
import { sealJson } from '@nrm/vault/envelope'
import { sealStream } from '@nrm/vault/stream'
import type { AddFile } from './add-file.ts'
import type { DataKey } from './case-keys.ts'
import { bytesPlace, type Label, labelPlace, sha256, type Which } from './evidence-seal.ts'
import type { Looked } from './look-at-file.ts'

type Keep = Readonly<{ add: AddFile; hash: Buffer; looked: Looked; compartment: 'evidence' | 'clinical'; key: DataKey }>

/** Seals original and copy and lays them on the disk; answers what is to be written of them. Until that is written nobody knows of them. */
export async function keepFile(
  blobs: BlobStore,
  { add, hash, looked, compartment, key }: Keep,
): Promise<Omit<EvidenceWrite, 'kind' | 'mark' | 'submission'>> {
  const id = randomUUID()
  const label: Label = {
    name: add.file.name,
    description: add.description,
    original: hash.toString('hex'),
    copy: sha256(looked.copy).toString('hex'),
  }
  const put = async (which: Which, bytes: Uint8Array) => {
    const blob = randomUUID()
    const digest = createHash('sha256')
    await blobs.put(blob, hashed(sealStream(key.key, bytes, bytesPlace(which, id, add.caseId, compartment, key.version)), digest))
    return { blob, digest: digest.digest('base64') }
  }
  const [original, copy] = [await put('original', add.file.bytes), await put('copy', looked.copy)]
  return {
    id,
    type: looked.type,
    size: add.file.bytes.length,
    stripped: looked.stripped,
    compartment,
    keyVersion: key.version,
    sealed: sealJson(key.key, label, labelPlace(id, add.caseId, compartment, key.version)).toString('base64'),
    originalBlob: original.blob,
    copyBlob: copy.blob,
    originalDigest: original.digest,
    copyDigest: copy.digest,
    scan: looked.scan,
  }
}

function* hashed(parts: Iterable<Buffer>, digest: ReturnType<typeof createHash>): Generator<Buffer> {
  for (const part of parts) {
    digest.update(part)
    yield part
  }
}
