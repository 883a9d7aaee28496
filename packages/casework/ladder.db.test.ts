import { as, country } from '@nrm/testkit/country'
import { superuser } from '@nrm/testkit/dump'
import { testDatabase } from '@nrm/testkit/postgres'
import { situation } from '@nrm/testkit/situations'
import { caseAt, plainWords, registerAs, stepAs } from '@nrm/testkit/walk'
import { beforeEach, expect, test } from 'vitest'
import { sweepClocks } from './sweep-clocks.ts'
import type { CaseSeen } from './view.ts'
import { viewCase } from './view-case.ts'

const database = await testDatabase()
const worker = database.as('worker')
const admin = superuser(database)
const small = await country(worker)
const police = as(small.officers.police)
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()
const sweep = (days: number) => sweepClocks(worker, { requestId: 'test', now: inDays(days) })
const procedureOf = (view: CaseSeen, name: string) => view.procedures.find((one) => one.procedure === name)?.id as string
const told = async (caseId: string, message: string) =>
  (await admin`select role, office_id from nrm.notification where case_id = ${caseId} and message = ${message} order by at, role`).map(
    (row) => row.role ?? row.office_id,
  )
const events = (caseId: string) => admin`
  select name, kind, rung, office_id, region_code, procedure, due_at < at as late from nrm.clock_event where case_id = ${caseId} order by at, rung`

beforeEach(async () => {
  await admin`update nrm.clock set state = 'cancelled' where state = 'running'`
})

test('the office that must act is warned once before the end', async () => {
  const view = await registerAs(worker, police, {}, 'signal.received')

  await sweep(0.8)
  await sweep(0.9)

  expect(await told(view.id, 'clock-warning')).toEqual([small.officers.police.office])
  expect(await events(view.id)).toMatchObject([{ name: 'signalContact', kind: 'warned', rung: 0, office_id: small.officers.police.office }])
})

test('silence climbs the ladder a rung a term, and above the top it is silent again; the deadline is missed once', async () => {
  const view = await registerAs(worker, police, {}, 'signal.received')

  for (const day of [1.1, 1.2, 2.1, 3.1, 4.1, 9, 30]) await sweep(day)

  expect(await told(view.id, 'contact-overdue')).toEqual(['supervisor', 'chair', 'national'])
  expect((await events(view.id)).filter(({ kind }) => kind !== 'warned')).toMatchObject([
    { kind: 'breached', rung: 1, name: 'signalContact', procedure: 'identification', region_code: '1718', late: true },
    { kind: 'climbed', rung: 2 },
    { kind: 'climbed', rung: 3 },
  ])
  const [running] = await admin`select state, look_at from nrm.clock where procedure_id = ${procedureOf(view, 'identification')}`
  expect(running).toEqual({ state: 'running', look_at: null })
})

test('after an outage of a week nobody hears of two rungs within an hour', async () => {
  const view = await registerAs(worker, police, {}, 'signal.received')

  await sweep(7)
  const first = await told(view.id, 'contact-overdue')
  await sweep(7.01)
  await sweep(7.1)

  expect([first, await told(view.id, 'contact-overdue')]).toEqual([['supervisor'], ['supervisor', 'chair']])
})

test('cases loaded in bulk are told of three times each and no more', async () => {
  const views: CaseSeen[] = []
  for (let made = 0; made < 12; made += 1) views.push(await registerAs(worker, police, {}, 'signal.received'))

  for (let day = 1; day <= 20; day += 1) await sweep(day + 0.1)

  const [counted] = await admin`
    select count(*)::integer as messages from nrm.notification where message = 'contact-overdue' and case_id = any(${views.map(({ id }) => id)})`
  expect(counted).toEqual({ messages: 36 })
})

test('an act after the end counts as a breach also where no sweep came by, with the office that was awaited', async () => {
  const view = await situation(worker, small, 'referral sent')

  await stepAs(worker, as(small.officers.centre, inDays(3)), view, 'assistance', 'referral.accepted', {
    receivedBy: small.officers.centre.id,
  })

  expect(await events(view.id)).toContainEqual(
    expect.objectContaining({ name: 'referralAck', kind: 'breached', office_id: small.offices.centre, late: true }),
  )
  expect(await admin`select state from nrm.clock where case_id = ${view.id} and name = 'referralAck'`).toEqual([{ state: 'missed' }])
})

test('an act in time is no breach', async () => {
  const view = await situation(worker, small, 'referral sent')

  await stepAs(worker, as(small.officers.centre), view, 'assistance', 'referral.accepted', { receivedBy: small.officers.centre.id })

  expect((await events(view.id)).filter(({ kind }) => kind === 'breached')).toEqual([])
})

test('an assessment without a finding does not lie: after a day the supervisor hears of it', async () => {
  const view = await caseAt(worker, small, 'identification/assessed')

  await sweep(1.1)

  expect(await told(view.id, 'assessment-overdue')).toEqual(['supervisor'])
})

test('whoever opens the case reads what happened to its clocks and who hears of them next', async () => {
  const view = await registerAs(worker, police, {}, 'signal.received')
  await sweep(0.9)
  await sweep(1.1)

  const clock = (await viewCase(worker, { ...police, now: inDays(1.2) }, view.id, plainWords)).procedures[0]?.clocks[0]

  expect(clock).toMatchObject({
    overdue: true,
    next: { to: ['chair'] },
    top: false,
    trail: [{ kind: 'warned' }, { kind: 'breached', step: 'contact.overdue' }],
  })
})

test.each(['referral sent', 'transfer sent'])(
  'a case with an urgent %s runs an hour, whatever the hour, until the other office answers',
  async (name) => {
    const view = await situation(worker, small, name)

    const [clock] = await admin`
    select state, extract(epoch from due_at - started_at)::integer as seconds from nrm.clock where case_id = ${view.id} and name = 'referralAck' order by started_at desc limit 1`
    expect(clock).toEqual({ state: 'running', seconds: 3600 })
  },
)

test('the ladder of a restricted case speaks to the National Commission alone', async () => {
  const view = await situation(worker, small, 'referral sent')
  await admin`update nrm.case_file set restricted = true where id = ${view.id}`

  await sweep(1.1)

  expect(new Set(await told(view.id, 'referral-unanswered'))).toEqual(new Set(['national']))
})
