import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { testDatabase } from '@nrm/testkit/postgres'
import { afterAll, expect, test, vi } from 'vitest'
import { run } from '../run.ts'

const database = await testDatabase()
const folder = mkdtempSync(join(tmpdir(), 'nrm-sweep-'))
afterAll(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

test('a sweep with nothing due destroys nothing, and forgets the weeks of old drafts once', async () => {
  vi.stubEnv('NRM_DATABASE_URLS', JSON.stringify(database.urls))
  vi.stubEnv('NRM_DATA', folder)
  const said: string[] = []
  const terminal = {
    out: (line: string) => void said.push(line),
    err: (line: string) => void said.push(line),
    stop: new AbortController().signal,
  }

  const statuses = [await run(['retention', 'sweep'], terminal), await run(['retention', 'sweep'], terminal)]

  expect(statuses).toEqual([0, 0])
  expect(said).toEqual([
    '0 cases destroyed, 0 failed; roots of 60 weeks of drafts forgotten',
    '0 cases destroyed, 0 failed; roots of 0 weeks of drafts forgotten',
  ])
})
