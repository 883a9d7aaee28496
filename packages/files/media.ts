import { part } from './bytes.ts'
import type { StrippedPart } from './file-codes.ts'
import type { FileLimits } from './limits.ts'
import { once, type Told } from './outcome.ts'
import { refuse } from './refuse.ts'

/** One box (ISO 14496-12 §4.2): its four letters, where it starts, where its content starts, where it ends. */
type Box = Readonly<{ name: string; start: number; content: number; end: number }>

const top = new Set(['ftyp', 'moov', 'mdat', 'free', 'skip', 'wide', 'moof', 'mfra', 'sidx', 'styp', 'uuid', 'meta', 'udta', 'pnot'])
const holding = new Set(['moov', 'trak', 'mdia', 'minf', 'edts', 'moof', 'traf', 'mvex'])
const brands = /^(isom|iso[2-9]|mp4[12]|avc1|dash|M4V |M4A |M4B |MSNV|3gp[4-9]|qt {2}|hvc1)$/

/**
 * Walks sound and film of telephones box by box. In the copy what describes the recording is emptied where it stands: places of samples
 * stay true. Samples of a track that is neither sound nor picture stay in the data, without the table that finds them.
 * @throws Refusal `file-broken`, `file-two-faced`, `file-type`, `file-bomb`
 */
export function readMedia(bytes: Buffer, limits: FileLimits): Told<'m4a' | 'mp4' | 'mov'> {
  const boxes = boxesOf(bytes, 0, bytes.length)
  const brand = boxes[0]?.name === 'ftyp' ? part(bytes, 8, 4).toString('latin1') : refuse('file-broken', 'media without a brand')
  if (!brands.test(brand)) refuse('file-type', 'media brand')
  if (boxes.some(({ name }) => !top.has(name))) refuse('file-two-faced', 'media box')
  if (!boxes.some(({ name }) => name === 'moov')) refuse('file-broken', 'media without a track')
  const copy = Buffer.from(bytes)
  const seen: Seen = { tracks: [], stripped: [] }
  for (const box of boxes) clean(copy, box, seen, limits.depth)
  if (!seen.tracks.some((track) => track === 'vide' || track === 'soun')) refuse('file-broken', 'media without a track')
  const type = brand === 'qt  ' ? 'mov' : seen.tracks.includes('vide') ? 'mp4' : 'm4a'
  return { type, copy, stripped: once(seen.stripped) }
}

type Seen = Readonly<{ tracks: string[]; stripped: StrippedPart[] }>

function clean(copy: Buffer, box: Box, seen: Seen, depth: number): void {
  if (depth === 0) refuse('file-bomb', 'depth')
  if (['udta', 'meta', 'uuid', 'pnot'].includes(box.name)) return empty(copy, box, seen, 'tags')
  if (['mvhd', 'tkhd', 'mdhd'].includes(box.name)) return forgetTimes(copy, box, seen)
  if (box.name === 'free' || box.name === 'skip') {
    if (copy.subarray(box.content, box.end).some((byte) => byte !== 0)) empty(copy, box, seen, 'unknown')
    return
  }
  if (!holding.has(box.name)) return
  const inside = boxesOf(copy, box.content, box.end)
  if (box.name === 'trak' && !isSeenOrHeard(copy, inside, seen)) return empty(copy, box, seen, 'place')
  for (const one of inside) clean(copy, one, seen, depth - 1)
}

function boxesOf(bytes: Buffer, start: number, end: number): Box[] {
  const boxes: Box[] = []
  for (let at = start; at < end; ) {
    // QuickTime closes a list with four zero bytes.
    if (end - at === 4 && bytes.readUInt32BE(at) === 0) break
    const short = part(bytes, at, 8).readUInt32BE()
    const name = bytes.toString('latin1', at + 4, at + 8)
    const isLong = short === 1
    const size = isLong ? Number(part(bytes, at + 8, 8).readBigUInt64BE()) : short === 0 ? end - at : short
    const content = at + (isLong ? 16 : 8)
    if (size < content - at || at + size > end) refuse(start === 0 && boxes.length > 1 ? 'file-two-faced' : 'file-broken', 'media box')
    boxes.push({ name, start: at, content, end: at + size })
    if (boxes.length > 10_000) refuse('file-bomb', 'boxes')
    at += size
  }
  return boxes
}

/** Kind of a track, by the handler of its media. */
function isSeenOrHeard(bytes: Buffer, trak: readonly Box[], seen: Seen): boolean {
  const media = trak.find(({ name }) => name === 'mdia')
  const handler = media && boxesOf(bytes, media.content, media.end).find(({ name }) => name === 'hdlr')
  const kind = handler ? part(bytes, handler.content + 8, 4).toString('latin1') : ''
  seen.tracks.push(kind)
  return kind === 'vide' || kind === 'soun'
}

function empty(copy: Buffer, { start, content, end }: Box, seen: Seen, what: StrippedPart): void {
  copy.write('free', start + 4, 'latin1')
  copy.fill(0, content, end)
  seen.stripped.push(what)
}

function forgetTimes(copy: Buffer, { content, end }: Box, seen: Seen): void {
  const length = copy[content] === 1 ? 16 : 8
  const times = part(copy, content + 4, Math.min(length, end - content - 4))
  if (times.some((byte) => byte !== 0)) seen.stripped.push('times')
  times.fill(0)
}
