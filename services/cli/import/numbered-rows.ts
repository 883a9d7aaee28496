import { csvRecords } from './csv-records.ts'
import type { Fault, Format, Row } from './format.ts'
import { type Header, readHeader, rowOf } from './header.ts'
import { rowKeys } from './submission-id.ts'
import { textLines } from './text-lines.ts'

/** A row of the file, counted from 1 without the header, with the key that makes a second run recognise it; or why it is none. */
export type NumberedRow = Readonly<{ row: number; line: number } & ({ cells: Row; key: string; fault?: undefined } | { fault: Fault })>

/** Opens a file: its header, and its rows in order. @throws Stopped when the header is none of this format */
export async function numberedRows(path: string, format: Format, wanted: { idColumn: string; ignoreUnknown: boolean }) {
  const lines = textLines(path)
  let first = await lines.next()
  while (!first.done && first.value.text === '') first = await lines.next()
  const header = readHeader(first.value?.text ?? '', format, wanted)
  return { header, rows: numbered(csvRecords(lines, header.delimiter), header, rowKeys(format.name, wanted.idColumn)) }
}

async function* numbered(
  records: ReturnType<typeof csvRecords>,
  header: Header,
  keyOf: (row: Row) => string,
): AsyncGenerator<NumberedRow, void, undefined> {
  let row = 0
  for await (const record of records) {
    row += 1
    const { line } = record
    const cells = record.broken ? null : rowOf(header, record.cells)
    if (cells) yield { row, line, cells, key: keyOf(cells) }
    else yield { row, line, fault: { field: '', code: record.broken ?? 'column-count' } }
  }
}
