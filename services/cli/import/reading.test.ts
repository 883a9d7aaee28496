import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ctdcFormat } from './ctdc-format.ts'
import type { Format } from './format.ts'
import { htcdsFormat } from './htcds-format.ts'
import { inspectFile } from './inspect-file.ts'
import { type NumberedRow, numberedRows } from './numbered-rows.ts'
import { MAX_LINE, textLines } from './text-lines.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nrm-reading-'))
})
afterAll(() => rm(folder, { recursive: true }))

describe('a file that is no CSV is refused before anything is written', () => {
  test.each([
    ['file-empty', Buffer.alloc(0)],
    ['not-text', Buffer.from('yearRegister,gender\n2019,\0\n')],
    ['not-text', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
    ['wrong-encoding', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('gender\n', 'utf16le')])],
    ['wrong-encoding', Buffer.from([0x67, 0x0a, 0xcf, 0xf0, 0xe8, 0x0a])],
    ['wrong-encoding', Buffer.from([0x67, 0x0a, 0xd0])],
  ])('%s', async (code, bytes) => {
    await expect(inspectFile(await file(bytes))).rejects.toMatchObject({ code, status: 1 })
  })

  test.each(['there is none', '.'])('%s: file-not-found, wrong usage', async (path) => {
    await expect(inspectFile(join(folder, path))).rejects.toMatchObject({ code: 'file-not-found', status: 2 })
  })

  test('a good file is counted and hashed', async () => {
    const found = await inspectFile(await file('gender\nMale\nFemale'))

    expect(found.lines).toBe(3)
    expect(found.sha256).toMatch(/^[0-9a-f]{64}$/)
  })
})

describe('the header', () => {
  test.each([
    ['header-unknown', 'name,born\nA,B'],
    ['header-unknown', '{"cases": []}'],
    ['header-unknown', '<html><body>cases</body></html>'],
    ['header-unknown', 'id\n1'],
    ['header-unknown', '\n\n'],
    ['header-columns', 'gender,shoeSize\nMale,43'],
    ['header-twice', 'gender,GENDER\nMale,Male'],
  ])('%s: %s', async (code, text) => {
    await expect(rowsOf(text)).rejects.toMatchObject({ code, status: 1 })
  })

  test('unknown columns are left out when that is asked for, and named', async () => {
    const { header } = await numberedRows(await file('gender,shoe size\nMale,43'), ctdcFormat, { idColumn: 'id', ignoreUnknown: true })

    expect(header.notRead).toEqual(['"shoe size"'])
  })

  test.each([',', ';', '\t'])('cells parted by "%s"', async (delimiter) => {
    expect(await cells(['gender', 'majorityStatus'].join(delimiter).concat('\n', ['Male', 'Adult'].join(delimiter)))).toEqual([
      { gender: 'Male', majorityStatus: 'Adult' },
    ])
  })
})

describe('rows', () => {
  test('byte order mark, CRLF, other case, other order, quotes and line breaks in quotes', async () => {
    const text = '\uFEFFcco_CaseComment,PRS_FIRSTNAME\r\n"said ""no"",\r\nthen went",Xayol\r\n\r\n,  Ertak  \r\n'

    expect(await cells(text, htcdsFormat)).toEqual([
      { cco_CaseComment: 'said "no",\nthen went', prs_FirstName: 'Xayol' },
      { prs_FirstName: 'Ertak' },
    ])
  })

  test('an empty row is a row: nothing known is an answer', async () => {
    expect(await cells('gender,majorityStatus\n,\n')).toEqual([{}])
  })

  test('more or fewer cells than the header reject the row alone', async () => {
    expect(faults(await rowsOf('gender,majorityStatus\nMale\nMale,Adult,x\nFemale,Minor'))).toEqual([
      [1, 2, 'column-count'],
      [2, 3, 'column-count'],
    ])
  })

  test('a quotation mark never closed costs its own line only', async () => {
    const rows = await rowsOf('gender,majorityStatus\nMale,Adult\n"Male,Adult\nFemale,Minor\nMale,"Ad"ult\nFemale,Adult\n')

    expect(rows.map(({ row, line, fault }) => [row, line, fault?.code])).toEqual([
      [1, 2, undefined],
      [2, 3, 'broken-quotes'],
      [3, 4, undefined],
      [4, 5, 'broken-quotes'],
      [5, 6, undefined],
    ])
  })

  test('a line of a megabyte is rejected and not kept', async () => {
    const rows = await rowsOf(`gender,majorityStatus\nMale,${'x'.repeat(1024 * 1024)}\nFemale,Minor\n`)

    expect(rows.map(({ fault }) => fault?.code)).toEqual(['too-long', undefined])
  })

  test('no line is ever longer than the limit, whatever the file holds', async () => {
    for await (const { text } of textLines(await file(`${'a'.repeat(MAX_LINE)}\n${'b'.repeat(MAX_LINE + 1)}\nc`)))
      expect(text === null || text.length <= MAX_LINE).toBe(true)
  })
})

let files = 0
async function file(content: string | Buffer): Promise<string> {
  files += 1
  const path = join(folder, `${files}.csv`)
  await writeFile(path, content)
  return path
}

async function rowsOf(content: string, format: Format = ctdcFormat): Promise<NumberedRow[]> {
  const { rows } = await numberedRows(await file(content), format, { idColumn: 'id', ignoreUnknown: false })
  return Array.fromAsync(rows)
}

const cells = async (content: string, format?: Format) =>
  (await rowsOf(content, format)).map((one) => (one.fault ? one.fault : Object.fromEntries(one.cells)))
const faults = (rows: readonly NumberedRow[]) => rows.flatMap(({ row, line, fault }) => (fault ? [[row, line, fault.code]] : []))
