import { as, country } from '@nrm/testkit/country'
import { superuser } from '@nrm/testkit/dump'
import { testDatabase } from '@nrm/testkit/postgres'
import { situation } from '@nrm/testkit/situations'
import { caseAt, registerAs } from '@nrm/testkit/walk'
import { beforeEach, expect, test } from 'vitest'
import { sweepClocks } from './sweep-clocks.ts'
import type { CaseSeen } from './view.ts'

const database = await testDatabase()
const worker = database.as('worker')
const admin = superuser(database)
const small = await country(worker)
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()
const sweep = (days: number) => sweepClocks(worker, { requestId: 'test', now: inDays(days) })
const procedureOf = (view: CaseSeen, name: string) => view.procedures.find((one) => one.procedure === name)?.id as string
const clocksOf = (procedure: string) =>
  admin<{ name: string; state: string }[]>`select name, state from nrm.clock where procedure_id = ${procedure} order by started_at, name`
const stateOf = async (procedure: string) => (await admin`select state from nrm.procedure where id = ${procedure}`)[0]?.state
const messagesOf = async (caseId: string) =>
  (await admin`select message, role from nrm.notification where case_id = ${caseId}`).map((row) => [row.message, row.role])

beforeEach(async () => {
  // Whatever earlier tests left running is over.
  await admin`update nrm.clock set state = 'cancelled' where state = 'running'`
})

test('a first contact not made in time goes to the supervisor, and stays overdue until it is made', async () => {
  const view = await registerAs(worker, as(small.officers.police), {}, 'signal.received')
  const id = procedureOf(view, 'identification')

  expect(await sweep(0)).toEqual({ expired: 0, failed: 0 })
  expect(await sweep(1.1)).toEqual({ expired: 1, failed: 0 })

  expect(await clocksOf(id)).toEqual([{ name: 'signalContact', state: 'running' }])
  const [standing] = await admin`select next_due_at < now() + interval '1 day' as unmoved from nrm.procedure where id = ${id}`
  expect(standing).toEqual({ unmoved: true })
  expect(await messagesOf(view.id)).toContainEqual(['contact-overdue', 'supervisor'])
  const [taken] =
    await admin`select step, role, account_id, act_at < at as in_time from nrm.step_taken where procedure_id = ${id} and version = 2`
  expect(taken).toEqual({ step: 'contact.overdue', role: 'system', account_id: null, in_time: true })
  const [entry] =
    await admin`select role, account_id, outcome, step from nrm.audit_entry where procedure_id = ${id} and step = 'contact.overdue'`
  expect(entry).toEqual({ role: 'system', account_id: null, outcome: 'done', step: 'contact.overdue' })
})

test('after an outage every clock is caught up with, once, however many there are', async () => {
  const police = as(small.officers.police)
  const views: CaseSeen[] = []
  for (let count = 0; count < 130; count += 1) views.push(await registerAs(worker, police, {}, 'signal.received'))

  expect(await sweep(10)).toEqual({ expired: 130, failed: 0 })
  expect(await sweep(10)).toEqual({ expired: 0, failed: 0 })

  const [counted] =
    await admin`select count(*)::integer as steps, count(distinct case_id)::integer as cases from nrm.step_taken where step = 'contact.overdue' and case_id = any(${views.map((view) => view.id)})`
  expect(counted).toEqual({ steps: 130, cases: 130 })
})

test('two workers who sweep at once take each step once', async () => {
  const views = await Promise.all(Array.from({ length: 20 }, () => registerAs(worker, as(small.officers.police), {}, 'signal.received')))

  const [one, other] = await Promise.all([sweep(5), sweep(5)])

  expect({ expired: one.expired + other.expired, failed: one.failed + other.failed }).toEqual({ expired: 20, failed: 0 })
  const [counted] =
    await admin`select count(*)::integer as steps from nrm.step_taken where step = 'contact.overdue' and case_id = any(${views.map((view) => view.id)})`
  expect(counted).toEqual({ steps: 20 })
})

