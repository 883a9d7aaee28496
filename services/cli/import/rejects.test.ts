import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openRejects } from './rejects.ts'

test('rows, lines, columns and reasons, in a file of its owner only', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'nrm-rejects-'))
  const path = join(folder, 'new', 'rejects.csv')
  const rejects = openRejects(path)

  await Promise.all([
    rejects.add(3, 4, [{ field: 'prs_Gender', code: 'not-in-list' }]),
    rejects.add(9, 12, [{ field: '', code: 'column-count' }]),
  ])
  await rejects.close()

  expect(await readFile(path, 'utf8')).toBe('row,line,field,reason\r\n3,4,prs_Gender,not-in-list\r\n9,12,,column-count\r\n')
  expect((await stat(path)).mode & 0o077).toBe(0)
  await rm(folder, { recursive: true })
})

test('nothing rejected, no file', async () => {
  const path = join(tmpdir(), 'nrm-rejects-none', 'rejects.csv')
  await openRejects(path).close()

  await expect(stat(path)).rejects.toThrow()
})

test('a column of the file that would be a formula stays a text in the list', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'nrm-rejects-'))
  const path = join(folder, 'rejects.csv')
  const rejects = openRejects(path)

  await rejects.add(1, 2, [{ field: '=HYPERLINK("http://elsewhere.example")', code: 'not-in-list' }])
  await rejects.close()

  expect(await readFile(path, 'utf8')).toContain(`1,2,"'=HYPERLINK(""http://elsewhere.example"")",not-in-list\r\n`)
  await rm(folder, { recursive: true })
})
