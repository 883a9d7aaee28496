import type { Tx } from '../as-actor.ts'

/** One entry of the identity, as ciphertext with the stored form of its key. */
export type IdentityRow = Readonly<{ id: string; key_version: number; sealed: Uint8Array; root: string; kek: number; wrapped: Uint8Array }>
export type Revealed = (Readonly<{ refused: null }> & IdentityRow) | Readonly<{ refused: 'not-found' | 'forbidden' }>

/** The sealed identity of a case, oldest entry first, leaving the entry that says so; or the one row that says why not. */
export const sealedIdentity = (tx: Tx, caseId: string, reason: string, note: string | null) =>
  tx.sql<Revealed[]>`select * from nrm.reveal_identity(${caseId}::uuid, ${reason}, ${note})`.execute()
