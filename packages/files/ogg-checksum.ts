// CRC-32 of RFC 3533 §6.5: polynomial 0x04c11db7, not reflected, nothing added before or after. zlib has another one.
const table = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index << 24
  for (let bit = 0; bit < 8; bit += 1) value = value & 0x80000000 ? (value << 1) ^ 0x04c11db7 : value << 1
  return value >>> 0
})

/** Checksum of a page, its own four bytes taken for zero. */
export function checksum(bytes: Uint8Array, start: number, end: number): number {
  let value = 0
  for (let at = start; at < end; at += 1) {
    const byte = at >= start + 22 && at < start + 26 ? 0 : (bytes[at] as number)
    value = ((value << 8) ^ (table[((value >>> 24) ^ byte) & 0xff] as number)) >>> 0
  }
  return value
}
