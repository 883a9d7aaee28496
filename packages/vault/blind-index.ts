import { createHmac, createSecretKey, hkdfSync, type KeyObject } from 'node:crypto'
import type { Key } from './names/stored-keys.ts'

/**
 * Bytes kept of each hash. They only have to keep different texts apart: with a thousand million tokens two texts fall together with
 * a chance of 2⁻²¹. Guessing a text is held off by the key, not by the length.
 */
export const TOKEN_BYTES = 10

/** A key to be found by, without its text. */
export type Token = Readonly<{ kind: string; token: Buffer }>

/**
 * Turns keys into keyed hashes: HMAC-SHA-256 under a key of its own for every kind (HKDF), so that a surname and a given name that
 * sound alike cannot be seen to. Equal keys give equal tokens; that is what makes them searchable, and what they leak.
 * @param indexKey 32 bytes that never reach the database
 */
export function blindIndex(indexKey: Uint8Array): (key: Key) => Token {
  const known = indexes.get(indexKey)
  if (known) return known
  if (indexKey.byteLength !== 32) throw new RangeError('an index key has 32 bytes')
  const keys = new Map<string, KeyObject>()
  const keyOf = (kind: string): KeyObject => {
    const key = keys.get(kind) ?? createSecretKey(Buffer.from(hkdfSync('sha256', indexKey, '', `nrm token ${kind}`, 32)))
    keys.set(kind, key)
    return key
  }
  const index = ({ kind, value }: Key): Token => ({
    kind,
    token: createHmac('sha256', keyOf(kind)).update(value).digest().subarray(0, TOKEN_BYTES),
  })
  indexes.set(indexKey, index)
  return index
}

// The keys of the kinds are derived once for an index key in hand.
const indexes = new WeakMap<Uint8Array, (key: Key) => Token>()
