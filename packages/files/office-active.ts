import { says } from './bytes.ts'
import { refuse } from './refuse.ts'
import type { Entry } from './zip.ts'

/** Parts an office document may have, by how their names end. */
const parts = /\.(xml|rels|vml|jpe?g|png|gif|bmp|tiff?|emf|wmf|odttf|fntdata|rdf)$|^mimetype$|\/printerSettings\d*\.bin$|\/$/i
const macroPart = /vba|macrosheets|activex|embeddings|externallinks|(^|\/)(basic|scripts|object[ _]?\d*)\/|oleobject|\.bin$/i
const macroText =
  /macroEnabled|vbaProject|activeX|oleObject|application\/vnd\.ms-office|script:event-listener|vnd\.sun\.star\.script|\bDDEAUTO\b|<w:instrText[^>]*>\s*DDE\b|<ddeLink\b|office:dde-source|macro:\/\/\//i
const archives = ['PK\x03\x04', '\xd0\xcf\x11\xe0', '7z\xbc\xaf', 'Rar!', '\x1f\x8b', 'MZ', '%PDF', '\x7fELF']

/** Refuses a document that could do anything but be read. @throws Refusal `file-active`, `file-bomb`, `file-encrypted`, `file-two-faced` */
export function checkParts(entries: readonly Entry[]): void {
  for (const entry of entries) {
    if (macroPart.test(entry.name) && !/printerSettings\d*\.bin$/i.test(entry.name)) refuse('file-active', 'part')
    if (!parts.test(entry.name)) refuse('file-active', 'unknown part')
    if (archives.some((sign) => says(entry.data, 0, sign))) refuse('file-active', 'file within')
    if (isXml(entry.name)) checkXml(entry)
  }
}

/** Whether a part is text. */
export const isXml = (name: string): boolean => /\.(xml|rels|vml|rdf)$/i.test(name)

function checkXml({ name, data }: Entry): void {
  const text = decoded(data)
  // Entities are how a kilobyte becomes gigabytes, and how a reader is sent to a file of the server.
  if (/<!(doctype|entity)/i.test(text)) refuse('file-bomb', 'entities')
  if (macroText.test(text)) refuse('file-active', 'macro')
  if (/<script|<\?php|javascript:/i.test(text)) refuse('file-active', 'script')
  if (name === 'META-INF/manifest.xml' && /encryption-data/.test(text)) refuse('file-encrypted', 'opendocument')
  if (name.endsWith('.rels')) checkLinks(text)
}

// Another encoding would hide the words from the rules above.
function decoded(data: Buffer): string {
  if (data.includes(0)) refuse('file-two-faced', 'encoding')
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(data)
    const [, encoding = 'utf-8'] = /^\s*<\?xml[^>]*encoding\s*=\s*["']([^"']+)/i.exec(text) ?? []
    return /^(utf-8|us-ascii)$/i.test(encoding) ? text : refuse('file-two-faced', 'encoding')
  } catch {
    refuse('file-two-faced', 'encoding')
  }
}

/** A link that a reader presses is allowed; what is fetched by opening the document is not (templates, pictures, frames). */
function checkLinks(text: string): void {
  for (const [relationship] of text.matchAll(/<Relationship\b[^>]*>/gi)) {
    if (/TargetMode\s*=\s*["']External/i.test(relationship) && !/relationships\/hyperlink["']/i.test(relationship))
      refuse('file-active', 'link')
    if (/Target\s*=\s*["'](file:|\\\\|mhtml:|javascript:|vbscript:)/i.test(relationship)) refuse('file-active', 'link')
  }
}
