import { fileMost } from '@nrm/sop/evidence'

/** What one file may be and unfold to. Sizes in bytes. */
export type FileLimits = Readonly<{
  /** The file as sent. */
  bytes: number
  /** Files of one case, withdrawn ones included. */
  files: number
  /** What an archive unfolds to in all, and how many entries it has. */
  unpacked: number
  entries: number
  /** Unpacked by packed, of an entry above `ratioFrom`. */
  ratio: number
  ratioFrom: number
  /** Of a picture, as its header declares. */
  pixels: number
  side: number
  /** Of a box in a box, of a scan after a scan. */
  depth: number
  scans: number
}>

const megabyte = 1024 * 1024

/** The limits in force. 120 megapixels let through what telephones take and are half a gigabyte when drawn. */
export const fileLimits: FileLimits = {
  ...fileMost,
  unpacked: 150 * megabyte,
  entries: 2000,
  ratio: 250,
  ratioFrom: megabyte,
  pixels: 120_000_000,
  side: 20_000,
  depth: 8,
  scans: 100,
}
