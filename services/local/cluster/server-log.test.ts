import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import { expect, test } from 'vitest'
import { freePort } from '../free-port.ts'
import { startCluster } from './cluster.ts'

const mark = 'Qanariyabonu'

test('a row that fails is named in the log of the server, what stands in it is not', async () => {
  const parent = mkdtempSync(join(tmpdir(), 'nrm-server-log-'))
  const logFile = join(parent, 'postgres.log')
  const cluster = await startCluster({ folder: join(parent, 'postgres'), port: await freePort(), password: 'invented', logFile })
  const sql = postgres(cluster.url, { max: 1, onnotice: () => {} })
  await sql`create table person (id integer primary key, name text not null, data jsonb not null, age integer check (age > 0))`

  const attempts = await Promise.allSettled([
    sql`insert into person values (1, ${mark}, null, 1)`.execute(),
    sql`insert into person values (2, ${mark}, ${JSON.stringify({ name: mark })}::jsonb, -1)`.execute(),
    sql`insert into person (id, name, data) select 3, ${mark}, '{}' from generate_series(1, 2)`.execute(),
  ])

  await sql.end()
  await cluster.stop()
  const log = readFileSync(logFile, 'utf8')
  rmSync(parent, { recursive: true, force: true })
  expect(attempts.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
  expect(log).toContain('violates not-null constraint')
  expect(log).not.toContain(mark)
})
