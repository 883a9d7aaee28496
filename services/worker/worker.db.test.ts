import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deliverNotification } from '@nrm/casework/deliver-notification'
import { as, country } from '@nrm/testkit/country'
import { superuser } from '@nrm/testkit/dump'
import { testDatabase } from '@nrm/testkit/postgres'
import { situation } from '@nrm/testkit/situations'
import { registerAs } from '@nrm/testkit/walk'
import { pino } from 'pino'
import { afterAll, expect, test, vi } from 'vitest'
import { startWorker } from './start.ts'

const database = await testDatabase()
const db = database.as('worker')
const admin = superuser(database)
const small = await country(db)
const outbox = await mkdtemp(join(tmpdir(), 'nrm-outbox-'))
const canary = 'Zarifboyeva'
afterAll(() => rm(outbox, { recursive: true, force: true }))

test('a step’s message leaves the house once, with the number of the case and nothing of the person', async () => {
  const log: string[] = []
  const view = await registerAs(db, as(small.officers.police), { dangerNow: 'yes', calledBy: canary, firstFacts: `${canary} was heard` })
  const worker = await started(log)

  const message = await vi.waitFor(async () => {
    const found = (await Promise.all((await readdir(outbox)).map((name) => readFile(join(outbox, name), 'utf8'))))
      .map((text) => JSON.parse(text))
      .find((one) => one.message === 'danger-flagged')
    return found ?? Promise.reject(new Error('not yet'))
  }, 20_000)

  await worker.stop()
  expect(message).toMatchObject({
    caseNumber: view.number,
    role: 'supervisor',
    region: '1718',
    office: null,
    language: 'en',
    text: expect.any(String),
  })
  const jobs = await admin`select j.payload::text as payload from graphile_worker._private_jobs j`
  expect(JSON.stringify([message, log, jobs])).not.toContain(canary)
  expect(await admin`select 1 from nrm.notification where case_id = ${view.id} and delivered_at is null`).toHaveLength(0)
})

test('the worker sweeps the clocks as soon as it starts, also after one that died at work', async () => {
  const view = await registerAs(
    db,
    as(small.officers.police, new Date(Date.now() - 3 * 86_400_000).toISOString()),
    { contactAt: new Date(Date.now() - 4 * 86_400_000).toISOString() },
    'signal.received',
  )
  await admin`update graphile_worker._private_job_queues set locked_at = now(), locked_by = 'a worker that died'`
  await admin`update graphile_worker._private_jobs set locked_at = now(), locked_by = 'a worker that died'`
  const worker = await started([])

  await vi.waitFor(
    async () => expect(await admin`select 1 from nrm.step_taken where case_id = ${view.id} and step = 'contact.overdue'`).toHaveLength(1),
    20_000,
  )

  await worker.stop()
})

test('a message is marked as delivered only when the channel took it; sent again it does not leave twice', async () => {
  const view = await situation(db, small, 'referral sent')
  const [{ id }] = (await admin`select id from nrm.notification where case_id = ${view.id} and message = 'referral-sent'`) as unknown as [
    { id: string },
  ]
  const sent: unknown[] = []
  const send = async (message: unknown) => void sent.push(message)
  const broken = async () => Promise.reject(new Error('the line is down'))

  await expect(deliverNotification(db, id, { requestId: 'test', send: broken })).rejects.toThrow('the line is down')
  const first = await deliverNotification(db, id, { requestId: 'test', send })
  const again = await deliverNotification(db, id, { requestId: 'test', send })

  expect(first).toMatchObject({
    caseNumber: view.number,
    message: 'referral-sent',
    office: { id: small.offices.centre, name: 'centre office' },
    role: null,
  })
  expect([again, sent.length]).toEqual([null, 1])
})

const started = (lines: string[]) =>
  startWorker({
    db,
    databaseUrl: database.urls.worker,
    outbox,
    logger: pino({ level: 'debug' }, { write: (line) => void lines.push(line) }),
  })
