import { blobFolder } from '@nrm/files/blob-folder'
import type { BlobStore } from '@nrm/files/blob-store'
import { clamdScanner } from '@nrm/files/clamd-scanner'
import type { Scanner } from '@nrm/files/scanner'

/**
 * Where files are kept and who looks through them. `scanner` is null where there is no antivirus: files are then kept as not scanned, and open only
 * where `unscannedMayOpen`, which is for the demonstration country.
 */
export type FileHouse = Readonly<{ blobs: BlobStore; scanner: Scanner | null; unscannedMayOpen: boolean }>
export type FileSettings = Readonly<{
  /** Folder of the sealed bytes; what a backup of the database needs beside it. */
  folder: string
  /** Socket of clamd, or `host:port`. */
  clamd?: string | undefined
  unscannedMayOpen?: boolean | undefined
}>

/** Opens the house a process is told of. */
export const fileHouse = ({ folder, clamd, unscannedMayOpen = false }: FileSettings): FileHouse => ({
  blobs: blobFolder(folder),
  scanner: clamd ? clamdScanner(clamd) : null,
  unscannedMayOpen,
})
