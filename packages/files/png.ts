import { crc32, inflateSync } from 'node:zlib'
import { part, says } from './bytes.ts'
import type { StrippedPart } from './file-codes.ts'
import type { FileLimits } from './limits.ts'
import { type Cleaned, once } from './outcome.ts'
import { checkPicture } from './picture.ts'
import { refuse } from './refuse.ts'

/** Chunks that draw the picture or its colours (W3C PNG, third edition §11); nothing else stays. */
const drawing = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'sBIT', 'pHYs', 'bKGD'])
const lost: Readonly<Record<string, StrippedPart>> = {
  tEXt: 'properties',
  zTXt: 'properties',
  iTXt: 'properties',
  eXIf: 'camera',
  tIME: 'times',
}
const MOST_PROFILE = 4 * 1024 * 1024

/** Walks a PNG chunk by chunk; every checksum must be right. @throws Refusal `file-broken`, `file-bomb`, `file-two-faced` */
export function readPng(bytes: Buffer, limits: FileLimits): Cleaned {
  const kept: Buffer[] = [bytes.subarray(0, 8)]
  const stripped: StrippedPart[] = []
  let at = 8
  for (let place = 0; ; place += 1) {
    const length = part(bytes, at, 4).readUInt32BE()
    const name = part(bytes, at + 4, 4).toString('latin1')
    const data = part(bytes, at + 8, length)
    const end = at + 12 + length
    if (part(bytes, end - 4, 4).readUInt32BE() !== crc32(bytes.subarray(at + 4, end - 4))) refuse('file-broken', 'png checksum')
    if ((place === 0) !== (name === 'IHDR')) refuse('file-broken', 'png order')
    if (name === 'IHDR') checkPicture(part(data, 0, 4).readUInt32BE(), part(data, 4, 4).readUInt32BE(), limits)
    if (name === 'iCCP') checkProfile(data)
    if (drawing.has(name)) kept.push(bytes.subarray(at, end))
    else stripped.push(lost[name] ?? 'unknown')
    at = end
    if (name === 'IEND') break
  }
  if (at !== bytes.length) refuse('file-two-faced', 'tail')
  if (!kept.some((chunk) => says(chunk, 4, 'IDAT'))) refuse('file-broken', 'png without a picture')
  return { copy: Buffer.concat(kept), stripped: once(stripped) }
}

/** A profile of colours is compressed: a small one can unfold to gigabytes. */
function checkProfile(data: Buffer): void {
  try {
    inflateSync(data.subarray(data.indexOf(0) + 2), { maxOutputLength: MOST_PROFILE })
  } catch (error) {
    refuse((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'file-bomb' : 'file-broken', 'png profile')
  }
}
