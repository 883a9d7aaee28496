import { part, says } from './bytes.ts'
import type { StrippedPart } from './file-codes.ts'
import { checkTail } from './jpeg-tail.ts'
import type { FileLimits } from './limits.ts'
import { bareOrientation, isBare, orientationOf } from './orientation.ts'
import { type Cleaned, once } from './outcome.ts'
import { checkPicture } from './picture.ts'
import { refuse } from './refuse.ts'

/** One segment: marker byte, and everything from 0xFF to its end. */
type Segment = Readonly<{ marker: number; start: number; end: number }>

/**
 * Walks a JPEG segment by segment, draws nothing (ITU T.81 annex B). The copy keeps what draws the picture, its colours and which side is up.
 * @throws Refusal `file-broken`, `file-bomb`, `file-two-faced`
 */
export function readJpeg(bytes: Buffer, limits: FileLimits): Cleaned {
  const { segments, end } = walkJpeg(bytes, limits)
  checkTail(
    bytes,
    end,
    segments.some((one) => isPictures(bytes, one)),
    limits,
  )
  const stripped: StrippedPart[] = end < bytes.length ? ['unknown'] : []
  const kept: Buffer[] = [bytes.subarray(0, 2)]
  for (const segment of segments) {
    const lost = lostWith(bytes, segment)
    if (lost.length === 0) kept.push(bytes.subarray(segment.start, segment.end))
    else stripped.push(...lost)
  }
  const upright = orientation(bytes, segments)
  if (upright > 1 && stripped.includes('camera')) kept.splice(1, 0, bareOrientation(upright))
  return { copy: Buffer.concat(kept), stripped: once(stripped) }
}

/** Segments from SOI to EOI, and where EOI ends. */
export function walkJpeg(bytes: Buffer, limits: FileLimits): Readonly<{ segments: Segment[]; end: number }> {
  if (!says(bytes, 0, '\xff\xd8')) refuse('file-broken', 'jpeg')
  const segments: Segment[] = []
  let scans = 0
  let at = 2
  let isDrawn = false
  for (;;) {
    if (bytes[at] !== 0xff) refuse('file-broken', 'jpeg marker')
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (marker === 0xd9) {
      if (!isDrawn || scans === 0) refuse('file-broken', 'jpeg without a picture')
      segments.push({ marker, start: at, end: at + 2 })
      return { segments, end: at + 2 }
    }
    const body = part(bytes, at + 4, part(bytes, at + 2, 2).readUInt16BE() - 2)
    let end = at + 4 + body.length
    if (isFrame(marker)) {
      if (body.length < 6) refuse('file-broken', 'jpeg frame')
      checkPicture(body.readUInt16BE(3), body.readUInt16BE(1), limits)
      isDrawn = true
    }
    if (marker === 0xda) {
      scans += 1
      if (scans > limits.scans) refuse('file-bomb', 'scans')
      end = endOfScan(bytes, end)
    }
    segments.push({ marker, start: at, end })
    at = end
  }
}

const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

/** Drawn data ends at a marker that is neither stuffing nor a restart. */
function endOfScan(bytes: Buffer, start: number): number {
  for (let at = bytes.indexOf(0xff, start); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at
  }
  refuse('file-broken', 'jpeg without end')
}

const isPictures = (bytes: Buffer, { marker, start }: Segment): boolean => marker === 0xe2 && says(bytes, start + 4, 'MPF\0')

/** Stays: tables, frames, scans, JFIF, Adobe's colours, ICC. */
function lostWith(bytes: Buffer, { marker, start, end }: Segment): StrippedPart[] {
  const named = (name: string) => says(bytes, start + 4, name)
  if (marker === 0xfe) return ['comments']
  if (marker < 0xe0 || marker > 0xef) return []
  if (marker === 0xe0) return named('JFIF\0') ? [] : ['thumbnail']
  if (marker === 0xee && named('Adobe')) return []
  if (marker === 0xe2 && named('ICC_PROFILE\0')) return []
  if (marker === 0xe1 && isBare(bytes.subarray(start, end))) return []
  if (marker === 0xe1) return named('Exif\0') ? ['camera', 'place', 'times'] : ['properties']
  return marker === 0xed ? ['properties'] : ['unknown']
}

function orientation(bytes: Buffer, segments: readonly Segment[]): number {
  const exif = segments.find(({ marker, start }) => marker === 0xe1 && says(bytes, start + 4, 'Exif\0\0'))
  return exif ? orientationOf(bytes.subarray(exif.start + 10, exif.end)) : 1
}
