import { bufferOf } from './bytes.ts'
import { holdsEicar } from './eicar.ts'
import type { StrippedPart } from './file-codes.ts'
import { extensionOf } from './file-name.ts'
import { type FileType, fileTypes, type TypeRow } from './file-types.ts'
import { readJpeg } from './jpeg.ts'
import { type FileLimits, fileLimits } from './limits.ts'
import { looksLikePage } from './markup.ts'
import { readMedia } from './media.ts'
import { readMp3 } from './mp3.ts'
import { readOffice } from './office.ts'
import { readOgg } from './ogg.ts'
import type { Cleaned } from './outcome.ts'
import { readText } from './plain-text.ts'
import { readPng } from './png.ts'
import { refuse } from './refuse.ts'
import { type Container, containerIn } from './type-of.ts'
import { readWav } from './wav.ts'
import { readWebp } from './webp.ts'

/** A file as it was sent: `media` is what the sender called it, empty where nothing was said. */
export type SentFile = Readonly<{ name: string; media: string; bytes: Uint8Array }>
/** A file that was taken: what it is, a copy for viewing, and what the copy no longer carries. */
export type Inspected = Readonly<{ type: FileType; copy: Uint8Array; stripped: readonly StrippedPart[] }>

/**
 * Says what a file is and whether it may be kept, by its bytes; name and media type must agree with them. Pure, but slow: up to
 * seconds for the largest. `inspectApart` runs it where it stops nobody.
 * @throws Refusal with a code of `fileRefusals`
 */
export async function inspect({ name, media, bytes: sent }: SentFile, limits: FileLimits = fileLimits): Promise<Inspected> {
  const bytes = bufferOf(sent)
  if (bytes.length === 0) refuse('file-empty', 'empty')
  if (bytes.length > limits.bytes) refuse('file-too-large', 'size')
  const extension = extensionOf(name)
  if (holdsEicar(bytes)) refuse('file-virus', 'eicar')
  const named = byExtension.get(extension) ?? refuse('file-type', 'extension')
  if (media !== '' && media !== unsaid && !(fileTypes[named] as TypeRow).media.includes(media.toLowerCase()))
    refuse('file-type-differs', 'media')
  const container = containerIn(bytes)
  if (container !== 'text' && looksLikePage(bytes)) refuse('file-two-faced', 'markup')
  const read = await readers[container](bytes, limits)
  const type = read.type ?? (container as FileType)
  if (type !== named) refuse('file-type-differs', 'extension')
  return { type, copy: read.copy, stripped: read.stripped }
}

/** What browsers say of a file they do not know. */
const unsaid = 'application/octet-stream'
const byExtension: ReadonlyMap<string, FileType> = new Map(
  Object.entries(fileTypes).flatMap(([type, row]) => row.extensions.map((extension) => [extension as string, type as FileType] as const)),
)

type Read = Cleaned & Readonly<{ type?: FileType }>
const readers: Readonly<Record<Container, (bytes: Buffer, limits: FileLimits) => Read | Promise<Read>>> = {
  // Its library takes longer to load than most files take to read.
  pdf: async (bytes, limits) => (await import('./pdf.ts')).readPdf(bytes, limits),
  jpeg: readJpeg,
  png: readPng,
  webp: readWebp,
  zip: readOffice,
  media: readMedia,
  mp3: readMp3,
  ogg: readOgg,
  wav: readWav,
  text: readText,
}