test('a clock that cannot be ended holds up no other, and is tried again', async () => {
  const [broken, whole] = [
    await registerAs(worker, as(small.officers.police), {}, 'signal.received'),
    await registerAs(worker, as(small.officers.police), {}, 'signal.received'),
  ]
  await breakState(broken.id, 'a state nobody knows')
  const failures: string[] = []
  const options = { requestId: 'test', now: inDays(2), onFailure: (_: unknown, clock: string) => failures.push(clock) }

  expect(await sweepClocks(worker, options)).toEqual({ expired: 1, failed: 1 })
  expect(await stateOf(procedureOf(whole, 'identification'))).toBe('signalled')
  await breakState(broken.id, 'signalled')

  expect(await sweepClocks(worker, options)).toEqual({ expired: 1, failed: 0 })
  expect(failures).toHaveLength(1)
})

test('a term that protects the person ends as met and brings nothing about', async () => {
  const view = await caseAt(worker, small, 'identification/presumed')
  const id = procedureOf(view, 'identification')

  await sweep(31)

  expect(await clocksOf(id)).toContainEqual({ name: 'reflection', state: 'met' })
  expect(await stateOf(id)).toBe('presumed')
  expect(
    await admin`select kind, entry::jsonb ->> 'code' as code from nrm.audit_entry where procedure_id = ${id} and kind = 'clock.ended'`,
  ).toEqual([{ kind: 'clock.ended', code: 'reflection' }])
})

test('a clock whose step is no longer awaited just ends', async () => {
  const view = await caseAt(worker, small, 'assistance/discharge')
  const id = procedureOf(view, 'assistance')
  await admin`insert into nrm.clock (case_id, procedure_id, name, parameter, parameter_version, assumed, kind, started_at, due_at, state)
    values (${view.id}, ${id}, 'rehabStay', 'T.rehab.stay', 1, true, 'deadline', now() - interval '2 days', now() - interval '1 day', 'running')`

  await sweep(0)

  expect((await clocksOf(id)).filter(({ state }) => state === 'running')).toEqual([])
  expect(await stateOf(id)).toBe('discharge')
})

test('a referral nobody answers is escalated and stays pending', async () => {
  const view = await situation(worker, small, 'referral sent')

  await sweep(1.1)

  const [referral] =
    await admin`select state, escalations, due_at < now() + interval '25 hours' as unmoved from nrm.referral where case_id = ${view.id}`
  expect(referral).toEqual({ state: 'sent', escalations: 1, unmoved: true })
  expect(await messagesOf(view.id)).toContainEqual(['referral-unanswered', 'supervisor'])
})

test('silence of the validating office makes the person presumed: help does not wait for it', async () => {
  const view = await caseAt(worker, small, 'identification/pending-validation')

  await sweep(1.1)

  expect(await stateOf(procedureOf(view, 'identification'))).toBe('presumed')
})

test('a refusal nobody complained of becomes final', async () => {
  const view = await caseAt(worker, small, 'status/refused')

  await sweep(31)

  expect(await stateOf(procedureOf(view, 'status'))).toBe('final-refused')
})

test('a decision overdue a second time is shared with the National Commission', async () => {
  const view = await caseAt(worker, small, 'status/collecting')
  await sweep(11)
  const before = await admin`select 1 from nrm.case_access where case_id = ${view.id} and office_id = ${small.offices.national}`
  await sweep(23)

  expect(before).toHaveLength(0)
  expect(await admin`select 1 from nrm.case_access where case_id = ${view.id} and office_id = ${small.offices.national}`).toHaveLength(1)
})

async function breakState(caseId: string, state: string): Promise<void> {
  await admin`alter table nrm.procedure disable trigger procedure_guard`
  await admin`update nrm.procedure set state = ${state} where case_id = ${caseId}`
  await admin`alter table nrm.procedure enable trigger procedure_guard`
}
