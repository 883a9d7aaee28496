import { parse } from 'csv-parse/sync'
import { MAX_LINE, type TextLine } from './text-lines.ts'

/** What is wrong with a line as CSV, before any column is looked at. */
export type BrokenCsv = 'too-long' | 'broken-quotes'

/** One record of a CSV file; `line` is that of its beginning. */
export type CsvRecord = Readonly<{ line: number; cells: readonly string[]; broken?: undefined } | { line: number; broken: BrokenCsv }>

/** A quoted cell may hold this many line breaks; beyond them a quotation mark was never closed. */
const MAX_LINES = 200

/**
 * Records of a CSV file; blank lines are none. A quotation mark that is never closed costs its own line only: the lines
 * after it are read anew.
 */
export async function* csvRecords(lines: AsyncIterator<TextLine>, delimiter: string): AsyncGenerator<CsvRecord, void, undefined> {
  const again: TextLine[] = []
  const take = async (): Promise<TextLine | undefined> => again.shift() ?? ((await lines.next()).value as TextLine | undefined)
  for (let first = await take(); first !== undefined; first = await take()) {
    if (first.text === '') continue
    const { text, more } = await joined(first, take, again)
    const cells = text === null ? null : cellsOf(text, delimiter)
    if (cells) {
      yield { line: first.line, cells }
      continue
    }
    again.unshift(...more)
    yield { line: first.line, broken: first.text === null ? 'too-long' : 'broken-quotes' }
  }
}

/** Cells of one record, or null when it is not CSV. */
export function cellsOf(text: string, delimiter: string): string[] | null {
  try {
    const [cells, more] = parse(text, { delimiter, relax_column_count: true }) as string[][]
    return cells && !more ? cells.map((cell) => cell.trim()) : null
  } catch {
    return null
  }
}

async function joined(first: TextLine, take: () => Promise<TextLine | undefined>, again: TextLine[]) {
  let text = first.text
  let isOpen = text !== null && hasOddQuotes(text)
  const more: TextLine[] = []
  while (isOpen && text !== null && more.length < MAX_LINES && text.length <= MAX_LINE) {
    const next = await take()
    if (next === undefined) break
    if (next.text === null) {
      again.unshift(next)
      break
    }
    more.push(next)
    text += `\n${next.text}`
    isOpen = isOpen !== hasOddQuotes(next.text)
  }
  return { text: isOpen ? null : text, more }
}

const hasOddQuotes = (text: string): boolean => text.split('"').length % 2 === 0
