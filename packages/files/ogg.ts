import { part, says } from './bytes.ts'
import { checksum } from './ogg-checksum.ts'
import type { Cleaned } from './outcome.ts'
import { refuse } from './refuse.ts'

/** One page (RFC 3533 §6): where it starts, where its body starts and ends. */
type Page = Readonly<{ start: number; body: number; end: number }>

/**
 * Walks an Ogg file page by page, checksums included; takes Opus and Vorbis. The copy has its comments blanked in place, so that every
 * other byte stays where it is.
 * @throws Refusal `file-broken`, `file-two-faced`, `file-type`
 */
export function readOgg(bytes: Buffer): Cleaned {
  const pages = pagesOf(bytes)
  const first = bytes.subarray(pages[0]?.body, pages[0]?.end)
  if (!says(first, 0, 'OpusHead') && !says(first, 0, '\x01vorbis')) refuse('file-type', 'ogg codec')
  const copy = Buffer.from(bytes)
  const blanked = blankComments(copy, pages)
  for (const page of pages) sign(copy, page)
  return { copy, stripped: blanked ? ['tags'] : [] }
}

function pagesOf(bytes: Buffer): Page[] {
  const pages: Page[] = []
  for (let start = 0; start < bytes.length; ) {
    if (!says(bytes, start, 'OggS')) refuse(pages.length === 0 ? 'file-broken' : 'file-two-faced', 'tail')
    const table = part(bytes, start + 27, part(bytes, start + 26, 1)[0] ?? 0)
    const body = start + 27 + table.length
    const page = { start, body, end: body + table.reduce((sum, length) => sum + length, 0) }
    part(bytes, body, page.end - body)
    if (part(bytes, start + 22, 4).readUInt32LE() !== checksum(bytes, page.start, page.end)) refuse('file-broken', 'ogg checksum')
    pages.push(page)
    start = page.end
  }
  return pages
}

/** The second packet: vendor and comments, each with its length before it. Its bytes may run over several pages. */
function blankComments(copy: Buffer, pages: readonly Page[]): boolean {
  const places = pages.slice(1, 20).flatMap(({ body, end }) => Array.from({ length: end - body }, (_, index) => body + index))
  const text = (from: number, to: number) =>
    places
      .slice(from, to)
      .map((place) => String.fromCharCode(copy[place] ?? 0))
      .join('')
  const number = (at: number) => [3, 2, 1, 0].reduce((sum, index) => sum * 256 + (copy[places[at + index] ?? -1] ?? 0), 0)
  let at = text(0, 8) === 'OpusTags' ? 8 : text(0, 7) === '\x03vorbis' ? 7 : refuse('file-broken', 'ogg comments')
  at += 4 + number(at)
  const count = number(at)
  at += 4
  if (count > 1000) refuse('file-broken', 'ogg comments')
  for (let comment = 0; comment < count; comment += 1) {
    const length = number(at)
    if (at + 4 + length > places.length) refuse('file-broken', 'ogg comments')
    // A comment must say name=value; this one says nothing.
    for (let index = 0; index < length; index += 1) copy[places[at + 4 + index] as number] = index === 1 ? 0x3d : index === 0 ? 0x58 : 0x20
    at += 4 + length
  }
  return count > 0
}

function sign(copy: Buffer, { start, end }: Page): void {
  copy.writeUInt32LE(checksum(copy, start, end), start + 22)
}
