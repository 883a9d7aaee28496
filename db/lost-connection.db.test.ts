import { superuser } from '@nrm/testkit/dump'
import { testDatabase } from '@nrm/testkit/postgres'
import { expect, test } from 'vitest'
import { asActor } from './as-actor.ts'
import { connect } from './connect.ts'

const database = await testDatabase()
const admin = superuser(database)
const clock = { system: true, requestId: 'test' } as const
const isLost = { code: expect.stringMatching(/^(CONNECTION_CLOSED|ECONNRESET)$/) }

test('a transaction whose connection is lost says so at once, however many statements were under way, and the pool goes on', async () => {
  const db = connect(database.urls.worker, { max: 2 })

  for (let round = 0; round < 20; round++) {
    const attempt = asActor(db, clock, async ({ sql, entered }) => {
      await entered
      const statements = Array.from({ length: 30 }, (_, place) =>
        sql`select ${place}::int as place, ${round}::int as round, ${'x'.repeat(place)}::text`.execute(),
      )
      statements.splice(round, 0, sql`select pg_terminate_backend(pg_backend_pid())`.execute())
      await Promise.allSettled(statements)
    })

    await expect(attempt).rejects.toMatchObject(isLost)
    expect(await moment(db)).toEqual(expect.any(String))
  }
  await db.end()
})

test('a connection taken away between two statements ends the transaction that used it and no other', async () => {
  const db = connect(database.urls.worker, { max: 2 })
  let free = () => {}
  const waits = new Promise<void>((resolve) => {
    free = resolve
  })

  const [victim, neighbour] = [asActor(db, clock, holding(waits)), asActor(db, clock, holding(waits))]
  const [pids] = await Promise.all([twoBackends()])
  await admin`select pg_terminate_backend(${pids[0] as number})`
  await expect(Promise.race([victim, neighbour])).rejects.toMatchObject(isLost)
  free()

  const ends = await Promise.allSettled([victim, neighbour])
  expect(ends.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  expect(await moment(db)).toEqual(expect.any(String))
  await db.end()
})

const moment = (db: Parameters<typeof asActor>[0]) => asActor(db, clock, async ({ entered }) => (await entered).moment)

const holding =
  (waits: Promise<void>) =>
  async ({ sql, entered }: Parameters<Parameters<typeof asActor>[2]>[0]) => {
    await entered
    await waits
    await sql`select 1`
  }

/** Waits until two transactions of the worker stand idle. */
async function twoBackends(): Promise<number[]> {
  const idle = await admin<{ pid: number }[]>`
    select pid from pg_stat_activity where datname = ${database.name} and usename = 'nrm_worker' and state = 'idle in transaction' order by pid`
  return idle.length === 2 ? idle.map(({ pid }) => pid) : twoBackends()
}

test('of many who wait for few connections each gets one in turn, also when connections break meanwhile', async () => {
  const db = connect(database.urls.worker, { max: 3 })

  const ends = await Promise.allSettled(
    Array.from({ length: 60 }, (_, place) =>
      asActor(db, clock, async ({ sql, entered }) => {
        await entered
        if (place % 10 === 4) await sql`select pg_terminate_backend(pg_backend_pid())`
        return place
      }),
    ),
  )

  expect(ends.map(({ status }, place) => [place, status])).toEqual(
    ends.map((_, place) => [place, place % 10 === 4 ? 'rejected' : 'fulfilled']),
  )
  await db.end()
})

test('a server that is not there is said to be so, to everybody who asks, and the pool lets go at its end', async () => {
  const nowhere = connect('postgres://nobody:none@127.0.0.1:9/nothing', { max: 2 })

  const ends = await Promise.allSettled(Array.from({ length: 10 }, () => moment(nowhere)))

  expect(ends.map((end) => (end as PromiseRejectedResult).reason.code)).toEqual(ends.map(() => 'ECONNREFUSED'))
  await nowhere.end()
})
