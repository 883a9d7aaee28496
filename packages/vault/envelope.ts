import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

/** First byte of every envelope: AES-256-GCM, nonce of 96 bits drawn anew, tag of 128 bits (NIST SP 800-38D). */
const FORMAT = 1
const NONCE = 12
const TAG = 16

/** What an envelope belongs to, in order: table, column, row, case, compartment, key version. An envelope moved elsewhere does not open. */
export type Place = readonly (string | number)[]

/** A ciphertext that was changed, moved, or closed with another key. It says nothing more. */
export class NotOpened extends Error {
  constructor() {
    super('an envelope does not open')
    this.name = 'NotOpened'
  }
}

/** Seals bytes: format, nonce, ciphertext, tag. @param key 32 bytes */
export function seal(key: Uint8Array, plain: Uint8Array, place: Place): Buffer {
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  cipher.setAAD(bound(place))
  return Buffer.concat([Buffer.of(FORMAT), nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

/** Opens what `seal` made. @throws NotOpened */
export function open(key: Uint8Array, sealed: Uint8Array, place: Place): Buffer {
  if (sealed.length < 1 + NONCE + TAG || sealed[0] !== FORMAT) throw new NotOpened()
  const body = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength)
  try {
    const cipher = createDecipheriv('aes-256-gcm', key, body.subarray(1, 1 + NONCE), { authTagLength: TAG })
    cipher.setAAD(bound(place))
    cipher.setAuthTag(body.subarray(-TAG))
    return Buffer.concat([cipher.update(body.subarray(1 + NONCE, -TAG)), cipher.final()])
  } catch {
    throw new NotOpened()
  }
}

/** Seals a value as JSON. */
export const sealJson = (key: Uint8Array, value: unknown, place: Place): Buffer => seal(key, Buffer.from(JSON.stringify(value)), place)

/** Opens what `sealJson` made. @throws NotOpened */
export const openJson = (key: Uint8Array, sealed: Uint8Array, place: Place): unknown =>
  JSON.parse(open(key, sealed, place).toString('utf8'))

// JSON keeps the borders between the parts: ['a','bc'] and ['ab','c'] are two places.
const bound = (place: Place): Buffer => Buffer.from(JSON.stringify(place))
