import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { issuePaper } from '@nrm/casework/issue-paper'
import { listPapers } from '@nrm/casework/list-papers'
import { printPaper } from '@nrm/documents/print-paper'
import { as, country } from '@nrm/testkit/country'
import { testDatabase } from '@nrm/testkit/postgres'
import { registerAs } from '@nrm/testkit/walk'
import { afterAll, expect, test, vi } from 'vitest'
import { run } from '../run.ts'

const database = await testDatabase()
const worker = database.as('worker')
const small = await country(worker)
const folder = mkdtempSync(join(tmpdir(), 'nrm-documents-'))
afterAll(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

async function typed(...words: string[]): Promise<Readonly<{ status: number; said: string }>> {
  vi.stubEnv('NRM_DATABASE_URLS', JSON.stringify(database.urls))
  const said: string[] = []
  const write = (line: string) => void said.push(line)
  const status = await run(words, { out: write, err: write, stop: new AbortController().signal })
  return { status, said: said.join('\n') }
}

test('a printed paper is genuine by its file and by its code; a changed file and an unknown code are not, and nothing is said of the case', async () => {
  const who = as(small.officers.police)
  const { id, number } = await registerAs(worker, who, { dangerNow: 'no', maybeChild: 'no' })
  const [paper] = (await listPapers(worker, who, id)).papers
  if (!paper) throw new Error('the registration wrote no paper')
  let code = ''
  const { bytes } = await issuePaper(worker, who, id, { ...paper, language: 'ru' }, (content, language) => {
    code = content.issued.checkCode
    return printPaper(content, language, 'https://nrm.example.uz')
  })
  const [file, changed] = [join(folder, 'paper.pdf'), join(folder, 'changed.pdf')]
  writeFileSync(file, bytes)
  writeFileSync(changed, Buffer.concat([bytes, Buffer.from('\n')]))

  const genuine = await typed('document', 'verify', file)

  expect(genuine).toMatchObject({ status: 0, said: expect.stringMatching(/^genuine\ndocument {2}D01 signal record, ru, copy 1\nissued/) })
  expect(genuine.said).not.toContain(number)
  expect(await typed('document', 'verify', code)).toEqual(genuine)
  expect(await typed('document', 'verify', changed)).toMatchObject({ status: 1, said: expect.stringMatching(/^changed/) })
  expect(await typed('document', 'verify', '00000-00000-00000-00000')).toMatchObject({ status: 1, said: expect.stringMatching(/^unknown/) })
  expect((await typed('document', 'verify', join(folder, 'none.pdf'))).status).toBe(2)
})

test('blank forms are written into a folder, one file a procedure and language', async () => {
  const { status } = await typed('document', 'blank', '--procedure', 'closing', '--out', join(folder, 'blank'))

  expect(status).toBe(0)
  expect(readdirSync(join(folder, 'blank')).toSorted()).toEqual([
    'closing-en.pdf',
    'closing-ru.pdf',
    'closing-uz-Cyrl.pdf',
    'closing-uz-Latn.pdf',
  ])
  expect(
    readFileSync(join(folder, 'blank', 'closing-ru.pdf'))
      .subarray(0, 8)
      .toString(),
  ).toBe('%PDF-1.7')
})
