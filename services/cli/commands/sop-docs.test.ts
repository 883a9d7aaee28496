import { appendFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { procedureNames } from '@nrm/sop/procedures'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeSopDocs } from './sop-docs.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nrm-docs-'))
})
afterAll(() => rm(folder, { recursive: true }))

test('the documents are written once, found current, and a changed or left-over one is named', async () => {
  expect((await check()).status).toBe(1)

  const written = await docs({})
  expect(written.status).toBe(0)
  const pages = [
    ...[...procedureNames, 'assumed', 'identification.v2', 'papers', 'parameters'].map((name) => `${name}.md`),
    'manual.en.html',
  ]
  expect((await readdir(join(folder, 'sop'))).toSorted()).toEqual(pages.toSorted())
  expect(await readFile(join(folder, 'problems.md'), 'utf8')).toContain('step-not-now')
  expect(await check()).toEqual({ status: 0, out: [] })
  expect((await docs({})).out).toEqual([])

  await appendFile(join(folder, 'sop', 'status.md'), 'by hand')
  await writeFile(join(folder, 'sop', 'old.md'), '')
  expect(await check()).toEqual({ status: 1, out: ['differs: docs/sop/status.md', 'differs: docs/sop/old.md'] })
})

const check = () => docs({ check: true })

async function docs(options: Readonly<Record<string, true>>) {
  const out: string[] = []
  const status = await writeSopDocs(
    { operands: [], options, terminal: { out: (line) => void out.push(line), err: () => {}, stop: new AbortController().signal } },
    folder,
  )
  return { status, out }
}
