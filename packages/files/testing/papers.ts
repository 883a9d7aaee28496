import { deflateSync } from 'node:zlib'
import { archive, type Made } from './archive.ts'

const xml = (body: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${body}`
const entry = (name: string, text: string | Buffer): Made => ({ name, data: Buffer.from(text as string) })
const types = (main: string) =>
  xml(
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/main" ContentType="application/vnd.openxmlformats-officedocument.${main}+xml"/></Types>`,
  )
const core = xml(
  '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Invented Author</dc:creator><cp:lastModifiedBy>Invented Author</cp:lastModifiedBy></cp:coreProperties>',
)

/** Parts of an honest document of Word; `changed` replaces or adds parts. */
export const wordParts = (changed: Readonly<Record<string, string | Buffer>> = {}): Made[] =>
  Object.entries({
    '[Content_Types].xml': types('wordprocessingml.document.main'),
    '_rels/.rels': xml('<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>'),
    'word/document.xml': xml('<w:document xmlns:w="w"><w:p w:rsidR="00A1B2C3"><w:r><w:t>Koʻchirma</w:t></w:r></w:p></w:document>'),
    'docProps/core.xml': core,
    ...changed,
  }).map(([name, text]) => entry(name, text))
export const docx = (changed: Readonly<Record<string, string | Buffer>> = {}): Buffer => archive(wordParts(changed))

export const xlsx = (changed: Readonly<Record<string, string | Buffer>> = {}): Buffer =>
  archive(
    Object.entries({
      '[Content_Types].xml': types('spreadsheetml.sheet.main'),
      'xl/workbook.xml': xml('<workbook/>'),
      'xl/worksheets/sheet1.xml': xml('<worksheet/>'),
      'docProps/core.xml': core,
      ...changed,
    }).map(([name, text]) => entry(name, text)),
  )

export const odt = (changed: Readonly<Record<string, string | Buffer>> = {}): Buffer =>
  archive([
    { ...entry('mimetype', 'application/vnd.oasis.opendocument.text'), stored: true },
    ...Object.entries({
      'content.xml': xml('<office:document-content/>'),
      'meta.xml': xml('<office:document-meta><meta:initial-creator>Invented Author</meta:initial-creator></office:document-meta>'),
      'META-INF/manifest.xml': xml('<manifest:manifest/>'),
      ...changed,
    }).map(([name, text]) => entry(name, text)),
  ])

/** Objects of a PDF: number → text of the object, or dictionary and data of a stream. */
type Objects = Readonly<Record<number, string | Readonly<{ dictionary: string; data: Buffer }>>>

/** A PDF of one page. @param changed objects to add or replace @param root what the catalogue says besides its pages */
export function pdf({
  changed = {} as Objects,
  root = '',
  page = '',
  trailer = '',
  before = '',
  after = '',
  version = '1.7',
} = {}): Buffer {
  const objects: Objects = {
    1: `<< /Type /Catalog /Pages 2 0 R ${root} >>`,
    2: '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    3: `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] /Contents 4 0 R ${page} >>`,
    4: packed('BT /F1 12 Tf 10 50 Td (Koʻchirma) Tj ET'),
    5: '<< /Author (Invented Author) /Producer (Invented Program) /CreationDate (D:20260101) >>',
    ...changed,
  }
  const parts: Buffer[] = [Buffer.from(`${before}%PDF-${version}\n%\xe2\xe3\xcf\xd3\n`, 'latin1')]
  const places: [number, number][] = []
  let at = parts[0]?.length ?? 0
  for (const [number, object] of Object.entries(objects)) {
    const body =
      typeof object === 'string'
        ? Buffer.from(object, 'latin1')
        : Buffer.concat([Buffer.from(`${object.dictionary}\nstream\n`, 'latin1'), object.data, Buffer.from('\nendstream')])
    const whole = Buffer.concat([Buffer.from(`${number} 0 obj\n`), body, Buffer.from('\nendobj\n')])
    places.push([Number(number), at])
    parts.push(whole)
    at += whole.length
  }
  const table = places.map(([number, place]) => `${number} 1\n${String(place).padStart(10, '0')} 00000 n \n`).join('')
  parts.push(
    Buffer.from(
      `xref\n0 1\n0000000000 65535 f \n${table}trailer\n<< /Size 100 /Root 1 0 R /Info 5 0 R ${trailer} >>\nstartxref\n${at}\n%%EOF\n${after}`,
      'latin1',
    ),
  )
  return Buffer.concat(parts)
}

/** A packed stream. */
export function packed(text: string | Buffer, dictionary = ''): Readonly<{ dictionary: string; data: Buffer }> {
  const data = deflateSync(Buffer.from(text as string))
  return { dictionary: `<< /Length ${data.length} /Filter /FlateDecode ${dictionary} >>`, data }
}
