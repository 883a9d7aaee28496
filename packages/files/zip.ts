import { crc32, inflateRawSync } from 'node:zlib'
import { part, says } from './bytes.ts'
import type { FileLimits } from './limits.ts'
import { refuse } from './refuse.ts'

/** One entry of an archive, unpacked. */
export type Entry = Readonly<{ name: string; data: Buffer }>
type Listed = Readonly<{ name: string; flags: number; method: number; crc: number; packed: number; size: number; local: number }>

const ENTRY = 46
const LOCAL = 30
const END = 22

/**
 * Unpacks an archive that has one reading only: it starts at the first byte and ends at the last, its directory and its entries say the
 * same, nothing lies between or over them, nothing is encrypted, and no more comes out than the limits allow.
 * @throws Refusal `file-broken`, `file-encrypted`, `file-bomb`, `file-two-faced`
 */
export function unzip(bytes: Buffer, limits: FileLimits): Entry[] {
  const end = bytes.length - END
  if (!says(bytes, end, 'PK\x05\x06')) refuse(bytes.includes('PK\x05\x06', 0, 'latin1') ? 'file-two-faced' : 'file-broken', 'zip end')
  const count = bytes.readUInt16LE(end + 10)
  const [length, start] = [bytes.readUInt32LE(end + 12), bytes.readUInt32LE(end + 16)]
  if (count > limits.entries) refuse('file-bomb', 'entries')
  if (start + length !== end || bytes.readUInt16LE(end + 4) !== 0 || count === 0) refuse('file-two-faced', 'zip directory')
  const listed = directory(bytes, start, end, count)
  if (new Set(listed.map(({ name }) => name.toLowerCase())).size !== count) refuse('file-two-faced', 'zip names')
  const declared = listed.reduce((sum, { size }) => sum + size, 0)
  if (declared > limits.unpacked) refuse('file-bomb', 'unpacked')
  if (listed.some(({ size, packed }) => size > limits.ratioFrom && size > packed * limits.ratio)) refuse('file-bomb', 'ratio')
  return unpackInOrder(bytes, listed, start)
}

function directory(bytes: Buffer, start: number, end: number, count: number): Listed[] {
  const listed: Listed[] = []
  let at = start
  while (listed.length < count) {
    const head = part(bytes, at, ENTRY)
    if (!says(head, 0, 'PK\x01\x02')) refuse('file-broken', 'zip directory')
    const [nameLength, rest] = [head.readUInt16LE(28), head.readUInt16LE(30) + head.readUInt16LE(32)]
    const name = safeName(part(bytes, at + ENTRY, nameLength))
    listed.push({
      name,
      flags: head.readUInt16LE(8),
      method: head.readUInt16LE(10),
      crc: head.readUInt32LE(16),
      packed: head.readUInt32LE(20),
      size: head.readUInt32LE(24),
      local: head.readUInt32LE(42),
    })
    at += ENTRY + nameLength + rest
  }
  if (at !== end) refuse('file-two-faced', 'zip directory')
  return listed
}

function safeName(raw: Buffer): string {
  const name = raw.toString('utf8')
  if (name.includes('�') || /[\u0000-\u001f\\:]|^\/|(^|\/)\.\.(\/|$)/.test(name)) refuse('file-two-faced', 'zip name')
  return name
}

/** Entries lie one after another from the first byte to the directory; what overlaps or leaves a gap has a second reading. */
function unpackInOrder(bytes: Buffer, listed: readonly Listed[], directoryStart: number): Entry[] {
  let at = 0
  const entries = listed
    .toSorted((one, other) => one.local - other.local)
    .map((one): Entry => {
      if (one.local !== at) refuse('file-two-faced', 'zip entry place')
      const head = part(bytes, at, LOCAL)
      if (!says(head, 0, 'PK\x03\x04') || head.readUInt16LE(6) !== one.flags || head.readUInt16LE(8) !== one.method)
        refuse('file-two-faced', 'zip entry differs')
      if (one.flags & 0x2041) refuse('file-encrypted', 'zip entry')
      const nameLength = head.readUInt16LE(26)
      if (part(bytes, at + LOCAL, nameLength).toString('utf8') !== one.name) refuse('file-two-faced', 'zip entry name')
      const start = at + LOCAL + nameLength + head.readUInt16LE(28)
      at = start + one.packed
      if (one.flags & 8) at += says(bytes, at, 'PK\x07\x08') ? 16 : 12
      return { name: one.name, data: unpacked(part(bytes, start, one.packed), one) }
    })
  if (at !== directoryStart) refuse('file-two-faced', 'zip gap')
  return entries
}

function unpacked(packed: Buffer, { method, size, crc }: Listed): Buffer {
  const data = method === 0 ? packed : method === 8 ? inflated(packed, size) : refuse('file-broken', 'zip method')
  if (data.length !== size) refuse('file-bomb', 'zip size')
  if (crc32(data) !== crc) refuse('file-broken', 'zip checksum')
  return data
}

function inflated(packed: Buffer, size: number): Buffer {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) })
  } catch (error) {
    refuse((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'file-bomb' : 'file-broken', 'zip entry')
  }
}
