import { Stopped } from '../command.ts'
import { cellsOf } from './csv-records.ts'
import type { Format, Row } from './format.ts'

/** The header of a file: its delimiter, and the name of each column as the format knows it (null: not read). */
export type Header = Readonly<{ delimiter: string; columns: readonly (string | null)[]; notRead: readonly string[] }>

type Wanted = Readonly<{ idColumn: string; ignoreUnknown: boolean }>

const delimiters = [',', ';', '\t']

/**
 * Reads the header line; commas, semicolons and tabs are understood, and the case of the letters does not matter.
 * @throws Stopped when no column is known, some are unknown, or one stands twice
 */
export function readHeader(line: string, format: Format, { idColumn, ignoreUnknown }: Wanted): Header {
  const known = new Map([...format.columns, idColumn].map((name) => [name.toLowerCase(), name]))
  const readings = delimiters.map((delimiter) => {
    const titles = cellsOf(line, delimiter) ?? []
    return { delimiter, titles, columns: titles.map((title) => known.get(title.toLowerCase()) ?? null) }
  })
  const [best] = readings.toSorted((one, other) => count(other.columns) - count(one.columns))
  if (!best || count(best.columns.filter((name) => name !== idColumn)) === 0)
    throw new Stopped(
      'header-unknown',
      `the first line names no column of ${format.name}, such as ${format.columns.slice(0, 3).join(', ')}`,
    )
  const twice = best.columns.find((name, at) => name !== null && best.columns.indexOf(name) !== at)
  if (twice) throw new Stopped('header-twice', `the column ${twice} stands twice`)
  const notRead = best.titles.filter((_, at) => best.columns[at] === null).map(printable)
  if (notRead.length > 0 && !ignoreUnknown)
    throw new Stopped('header-columns', `not columns of ${format.name}: ${notRead.join(', ')}; --ignore-unknown goes on without them`)
  return { delimiter: best.delimiter, columns: best.columns, notRead }
}

/** The cells of a record by column, or null when it has not as many cells as the header. */
export function rowOf({ columns }: Header, cells: readonly string[]): Row | null {
  if (cells.length !== columns.length) return null
  return new Map(columns.flatMap((name, at) => (name !== null && cells[at] ? [[name, cells[at]] as const] : [])))
}

const count = (columns: readonly (string | null)[]) => columns.filter((name) => name !== null).length
const printable = (title: string) => JSON.stringify(title.slice(0, 40))
