import { checksum } from '../ogg-checksum.ts'
import { riffChunk, riffOf } from './pictures.ts'

/** A second of an MP3 of MPEG 1, 128 kilobits, 44.1 kHz. */
export const mp3 = ({ before = Buffer.alloc(0) as Buffer, after = Buffer.alloc(0) as Buffer } = {}): Buffer => {
  const frame = Buffer.alloc(417)
  frame.set([0xff, 0xfb, 0x90, 0x00])
  return Buffer.concat([before, ...Array.from({ length: 38 }, () => frame), after])
}
/** A tag of ID3v2.3 with one text. */
export const id3 = (text: string): Buffer => {
  const frame = Buffer.concat([Buffer.from('TPE1'), Buffer.of(0, 0, 0, text.length + 1, 0, 0, 0), Buffer.from(text, 'latin1')])
  return Buffer.concat([Buffer.from('ID3'), Buffer.of(3, 0, 0, 0, 0, 0, frame.length), frame])
}

const text = (value: string) => {
  const length = Buffer.alloc(4)
  length.writeUInt32LE(Buffer.byteLength(value))
  return Buffer.concat([length, Buffer.from(value)])
}

/** A voice message in Opus with comments. */
export const ogg = ({
  codec = 'OpusHead',
  comments = ['ARTIST=Invented Speaker'],
  after = Buffer.alloc(0) as Buffer,
  spoil = 0,
} = {}): Buffer => {
  const count = Buffer.alloc(4)
  count.writeUInt32LE(comments.length)
  const pages = [
    page(0, Buffer.concat([Buffer.from(codec, 'latin1'), Buffer.from('0102000080bb0000000000', 'hex')])),
    page(1, Buffer.concat([Buffer.from('OpusTags'), text('libinvented'), count, ...comments.map(text)])),
    page(2, Buffer.alloc(200, 7)),
  ]
  const made = Buffer.concat([...pages, after])
  made[made.length - 1] = (made[made.length - 1] ?? 0) ^ spoil
  return made
}

function page(sequence: number, body: Buffer): Buffer {
  const head = Buffer.alloc(27)
  head.write('OggS')
  head.writeUInt32LE(sequence, 18)
  head[26] = 1
  const made = Buffer.concat([head, Buffer.of(body.length), body])
  made.writeUInt32LE(checksum(made, 0, made.length), 22)
  return made
}

/** Half a second of silence, with the name of a program. */
export const wav = (extra: readonly Buffer[] = []): Buffer =>
  riffOf('WAVE', [
    riffChunk('fmt ', Buffer.from('0100010040 1f0000 40 1f0000 01000800'.replaceAll(' ', ''), 'hex')),
    ...extra,
    riffChunk('data', Buffer.alloc(4000, 128)),
  ])

/** One box of a film. */
export const box = (name: string, ...parts: readonly Buffer[]): Buffer => {
  const body = Buffer.concat(parts)
  const head = Buffer.alloc(8)
  head.writeUInt32BE(body.length + 8)
  head.write(name, 4, 'latin1')
  return Buffer.concat([head, body])
}
const timed = (length: number) => {
  const made = Buffer.alloc(length)
  made.writeUInt32BE(3_800_000_000, 4)
  made.writeUInt32BE(3_800_000_000, 8)
  return made
}
/** One track. @param kind `vide`, `soun` or another */
const track = (kind: string): Buffer =>
  box(
    'trak',
    box('tkhd', timed(84)),
    box(
      'mdia',
      box('mdhd', timed(24)),
      box('hdlr', Buffer.alloc(8), Buffer.from(kind), Buffer.alloc(13)),
      box('minf', box('stbl', Buffer.alloc(4))),
    ),
  )

/** Sound or film of a telephone. */
export const media = ({
  brand = 'isom',
  tracks = ['vide', 'soun'],
  extra = [] as Buffer[],
  inside = [] as Buffer[],
  after = Buffer.alloc(0) as Buffer,
} = {}): Buffer =>
  Buffer.concat([
    box('ftyp', Buffer.from(`${brand}\0\0\0\0${brand}`)),
    box('moov', box('mvhd', timed(100)), ...tracks.map(track), ...inside),
    box('mdat', Buffer.alloc(500, 9)),
    ...extra,
    after,
  ])
