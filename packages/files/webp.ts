import { part, says } from './bytes.ts'
import type { StrippedPart } from './file-codes.ts'
import type { FileLimits } from './limits.ts'
import { type Cleaned, once } from './outcome.ts'
import { checkPicture } from './picture.ts'
import { refuse } from './refuse.ts'
import { type Chunk, chunksOf, riff } from './riff.ts'

const drawing = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ICCP', 'ANIM', 'ANMF'])
const lost: Readonly<Record<string, StrippedPart>> = { EXIF: 'camera', 'XMP ': 'properties' }
// Of the flags of VP8X (RFC 9649 §2.7): whoever keeps neither EXIF nor XMP may not promise them.
const WITHOUT_EXIF_AND_XMP = 0xff & ~0x0c

/** Walks a WebP chunk by chunk. @throws Refusal `file-broken`, `file-bomb`, `file-two-faced` */
export function readWebp(bytes: Buffer, limits: FileLimits): Cleaned {
  const chunks = chunksOf(bytes)
  const pictures = chunks.filter(({ name }) => ['VP8 ', 'VP8L', 'VP8X'].includes(name))
  if (pictures.length === 0) refuse('file-broken', 'webp without a picture')
  for (const picture of pictures) checkPicture(...sizeOf(picture), limits)
  const kept = chunks.filter(({ name }) => drawing.has(name)).map(unpromised)
  const stripped = chunks.filter(({ name }) => !drawing.has(name)).map(({ name }) => lost[name] ?? 'unknown')
  return { copy: riff('WEBP', kept), stripped: once(stripped) }
}

function sizeOf({ name, data }: Chunk): [number, number] {
  if (name === 'VP8X') return [part(data, 4, 3).readUIntLE(0, 3) + 1, part(data, 7, 3).readUIntLE(0, 3) + 1]
  if (name === 'VP8L') {
    const bits = part(data, 1, 4).readUInt32LE()
    return [(bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1]
  }
  if (!says(data, 3, '\x9d\x01\x2a')) refuse('file-broken', 'webp frame')
  return [part(data, 6, 2).readUInt16LE() & 0x3fff, part(data, 8, 2).readUInt16LE() & 0x3fff]
}

function unpromised(chunk: Chunk): Chunk {
  if (chunk.name !== 'VP8X') return chunk
  const data = Buffer.from(chunk.data)
  data[0] = (data[0] ?? 0) & WITHOUT_EXIF_AND_XMP
  return { ...chunk, data }
}
