import { refuse } from './refuse.ts'

const LONGEST = 255
// C0, DEL, C1, what turns the direction of reading (UAX 9), what is not seen, and halves of pairs.
const hidden =
  /[\u0000-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/u
// A name of a device opens the device on the computers of offices.
const devices = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i
const runnable = /\.(exe|com|scr|bat|cmd|js|jse|vbs|vbe|wsf|hta|lnk|msi|ps1|jar|apk|html?|svg|php|docm|xlsm)\./i

/**
 * Last extension of the name a file came with, in small letters. The name is sealed as it is and never becomes a path.
 * @throws Refusal `file-name` for one that names a place, hides what it is, or has no extension
 */
export function extensionOf(name: string): string {
  if (name.length === 0 || [...name].length > LONGEST) refuse('file-name', 'length')
  if (hidden.test(name)) refuse('file-name', 'hidden')
  if (/[\\/:*?"<>|]/.test(name) || name.startsWith('.') || /[. ]$/.test(name)) refuse('file-name', 'path')
  if (devices.test(name) || runnable.test(name)) refuse('file-name', 'disguise')
  const [, extension] = /\.([a-z0-9]{1,5})$/i.exec(name) ?? []
  if (!extension) refuse('file-name', 'extension')
  return extension.toLowerCase()
}
