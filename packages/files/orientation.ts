const ORIENTATION = 0x0112

/** Which side of a photograph is up, 1 to 8 (EXIF 2.32, tag 0x0112); 1 where it is not said. @param tiff the block behind `Exif\0\0` */
export function orientationOf(tiff: Buffer): number {
  const little = tiff.toString('latin1', 0, 2) === 'II'
  const short = (at: number) => (at + 2 > tiff.length ? 0 : little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
  const long = (at: number) => (at + 4 > tiff.length ? 0 : little ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at))
  const directory = long(4)
  const entries = Math.min(short(directory), 200)
  for (let entry = 0; entry < entries; entry += 1) {
    const at = directory + 2 + entry * 12
    if (short(at) === ORIENTATION) return known(short(at + 8))
  }
  return 1
}

const known = (value: number): number => (value >= 1 && value <= 8 ? value : 1)

/** An EXIF segment that says which side is up and nothing else. */
export function bareOrientation(value: number): Buffer {
  const segment = Buffer.alloc(36)
  segment.write('\xff\xe1\x00\x22Exif\0\0MM\x00\x2a', 'latin1')
  segment.writeUInt32BE(8, 14)
  segment.writeUInt16BE(1, 18)
  segment.writeUInt16BE(ORIENTATION, 20)
  segment.writeUInt16BE(3, 22)
  segment.writeUInt32BE(1, 24)
  segment.writeUInt16BE(value, 28)
  return segment
}

/** Whether a segment is one that `bareOrientation` makes. */
export const isBare = (segment: Buffer): boolean => segment.length === 36 && segment.equals(bareOrientation(segment.readUInt16BE(28)))
