import { randomBytes } from 'node:crypto'

/** A time-ordered UUID (RFC 9562 version 7) of an ISO instant: newer cases sort after older ones. */
export function uuidAt(moment: string): string {
  const bytes = randomBytes(16)
  bytes.writeUIntBE(Date.parse(moment), 0, 6)
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x70
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
