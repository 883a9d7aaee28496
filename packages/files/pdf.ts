import { PDFDocument } from '@cantoo/pdf-lib'
import type { FileLimits } from './limits.ts'
import { type Cleaned, once } from './outcome.ts'
import { checkObjects } from './pdf-active.ts'
import { stripPdf } from './pdf-clean.ts'
import { scanPdf } from './pdf-scan.ts'
import { refuse } from './refuse.ts'

/**
 * Reads a PDF twice: its bytes, for what any reader might find in them, and its objects, for what a reader would do with them. The copy is
 * written anew without who made it, with what and when; signatures hold in the original only.
 * @throws Refusal `file-broken`, `file-encrypted`, `file-bomb`, `file-active`, `file-two-faced`
 */
export async function readPdf(bytes: Buffer, limits: FileLimits): Promise<Cleaned> {
  scanPdf(bytes, limits)
  const document = await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: true }).catch(() =>
    refuse('file-broken', 'pdf'),
  )
  if (document.isEncrypted) refuse('file-encrypted', 'pdf')
  checkObjects(document, limits)
  const stripped = stripPdf(document)
  const copy = await document.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false })
  return { copy, stripped: once(stripped) }
}
