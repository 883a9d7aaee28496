import { createPrivateKey, createPublicKey, diffieHellman, generateKeyPairSync, hkdfSync, type KeyObject } from 'node:crypto'
import { NotOpened, open, type Place, seal } from './envelope.ts'

/** A pair for receiving: X25519 (RFC 7748), each half 32 bytes. */
export type KeyPair = Readonly<{ publicKey: Buffer; privateKey: Buffer }>

/** A pair drawn anew. */
export function newPair(): KeyPair {
  const { publicKey, privateKey } = generateKeyPairSync('x25519')
  return { publicKey: raw(publicKey, 'x'), privateKey: raw(privateKey, 'd') }
}

/** Closes bytes so that only the holder of the private half opens them; the sender keeps nothing that could. */
export function sealTo(publicKey: Uint8Array, plain: Uint8Array, place: Place): Buffer {
  const { publicKey: own, privateKey } = generateKeyPairSync('x25519')
  const sent = raw(own, 'x')
  return Buffer.concat([sent, seal(agreed(privateKey, publicObject(publicKey), sent, publicKey), plain, place)])
}

/** Opens what `sealTo` made. @throws NotOpened */
export function openWith({ publicKey, privateKey }: KeyPair, sealed: Uint8Array, place: Place): Buffer {
  if (sealed.length < 32) throw new NotOpened()
  const sent = sealed.subarray(0, 32)
  const own = createPrivateKey({ format: 'jwk', key: { kty: 'OKP', crv: 'X25519', d: base64(privateKey), x: base64(publicKey) } })
  return open(agreed(own, publicObject(sent), sent, publicKey), sealed.subarray(32), place)
}

/** Both public halves go into the key, so that an envelope belongs to this sender and this receiver (RFC 9180 §4.1, the same idea). */
function agreed(own: KeyObject, other: KeyObject, sent: Uint8Array, receiver: Uint8Array): Buffer {
  const shared = diffieHellman({ privateKey: own, publicKey: other })
  return Buffer.from(hkdfSync('sha256', shared, Buffer.concat([sent, receiver]), 'nrm sealed box', 32))
}

const publicObject = (bytes: Uint8Array): KeyObject =>
  createPublicKey({ format: 'jwk', key: { kty: 'OKP', crv: 'X25519', x: base64(bytes) } })
const raw = (key: KeyObject, part: 'x' | 'd'): Buffer => Buffer.from(key.export({ format: 'jwk' })[part] as string, 'base64url')
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url')
