import { crc32, deflateRawSync } from 'node:zlib'

/** One entry of an archive to be made; what is not said is what an honest program writes. */
export type Made = Readonly<{
  name: string
  data: Buffer
  flags?: number
  stored?: boolean
  size?: number
  localName?: string
  crc?: number
}>
type Shape = Readonly<{
  before?: Buffer
  between?: Buffer
  after?: Buffer
  comment?: Buffer
  localAt?: (at: number, index: number) => number
}>

/** An archive, honest unless told otherwise. */
export function archive(entries: readonly Made[], { before, between, after, comment, localAt }: Shape = {}): Buffer {
  const parts: Buffer[] = [before ?? Buffer.alloc(0)]
  const directory: Buffer[] = []
  let at = parts[0]?.length ?? 0
  for (const [index, made] of entries.entries()) {
    const packed = made.stored ? made.data : deflateRawSync(made.data)
    const local = Buffer.concat([header(made, packed, made.localName ?? made.name, 0x04034b50, []), packed, between ?? Buffer.alloc(0)])
    directory.push(header(made, packed, made.name, 0x02014b50, [localAt ? localAt(at, index) : at]))
    parts.push(local)
    at += local.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50)
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(listed.length, 12)
  end.writeUInt32LE(at, 16)
  end.writeUInt16LE(comment?.length ?? 0, 20)
  return Buffer.concat([...parts, listed, end, comment ?? Buffer.alloc(0), after ?? Buffer.alloc(0)])
}

function header(made: Made, packed: Buffer, name: string, sign: number, [place]: readonly number[]): Buffer {
  const isListed = place !== undefined
  const head = Buffer.alloc(isListed ? 46 : 30)
  const shift = isListed ? 2 : 0
  const bytes = Buffer.from(name)
  head.writeUInt32LE(sign)
  head.writeUInt16LE(20, 4)
  head.writeUInt16LE(made.flags ?? 0x800, 6 + shift)
  head.writeUInt16LE(made.stored ? 0 : 8, 8 + shift)
  head.writeUInt32LE(made.crc ?? crc32(made.data), 14 + shift)
  head.writeUInt32LE(packed.length, 18 + shift)
  head.writeUInt32LE(made.size ?? made.data.length, 22 + shift)
  head.writeUInt16LE(bytes.length, 26 + shift)
  if (isListed) head.writeUInt32LE(place, 42)
  return Buffer.concat([head, bytes])
}
