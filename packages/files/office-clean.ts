import type { StrippedPart } from './file-codes.ts'
import { readJpeg } from './jpeg.ts'
import type { FileLimits } from './limits.ts'
import { isXml } from './office-active.ts'
import { readPng } from './png.ts'
import type { Entry } from './zip.ts'

type Part = Readonly<{ copy: Uint8Array | null; stripped: readonly StrippedPart[] }>

const core =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>'
const app =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>'
const custom =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"/>'
const meta =
  '<?xml version="1.0" encoding="UTF-8"?><office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:version="1.3"><office:meta/></office:document-meta>'

/** Parts that hold nothing but who, where and when. */
const emptied: Readonly<Record<string, string>> = {
  'docProps/core.xml': core,
  'docProps/app.xml': app,
  'docProps/custom.xml': custom,
  'meta.xml': meta,
}

/** One part of a document as its copy has it; null where the copy does without. */
export function cleanPart({ name, data }: Entry, limits: FileLimits): Part {
  const empty = emptied[name]
  if (empty) return { copy: Buffer.from(empty), stripped: ['properties'] }
  if (/^(docProps\/|Thumbnails\/)thumbnail\./i.test(name)) return { copy: null, stripped: ['thumbnail'] }
  if (/printerSettings\d*\.bin$/i.test(name)) return { copy: Buffer.alloc(0), stripped: ['properties'] }
  if (/\.jpe?g$/i.test(name)) return readJpeg(data, limits)
  if (/\.png$/i.test(name)) return readPng(data, limits)
  return isXml(name) ? cleanXml(data) : { copy: data, stripped: [] }
}

/** Authors and moments of changes, numbers of sittings; the text itself stays. */
const traces: readonly (readonly [RegExp, StrippedPart, string])[] = [
  [/\s(?:w:rsid\w*|w14:paraId|w14:textId)="[^"]*"/g, 'revisions', ''],
  [/<w:rsids>.*?<\/w:rsids>/gs, 'revisions', ''],
  [/(\sw:author=")[^"]+(")/g, 'properties', '$1-$2'],
  [/(\sw:initials=")[^"]+(")/g, 'properties', '$1-$2'],
  [/(\sw:date=")[^"]+(")/g, 'times', '$11980-01-01T00:00:00Z$2'],
  [/(<dc:creator>)[^<]+(<\/dc:creator>)/g, 'properties', '$1-$2'],
  [/(<dc:date>)[^<]+(<\/dc:date>)/g, 'times', '$11980-01-01T00:00:00$2'],
  [/<Relationship\b[^>]*\/metadata\/thumbnail"[^>]*\/>/g, 'thumbnail', ''],
  [/<fileSharing\b[^>]*\/>/g, 'properties', ''],
  [/<(?:x15ac:)absPath\b[^>]*\/>/g, 'properties', ''],
]

function cleanXml(data: Buffer): Part {
  const stripped: StrippedPart[] = []
  const copy = traces.reduce((text, [pattern, what, instead]) => {
    const next = text.replace(pattern, instead)
    if (next !== text) stripped.push(what)
    return next
  }, data.toString('utf8'))
  return { copy: Buffer.from(copy), stripped }
}
