import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { sealedDb } from '@nrm/casework/sealed-db'
import { connect } from '@nrm/db/connect'
import { country } from '@nrm/testkit/country'
import { testDatabase } from '@nrm/testkit/postgres'
import { expect, test } from 'vitest'
import { ctdcFormat } from './ctdc-format.ts'
import { importFile } from './import-file.ts'
import { openRejects } from './rejects.ts'

const database = await testDatabase()
await country(database.as('worker'))
const ROWS = 2000
/** Three kilobytes a row; what the collector leaves lying about is less. */
const MOST_BYTES = 4 * 1024 * 1024

test('two thousand rows take no more memory than five hundred', { timeout: 180_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'nrm-memory-'))
  const path = join(folder, 'rows.csv')
  await writeFile(
    path,
    `yearRegister,gender,isForcedLabour\n${Array.from({ length: ROWS }, (_, at) => `${1960 + (at % 60)},${at % 2 ? 'Male' : 'Female'},1`).join('\n')}`,
  )
  const db = sealedDb(connect(database.urls.worker, { max: 12 }), database.vault, database.keyrings)
  const heap: number[] = []

  const tally = await importFile({
    db,
    path,
    format: ctdcFormat,
    journalPath: join(folder, 'journal.json'),
    rejects: openRejects(join(folder, 'rejects.csv')),
    concurrency: 12,
    stop: new AbortController().signal,
    idColumn: 'id',
    ignoreUnknown: false,
    isConsentHeldBySource: false,
    login: undefined,
    onBegin: () => {},
    onRow: (settled) => settled % 500 === 0 && heap.push(heapUsed()),
  })

  expect(tally.loaded).toBe(ROWS)
  expect((heap.at(-1) ?? 0) - (heap[0] ?? 0)).toBeLessThan(MOST_BYTES)
  await db.end()
  await rm(folder, { recursive: true })
})

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

function heapUsed(): number {
  collect()
  return process.memoryUsage().heapUsed
}
