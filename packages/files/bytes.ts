import { refuse } from './refuse.ts'

/** The same bytes with the readers of Node; nothing is copied. */
export const bufferOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** Whether `bytes` has `text` (Latin-1) at `at`. */
export const says = (bytes: Buffer, at: number, text: string): boolean =>
  bytes.length >= at + text.length && bytes.toString('latin1', at, at + text.length) === text

/** A part of the bytes. @throws Refusal `file-broken` where it would end behind them */
export function part(bytes: Buffer, start: number, length: number): Buffer {
  if (length < 0 || start < 0 || start + length > bytes.length) refuse('file-broken', 'short')
  return bytes.subarray(start, start + length)
}
