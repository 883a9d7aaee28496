import { inflateSync } from 'node:zlib'
import type { FileLimits } from './limits.ts'
import { looksLikePage } from './markup.ts'
import { refuse } from './refuse.ts'

const MOST_OBJECTS = 64 * 1024 * 1024
// Long words only: in a packed picture four bytes stand by chance, twelve do not.
const active = /\/(JavaScript|Launch|EmbeddedFiles?|RichMedia|RichMediaExecute|SubmitForm|ImportData|GoToE|FileAttachment)\b/

/**
 * Holds the bytes of a PDF against what any reader could find in them: where it begins and ends, passwords, words of action — spelt plainly,
 * with `#` (ISO 32000 §7.3.5), or packed into streams of objects.
 * @throws Refusal `file-two-faced`, `file-encrypted`, `file-active`, `file-bomb`, `file-broken`
 */
export function scanPdf(bytes: Buffer, limits: FileLimits): void {
  if (!/^%PDF-(1\.[0-7]|2\.0)[\r\n %]/.test(bytes.toString('latin1', 0, 10))) refuse('file-broken', 'pdf version')
  if (looksLikePage(bytes)) refuse('file-two-faced', 'markup')
  const end = bytes.lastIndexOf('%%EOF')
  if (end === -1) refuse('file-broken', 'pdf end')
  if (/[^\s\0]/.test(bytes.toString('latin1', end + 5)) || bytes.length - end > 1024) refuse('file-two-faced', 'tail')
  const text = bytes.toString('latin1')
  if (text.includes('PK\x05\x06') && text.includes('PK\x01\x02')) refuse('file-two-faced', 'archive')
  const words = unescaped(text)
  if (/\/Encrypt[\s\d<]/.test(words)) refuse('file-encrypted', 'pdf')
  if (active.test(words)) refuse('file-active', 'pdf')
  let unpacked = 0
  for (const stream of streamsIn(bytes, text)) {
    const inside = inflated(stream.data, Math.min(MOST_OBJECTS, limits.unpacked - unpacked))
    unpacked += inside.length
    if (stream.isObjects && active.test(unescaped(inside.toString('latin1')))) refuse('file-active', 'pdf objects')
  }
}

const unescaped = (text: string): string =>
  text.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))

/** Packed streams that are not pictures: pages, and objects within objects. Pictures are bounded by the size they declare. */
function* streamsIn(bytes: Buffer, text: string): Generator<Readonly<{ data: Buffer; isObjects: boolean }>> {
  for (const found of text.matchAll(/(?<!end)stream\r?\n/g)) {
    const dictionary = unescaped(text.slice(Math.max(text.lastIndexOf(' obj', found.index), found.index - 4000, 0), found.index))
    if (/\/Subtype\s*\/Image\b/.test(dictionary)) continue
    const isObjects = /\/ObjStm\b/.test(dictionary)
    if (isObjects && /\/Filter/.test(dictionary) && !/\/Filter\s*\[?\s*\/(FlateDecode|Fl)\s*[\]\s/>]/.test(dictionary))
      refuse('file-active', 'pdf filter')
    if (/\/FlateDecode\s*\/FlateDecode/.test(dictionary)) refuse('file-bomb', 'pdf filter')
    if (/\/(FlateDecode|Fl)\b/.test(dictionary)) yield { data: bytes.subarray(found.index + found[0].length), isObjects }
  }
}

/** What is behind the packed data is not looked at; what does not unpack shows nothing to a reader either. */
function inflated(data: Buffer, most: number): Buffer {
  try {
    return inflateSync(data, { maxOutputLength: Math.max(most, 1) })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') refuse('file-bomb', 'pdf stream')
    return Buffer.alloc(0)
  }
}
