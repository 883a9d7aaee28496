import type { Inspected, SentFile } from '@nrm/files/inspect'
import { inspectApart } from '@nrm/files/inspect-apart'
import { ScannerDown } from '@nrm/files/scanner'
import { Refusal } from '@nrm/sop/refusal'
import type { FileHouse } from './file-house.ts'

/** What is known of a file before it is kept. */
export type Looked = Inspected & Readonly<{ scan: 'clean' | 'unscanned' }>

/**
 * Looks at the bytes of a file, then lets the antivirus look. Evidence is not turned away because a program does not answer: it waits, closed, for the
 * verdict.
 * @throws Refusal with a code of `fileRefusals`
 */
export async function lookAt(house: FileHouse, file: SentFile): Promise<Looked> {
  const inspected = await inspectApart(file)
  const isClean = await scanned(house, file.bytes)
  if (isClean === false) throw new Refusal('file-virus')
  return { ...inspected, scan: isClean === null ? 'unscanned' : 'clean' }
}

/** Whether the antivirus finds nothing; null where nobody could be asked. */
export async function scanned({ scanner }: Pick<FileHouse, 'scanner'>, bytes: Uint8Array): Promise<boolean | null> {
  if (!scanner) return null
  try {
    return (await scanner.scan(bytes)).clean
  } catch (error) {
    if (error instanceof ScannerDown) return null
    throw error
  }
}
