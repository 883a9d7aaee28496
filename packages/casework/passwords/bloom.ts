import { createHash } from 'node:crypto'

/** A set that is asked whether it may hold something: never wrongly no, wrongly yes once in a thousand. */
export type Bloom = Readonly<{ hashes: number; bits: Uint8Array }>

/** An empty set for so many items: ten bits an item and seven hashes are one wrong answer in a hundred, fifteen and ten one in a thousand. */
export const emptyBloom = (items: number): Bloom => ({ hashes: 10, bits: new Uint8Array(Math.ceil((items * 15) / 8)) })

export function addTo({ hashes, bits }: Bloom, item: string): void {
  for (const place of placesOf(item, hashes, bits.length * 8)) bits[place >> 3] = (bits[place >> 3] as number) | (1 << (place & 7))
}

export const mayHold = ({ hashes, bits }: Bloom, item: string): boolean =>
  placesOf(item, hashes, bits.length * 8).every((place) => ((bits[place >> 3] as number) & (1 << (place & 7))) !== 0)

/** First byte: how many hashes; the rest: the bits. */
export const bytesOf = ({ hashes, bits }: Bloom): Uint8Array => Uint8Array.from([hashes, ...bits])
export const bloomOf = (bytes: Uint8Array): Bloom => ({ hashes: bytes[0] as number, bits: bytes.subarray(1) })

/** Kirsch and Mitzenmacher: two independent hashes make as many as are needed. */
function placesOf(item: string, hashes: number, size: number): number[] {
  const digest = createHash('sha256').update(item).digest()
  const [first, second] = [digest.readUInt32LE(0), (digest.readUInt32LE(4) | 1) >>> 0]
  return Array.from({ length: hashes }, (_, index) => (first + index * second) % size)
}
