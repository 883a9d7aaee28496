import { createHash, createHmac } from 'node:crypto'
import type { Vault } from '@nrm/vault/vault'

/** What of a file is sealed beside its bytes. Hashes are SHA-256 of the bytes as they came and of the copy, in hex. */
export type Label = Readonly<{ name: string; description: string; original: string; copy: string }>
/** Which of the two stored forms. */
export type Which = 'original' | 'copy'

export const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest()

/** What the label of a file is bound to. */
export const labelPlace = (id: string, caseId: string, compartment: string, version: number) =>
  ['evidence_file', 'sealed', id, caseId, compartment, version] as const

/** What the bytes of a file are bound to. */
export const bytesPlace = (which: Which, id: string, caseId: string, compartment: string, version: number) =>
  ['evidence_file', which, id, caseId, compartment, version] as const

/** By what the same bytes are known again within one case, and nowhere else. @param hash SHA-256 of the original */
export async function markOf(vault: Vault, caseId: string, hash: Uint8Array): Promise<string> {
  return createHmac('sha256', await vault.indexKey())
    .update(`evidence ${caseId} `)
    .update(hash)
    .digest('base64')
}
