import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { keepJournal, readJournal } from './journal.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nrm-journal-'))
})
afterAll(() => rm(folder, { recursive: true }))
const nothing = { row: 0, submission: null, refused: [] }

test('the mark moves over rows without a gap, in whatever order they are settled', async () => {
  const path = join(folder, 'deep', 'a.json')
  const journal = keepJournal(path, nothing)

  journal.settle(2, 'two', false)
  journal.settle(3, null, true)
  await journal.save()
  expect(await readJournal(path)).toEqual({ row: 0, submission: null, refused: [3] })

  journal.settle(1, 'one', false)
  journal.settle(5, 'five', false)
  await journal.save()
  expect(await readJournal(path)).toEqual({ row: 3, submission: 'two', refused: [3] })
})

test('a run goes on from the mark, and a row refused before may be accepted', async () => {
  const path = join(folder, 'b.json')
  const journal = keepJournal(path, { row: 3, submission: 'two', refused: [3] })

  journal.settle(3, 'three', false)
  journal.settle(4, 'four', false)
  await journal.save()

  expect(await readJournal(path)).toEqual({ row: 4, submission: 'four', refused: [] })
})

test.each(['', 'no JSON', '{"row": "many"}', 'null'])('a journal that says %j says nothing', async (text) => {
  const path = join(folder, 'c.json')
  await writeFile(path, text)

  expect(await readJournal(path)).toEqual(nothing)
})
