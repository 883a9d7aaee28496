import { crc32, deflateSync } from 'node:zlib'

const word = (value: number): Buffer => Buffer.of(value >> 8, value & 0xff)
const long = (value: number): Buffer => {
  const made = Buffer.alloc(4)
  made.writeUInt32BE(value)
  return made
}
/** One segment of a JPEG. */
export const segment = (marker: number, data: Buffer | string): Buffer => {
  const body = Buffer.from(data as string, 'latin1')
  return Buffer.concat([Buffer.of(0xff, marker), word(body.length + 2), typeof data === 'string' ? body : data])
}

/** EXIF as a telephone writes it: which side is up, the maker, the place. */
export function exif(orientation = 6, maker = 'Invented Telephone, 41.31 N 69.24 E'): Buffer {
  const head = Buffer.from('4d4d002a00000008', 'hex')
  const entries = Buffer.concat([
    word(2),
    word(0x010f),
    word(2),
    long(maker.length),
    long(38),
    word(0x0112),
    word(3),
    long(1),
    word(orientation),
    word(0),
    long(0),
  ])
  return segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), head, entries, Buffer.from(maker, 'latin1')]))
}

const start = Buffer.of(0xff, 0xd8)
const end = Buffer.of(0xff, 0xd9)
const tables = Buffer.concat([segment(0xdb, Buffer.alloc(65, 1)), segment(0xc4, Buffer.alloc(19))])
const scan = Buffer.concat([segment(0xda, Buffer.of(1, 1, 0, 0, 63, 0)), Buffer.of(0x12, 0x34, 0xff, 0x00, 0x56, 0xff, 0xd0, 0x78)])
const frame = (width: number, height: number) =>
  segment(0xc0, Buffer.concat([Buffer.of(8), word(height), word(width), Buffer.of(1, 1, 0x11, 0)]))

/** A JPEG that is true in its structure. @param extra segments between JFIF and the picture */
export const jpeg = ({
  extra = [] as Buffer[],
  width = 8,
  height = 8,
  after = Buffer.alloc(0) as Buffer,
  scans = 1,
  isOpen = false,
} = {}): Buffer =>
  Buffer.concat([
    start,
    segment(0xe0, 'JFIF\0\x01\x02\0\0\x01\0\x01\0\0'),
    ...extra,
    tables,
    frame(width, height),
    ...Array.from({ length: scans }, () => scan),
    isOpen ? Buffer.alloc(0) : end,
    after,
  ])

/** What Samsung's telephones write behind the end of a photograph. */
export function samsungTrailer(data = Buffer.from('\0\0\x01\x0a\x0e\0\0\0Image_UTC_Data1700000000000', 'latin1')): Buffer {
  const block = Buffer.alloc(24)
  block.write('SEFH', 'latin1')
  block.writeUInt32LE(107, 4)
  block.writeUInt32LE(1, 8)
  block.writeUInt16LE(0x0a01, 14)
  block.writeUInt32LE(data.length, 16)
  block.writeUInt32LE(data.length, 20)
  const length = Buffer.alloc(4)
  length.writeUInt32LE(block.length)
  return Buffer.concat([data, block, length, Buffer.from('SEFT')])
}

/** One chunk of a PNG, with its checksum. */
export const chunk = (name: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  return Buffer.concat([long(data.length), body, long(crc32(body))])
}
const signature = Buffer.from('89504e470d0a1a0a', 'hex')

/** A grey PNG. @param extra chunks before the picture */
export const png = ({ extra = [] as Buffer[], width = 2, height = 2, after = Buffer.alloc(0) as Buffer } = {}): Buffer =>
  Buffer.concat([
    signature,
    chunk('IHDR', Buffer.concat([long(width), long(height), Buffer.of(8, 0, 0, 0, 0)])),
    ...extra,
    chunk('IDAT', deflateSync(Buffer.from([0, 10, 20, 0, 30, 40]))),
    chunk('IEND', Buffer.alloc(0)),
    after,
  ])

/** One chunk of a RIFF file. */
export const riffChunk = (name: string, data: Buffer): Buffer => {
  const length = Buffer.alloc(4)
  length.writeUInt32LE(data.length)
  return Buffer.concat([Buffer.from(name, 'latin1'), length, data, Buffer.alloc(data.length % 2)])
}
/** A RIFF file. */
export const riffOf = (form: string, chunks: readonly Buffer[]): Buffer =>
  riffChunk('RIFF', Buffer.concat([Buffer.from(form, 'latin1'), ...chunks]))

/** A WebP of the extended kind. @param sides width and height */
export function webp(extra: readonly Buffer[] = [], sides: readonly [number, number] = [2, 2]): Buffer {
  const head = Buffer.alloc(10)
  head[0] = 0x0c
  head.writeUIntLE(sides[0] - 1, 4, 3)
  head.writeUIntLE(sides[1] - 1, 7, 3)
  const lossless = Buffer.from('2f01400000', 'hex')
  return riffOf('WEBP', [riffChunk('VP8X', head), riffChunk('VP8L', lossless), ...extra])
}
