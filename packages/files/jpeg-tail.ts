import { says } from './bytes.ts'
import { walkJpeg } from './jpeg.ts'
import type { FileLimits } from './limits.ts'
import { looksLikePage } from './markup.ts'
import { refuse } from './refuse.ts'

const MOST_TRAILER = 64 * 1024

/**
 * Holds what stands behind a photograph against the two things that telephones put there: further small pictures (CIPA DC-007) and Samsung's
 * own trailer. Without them half the photographs taken in the country would be refused; the copy keeps neither.
 * @throws Refusal `file-two-faced` for anything else
 */
export function checkTail(bytes: Buffer, end: number, hasPictures: boolean, limits: FileLimits): void {
  let at = end
  while (hasPictures && says(bytes, at, '\xff\xd8\xff')) at += walkJpeg(bytes.subarray(at), limits).end
  while (hasPictures && bytes[at] === 0 && at - end < bytes.length) at += 1
  const tail = bytes.subarray(at)
  if (tail.length > 0 && !isSamsung(tail)) refuse('file-two-faced', 'tail')
}

/** `SEFH`, version, count, entries of twelve bytes that point backwards, length, `SEFT`; the entries must fill the trailer. */
function isSamsung(tail: Buffer): boolean {
  if (tail.length > MOST_TRAILER || tail.length < 24 || !says(tail, tail.length - 4, 'SEFT')) return false
  const length = tail.readUInt32LE(tail.length - 8)
  const head = tail.length - 8 - length
  if (head < 0 || !says(tail, head, 'SEFH')) return false
  const count = tail.readUInt32LE(head + 8)
  if (length !== 12 + count * 12) return false
  const furthest = Math.max(0, ...Array.from({ length: count }, (_, entry) => tail.readUInt32LE(head + 12 + entry * 12 + 4)))
  return (
    furthest === head && !['PK\x03\x04', '%PDF', 'ftyp', 'MZ\x90'].some((sign) => tail.includes(sign, 0, 'latin1')) && !looksLikePage(tail)
  )
}
