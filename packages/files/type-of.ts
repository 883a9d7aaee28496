import { says } from './bytes.ts'
import { refuse } from './refuse.ts'

/** What the bytes themselves say they are; archives and films are told apart by their readers. */
export type Container = 'pdf' | 'jpeg' | 'png' | 'webp' | 'zip' | 'media' | 'mp3' | 'ogg' | 'wav' | 'text'

/** Recognises the bytes by how they begin. @throws Refusal `file-type`, `file-encrypted` (an office document closed with a password) */
export function containerIn(bytes: Buffer): Container {
  if (says(bytes, 0, '%PDF-')) return 'pdf'
  if (says(bytes, 0, '\xff\xd8\xff')) return 'jpeg'
  if (says(bytes, 0, '\x89PNG\r\n\x1a\n')) return 'png'
  if (says(bytes, 0, 'RIFF') && says(bytes, 8, 'WEBP')) return 'webp'
  if (says(bytes, 0, 'RIFF') && says(bytes, 8, 'WAVE')) return 'wav'
  if (says(bytes, 0, 'PK\x03\x04')) return 'zip'
  if (says(bytes, 4, 'ftyp')) return 'media'
  if (says(bytes, 0, 'OggS')) return 'ogg'
  if (says(bytes, 0, 'ID3') || (bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xe6) === 0xe2)) return 'mp3'
  if (says(bytes, 0, '\xd0\xcf\x11\xe0')) return oldOffice(bytes)
  if (isForeign(bytes)) refuse('file-type', 'foreign')
  return 'text'
}

// OLE2: the old formats of offices, which carry macros, and the new ones behind a password.
function oldOffice(bytes: Buffer): never {
  refuse(bytes.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'file-encrypted' : 'file-active', 'ole2')
}

const foreign = [
  'MZ\x90',
  'MZ\x00',
  '\x7fELF',
  '\xca\xfe\xba\xbe',
  'GIF8',
  'BM',
  'II*\0',
  'MM\0*',
  '7z\xbc\xaf',
  'Rar!',
  '\x1f\x8b',
  'PK\x05\x06',
  '#!',
  '{\\rtf',
  'ITSF',
  'L\0\0\0',
  '<?xml',
]
const isForeign = (bytes: Buffer): boolean => foreign.some((start) => says(bytes, 0, start))
