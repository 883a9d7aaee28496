import { part } from './bytes.ts'
import { refuse } from './refuse.ts'

/** One chunk of a RIFF file: its four letters and its data. */
export type Chunk = Readonly<{ name: string; data: Buffer }>

/** Chunks of a RIFF file, whose declared length must be that of the file. @throws Refusal `file-broken`, `file-two-faced` */
export function chunksOf(bytes: Buffer): Chunk[] {
  const end = 8 + part(bytes, 4, 4).readUInt32LE()
  if (end < bytes.length) refuse('file-two-faced', 'tail')
  if (end > bytes.length) refuse('file-broken', 'short')
  const chunks: Chunk[] = []
  for (let at = 12; at < end; ) {
    const length = part(bytes, at + 4, 4).readUInt32LE()
    chunks.push({ name: part(bytes, at, 4).toString('latin1'), data: part(bytes, at + 8, length) })
    at += 8 + length + (length % 2)
  }
  return chunks
}

/** A RIFF file out of chunks. @param form its four letters, `WAVE` or `WEBP` */
export function riff(form: string, chunks: readonly Chunk[]): Buffer {
  const body = Buffer.concat(
    chunks.map(({ name, data }) => Buffer.concat([header(name, data.length), data, Buffer.alloc(data.length % 2)])),
  )
  return Buffer.concat([header('RIFF', body.length + 4), Buffer.from(form, 'latin1'), body])
}

function header(name: string, length: number): Buffer {
  const made = Buffer.alloc(8)
  made.write(name, 'latin1')
  made.writeUInt32LE(length, 4)
  return made
}
