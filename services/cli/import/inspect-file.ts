import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Stopped } from '../command.ts'

/** A file that is text in UTF-8: its digest, and how many lines it has. */
export type Inspected = Readonly<{ path: string; sha256: string; lines: number }>

/**
 * Reads the file once, before anything is written anywhere.
 * @throws Stopped for what is no file, empty, binary or not UTF-8
 */
export async function inspectFile(path: string): Promise<Inspected> {
  const found = await stat(path).catch(() => null)
  if (!found?.isFile()) throw new Stopped('file-not-found', 'there is no such file', 2)
  const hash = createHash('sha256')
  const text = new TextDecoder('utf-8', { fatal: true })
  let lines = 0
  let endsOpen = false
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    if (lines === 0 && isUtf16(chunk)) throw notUtf8()
    if (chunk.includes(0)) throw new Stopped('not-text', 'the file holds NUL bytes: it is not a CSV file')
    check(text, chunk)
    hash.update(chunk)
    for (const byte of chunk) if (byte === LINE_FEED) lines += 1
    endsOpen = chunk.at(-1) !== LINE_FEED
  }
  check(text)
  if (found.size === 0) throw new Stopped('file-empty', 'the file is empty')
  return { path, sha256: hash.digest('hex'), lines: lines + (endsOpen ? 1 : 0) }
}

const LINE_FEED = 10

function check(text: TextDecoder, chunk?: Buffer): void {
  try {
    text.decode(chunk, { stream: chunk !== undefined })
  } catch {
    throw notUtf8()
  }
}

const isUtf16 = (chunk: Buffer) => (chunk[0] === 0xff && chunk[1] === 0xfe) || (chunk[0] === 0xfe && chunk[1] === 0xff)
const notUtf8 = () => new Stopped('wrong-encoding', 'the file is not UTF-8; save it anew as "CSV UTF-8"')
