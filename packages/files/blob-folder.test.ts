import { randomUUID } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { blobFolder } from './blob-folder.ts'
import { NoBlob } from './blob-store.ts'

const folder = mkdtempSync(join(tmpdir(), 'nrm-blobs-'))
const blobs = blobFolder(folder)
afterAll(() => rmSync(folder, { recursive: true }))

test('bytes come back as they were put, readable by their owner alone', async () => {
  const id = randomUUID()
  await blobs.put(id, [Buffer.from('one '), Buffer.from('two')])

  expect((await blobs.read(id)).toString()).toBe('one two')
  expect(statSync(join(folder, id.slice(0, 2), `${id}.sealed`)).mode & 0o777).toBe(0o600)
  expect(readdirSync(join(folder, id.slice(0, 2)))).toEqual([`${id}.sealed`])
})

test('what is removed or was never there is not there; a name that is no id is nobody’s', async () => {
  const id = randomUUID()
  await blobs.put(id, [Buffer.from('x')])
  await blobs.remove(id)

  await expect(blobs.read(id)).rejects.toThrow(NoBlob)
  await expect(blobs.read('../../etc/passwd')).rejects.toThrow(TypeError)
})

test('a write that breaks off leaves nothing to be read', async () => {
  const id = randomUUID()
  async function* broken() {
    yield Buffer.from('half')
    throw new Error('the line ended')
  }

  await expect(blobs.put(id, broken())).rejects.toThrow('the line ended')
  await expect(blobs.read(id)).rejects.toThrow(NoBlob)
})

test('what lies longer than an hour is named, halves of writes too; what is new is not', async () => {
  const [old, fresh, half] = [randomUUID(), randomUUID(), randomUUID()]
  await blobs.put(old, [Buffer.from('x')])
  await blobs.put(fresh, [Buffer.from('x')])
  await blobs.put(half, [Buffer.from('x')])
  await blobs.remove(half)
  writeFileSync(join(folder, half.slice(0, 2), `${half}.sealed.writing`), 'x')
  const longAgo = new Date(Date.now() - 7_200_000)
  utimesSync(join(folder, old.slice(0, 2), `${old}.sealed`), longAgo, longAgo)
  utimesSync(join(folder, half.slice(0, 2), `${half}.sealed.writing`), longAgo, longAgo)

  const named = await Array.fromAsync(blobs.older(60))

  expect(named.toSorted()).toEqual([old, half].toSorted())
})
