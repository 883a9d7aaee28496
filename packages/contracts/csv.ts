/** A cell before it is written. Numbers stay numbers. */
export type Cell = string | number | null

/** Controls, and what is invisible or turns the direction of a text: spreadsheets drop some of it and then read what stood behind. */
const unseen = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu
const blanks = /[\t\n\v\f\r\u0085\p{Z}]+/gu
/** What a spreadsheet takes for the beginning of a formula or a command, also in full width, small, raised or lowered. */
const active = String.raw`[=+\-@|%\u2212\u207a-\u207c\u208a-\u208c\ufe62-\ufe66\ufe6a\ufe6b\uff05\uff0b\uff0d\uff1d\uff20\uff5c]`
const first = new RegExp(`^ *(?=${active})`)
/** The same behind a sign that another spreadsheet, in another country, takes for the end of a cell. */
const afterBorder = new RegExp(`([;,"'] *)(?=${active})`, 'g')

/**
 * One cell that no spreadsheet runs, whatever it holds: an apostrophe goes before every sign that would begin a formula (OWASP ASVS 1.2.10),
 * line breaks become blanks, and what cannot be seen goes. Quoted after RFC 4180.
 */
export function csvCell(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const text = cell.replaceAll(blanks, ' ').replaceAll(unseen, '')
  const inert = text.replaceAll(afterBorder, "$1'").replace(first, "$&'")
  return /^[^",;|']*$/.test(inert) && inert === inert.trim() ? inert : `"${inert.replaceAll('"', '""')}"`
}

/** One line of a CSV file, with its end. */
export const csvLine = (cells: readonly Cell[]): string => `${cells.map(csvCell).join(',')}\r\n`

/** A CSV file: the mark of UTF-8 that spreadsheets look for, the head, the rows. */
export const csvFile = (head: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  `\ufeff${csvLine(head)}${rows.map(csvLine).join('')}`
