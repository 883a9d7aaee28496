import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { NotOpened, type Place } from './envelope.ts'

/** First byte of every sealed stream; envelopes begin with another. */
const FORMAT = 2
const SALT = 32
const TAG = 16
/** Bytes of plain text a chunk holds; only the last may hold fewer. */
export const CHUNK = 64 * 1024

/**
 * Seals bytes of any length in chunks (the STREAM construction of Hoang, Reyhanitabar, Rogaway and Vizár 2015): format, salt, then each
 * chunk with its tag. A key of its own comes from salt and place; a chunk is bound to its number and to being the last, so that none can be
 * moved, doubled, dropped or cut off.
 * @param key 32 bytes
 */
export function* sealStream(key: Uint8Array, plain: Uint8Array, place: Place): Generator<Buffer> {
  const salt = randomBytes(SALT)
  const own = derived(key, salt, place)
  yield Buffer.concat([Buffer.of(FORMAT), salt])
  const chunks = Math.max(1, Math.ceil(plain.length / CHUNK))
  for (let index = 0; index < chunks; index += 1) {
    const cipher = createCipheriv('aes-256-gcm', own, nonce(index, index === chunks - 1))
    yield Buffer.concat([cipher.update(plain.subarray(index * CHUNK, (index + 1) * CHUNK)), cipher.final(), cipher.getAuthTag()])
  }
}

/** Opens what `sealStream` made, whole; nothing of it comes out before everything was found true. @throws NotOpened */
export function openStream(key: Uint8Array, sealed: Uint8Array, place: Place): Buffer {
  const body = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength)
  if (body.length < 1 + SALT + TAG || body[0] !== FORMAT) throw new NotOpened()
  const own = derived(key, body.subarray(1, 1 + SALT), place)
  const chunks = body.subarray(1 + SALT)
  const count = Math.ceil(chunks.length / (CHUNK + TAG))
  const opened = Array.from({ length: count }, (_, index) =>
    openChunk(own, chunks.subarray(index * (CHUNK + TAG), (index + 1) * (CHUNK + TAG)), nonce(index, index === count - 1)),
  )
  return Buffer.concat(opened)
}

function openChunk(key: Uint8Array, chunk: Buffer, iv: Buffer): Buffer {
  if (chunk.length < TAG) throw new NotOpened()
  try {
    const cipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: TAG })
    cipher.setAuthTag(chunk.subarray(-TAG))
    return Buffer.concat([cipher.update(chunk.subarray(0, -TAG)), cipher.final()])
  } catch {
    throw new NotOpened()
  }
}

// The key is used for this stream alone, so a nonce may be counted: eleven bytes of number, one that says whether it is the last.
function nonce(index: number, isLast: boolean): Buffer {
  const made = Buffer.alloc(12)
  made.writeUIntBE(index, 5, 6)
  made[11] = isLast ? 1 : 0
  return made
}

const derived = (key: Uint8Array, salt: Uint8Array, place: Place): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', key, salt, `nrm stream ${JSON.stringify(place)}`, 32))
