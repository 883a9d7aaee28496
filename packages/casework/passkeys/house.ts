import { createHash } from 'node:crypto'

/** Where passkeys count: the name they are bound to (WebAuthn RP id: a domain or `localhost`, never an address) and the origins of the screens. */
export type PasskeyHouse = Readonly<{ rpId: string; origins: readonly string[] }>

/** What a browser sent back from its authenticator, as JSON; `prf` is the 32 bytes of the PRF extension in base64url, where there are any. */
export type PasskeyAnswer = Readonly<{ credential: Readonly<Record<string, unknown>>; prf?: string | undefined }>

/**
 * What every authenticator is asked to derive a secret from: the same for all, so that a passkey always gives the same 32 bytes
 * here, and no other house learns them (WebAuthn level 3, 10.1.4).
 */
export const prfExtension = { prf: { eval: { first: createHash('sha256').update('nrm unlock').digest('base64url') } } }

/** Bytes of the PRF extension, null where the authenticator gave none or too few. */
export function prfOf({ prf }: PasskeyAnswer): Uint8Array | null {
  const output = Buffer.from(prf ?? '', 'base64url')
  return output.length === 32 ? output : null
}
