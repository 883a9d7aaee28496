import { zipSync } from 'fflate'
import { says } from './bytes.ts'
import { holdsEicar } from './eicar.ts'
import type { StrippedPart } from './file-codes.ts'
import type { FileLimits } from './limits.ts'
import { checkParts } from './office-active.ts'
import { cleanPart } from './office-clean.ts'
import { once, type Told } from './outcome.ts'
import { refuse } from './refuse.ts'
import { type Entry, unzip } from './zip.ts'

export type OfficeType = 'docx' | 'xlsx' | 'odt'

/**
 * Reads an office document: an archive whose every part is known to be still. The copy is packed anew without who wrote it, where and when.
 * @throws Refusal of `unzip`; `file-active` for macros, objects, links to elsewhere; `file-type` for any other archive
 */
export function readOffice(bytes: Buffer, limits: FileLimits): Told<OfficeType> {
  const entries = unzip(bytes, limits)
  const type = typeOf(entries)
  if (entries.some(({ data }) => holdsEicar(data))) refuse('file-virus', 'eicar')
  checkParts(entries)
  const stripped: StrippedPart[] = []
  const kept: Record<string, [Uint8Array, { level: 0 | 6; mtime: string }]> = {}
  for (const entry of entries) {
    const cleaned = cleanPart(entry, limits)
    stripped.push(...cleaned.stripped)
    // OpenDocument wants its first entry stored as it is.
    if (cleaned.copy) kept[entry.name] = [cleaned.copy, { level: entry.name === 'mimetype' ? 0 : 6, mtime: '1980-01-01T00:00:00' }]
  }
  return { type, copy: zipSync(kept), stripped: once(stripped) }
}

function typeOf(entries: readonly Entry[]): OfficeType {
  const named = (name: string) => entries.find((entry) => entry.name === name)?.data
  const mimetype = named('mimetype')
  if (mimetype)
    return says(mimetype, 0, 'application/vnd.oasis.opendocument.text') && mimetype.length === 39
      ? 'odt'
      : refuse('file-type', 'opendocument')
  if (!named('[Content_Types].xml')) refuse('file-type', 'archive')
  if (named('word/document.xml')) return 'docx'
  if (named('xl/workbook.xml')) return 'xlsx'
  refuse('file-type', 'office')
}
