import { asActor } from '@nrm/db/as-actor'
import { keysOfCaseOf } from '@nrm/db/queries/case-keys'
import { clocksOfCaseOf, lockCaseOf } from '@nrm/db/queries/door'
import { decide } from '@nrm/sop/decide'
import type { Effect } from '@nrm/sop/effect'
import { stepOf } from '@nrm/sop/law-of'
import { as, country } from '@nrm/testkit/country'
import { superuser } from '@nrm/testkit/dump'
import { testDatabase } from '@nrm/testkit/postgres'
import { formOf, plainWords, registerAs } from '@nrm/testkit/walk'
import { expect, test } from 'vitest'
import { flush } from './flush.ts'
import { keysInHand } from './keys-in-hand.ts'
import { lawAt } from './law.ts'
import { referenceOf } from './reference.ts'
import { sweepClocks } from './sweep-clocks.ts'
import { absorb } from './take.ts'
import type { CaseSeen } from './view.ts'
import { viewCase } from './view-case.ts'
import { actorOf } from './who.ts'
import { matterOf, storedOf } from './work.ts'
import { workOn } from './work-on.ts'

const database = await testDatabase()
const worker = database.as('worker')
const admin = superuser(database)
const small = await country(worker)
const police = as(small.officers.police)
const hourMs = 3_600_000
const later = (hours: number) => new Date(Date.now() + hours * hourMs).toISOString()
const primary = 'primaryIdentification'
const suspend: Effect = { type: 'suspendClock', params: { clock: primary } }
const resume: Effect = { type: 'resumeClock', params: { clock: primary } }
const extend: Effect = { type: 'extendClock', params: { clock: primary, parameter: 'T.override' } }

test('a clock that stands still is neither warned of nor missed, and goes on with the time it had left', async () => {
  const view = await inContact()
  const before = await clockOf(view)

  await act(view, 'danger.flagged', suspend, 10)
  await sweepClocks(worker, { requestId: 'test', now: later(100) })
  const still = await clockOf(view)
  await act(view, 'minor.suspected', resume, 40)
  const after = await clockOf(view)

  expect(still).toMatchObject({ state: 'running', rung: 0, look_at: null, due_at: before.due_at })
  expect((await standing(view))?.next_due_at).toEqual(after.due_at)
  expect(Math.round((after.due_at.getTime() - before.due_at.getTime()) / hourMs)).toBe(30)
  expect(after).toMatchObject({ suspended_at: null, rung: 0 })
  expect(after.pauses).toHaveLength(1)
})

test('while it stands still the procedure has no due date; the case page says since when, by whom and on which basis', async () => {
  const view = await inContact()

  await act(view, 'danger.flagged', suspend, 1)

  expect((await standing(view))?.next_due_at).toBeNull()
  const clock = (await viewCase(worker, { ...police, now: later(2) }, view.id, plainWords)).procedures[0]?.clocks.find(
    ({ name }) => name === primary,
  )
  expect(clock).toMatchObject({ state: 'running', overdue: false, next: null, suspendedAt: expect.any(String) })
  expect(clock?.trail).toMatchObject([{ kind: 'suspended', role: 'police', step: 'danger.flagged', basis: expect.any(String) }])
})

test('an extension counts the longer term from the same start, with the pause before it, under the version in force now', async () => {
  const view = await inContact()
  const { started_at } = await clockOf(view)

  await act(view, 'danger.flagged', suspend, 2)
  await act(view, 'minor.suspected', [resume, extend], 7)

  const clock = await clockOf(view)
  expect(Math.round((clock.due_at.getTime() - started_at.getTime()) / hourMs)).toBe(72 + 5)
  expect(await trail(view)).toMatchObject([
    { kind: 'suspended', step: 'danger.flagged' },
    { kind: 'resumed', step: 'minor.suspected' },
    { kind: 'extended', step: 'minor.suspected', parameter: 'T.override', parameter_version: 1 },
  ])
})

test('what was missed before it was made longer stays a breach, and the longer term may be missed too', async () => {
  const view = await inContact()

  await act(view, 'danger.flagged', extend, 30)
  await sweepClocks(worker, { requestId: 'test', now: later(90) })

  expect((await trail(view)).filter(({ kind }) => kind === 'breached')).toHaveLength(2)
})

test('a shorter term makes no end earlier', async () => {
  const view = await inContact()
  const before = await clockOf(view)

  await act(view, 'danger.flagged', { type: 'extendClock', params: { clock: primary, parameter: 'T.signal.contact.urgent' } }, 1)

  expect((await clockOf(view)).due_at).toEqual(before.due_at)
})

test('a clock that ends with the step that changed it is written once', async () => {
  const view = await inContact()

  await act(view, 'danger.flagged', [suspend, { type: 'closeClocks', params: {} }], 1)

  expect(await trail(view)).toEqual([])
  expect(await admin`select state from nrm.clock where case_id = ${view.id} and name = ${primary}`).toEqual([{ state: 'cancelled' }])
})

const inContact = () => registerAs(worker, police, { consentNow: 'cannot-be-asked', maybeChild: 'no', dangerNow: 'no' })

type Row = Readonly<{
  state: string
  rung: number
  look_at: Date | null
  due_at: Date
  started_at: Date
  suspended_at: Date | null
  pauses: unknown[]
}>
async function clockOf(view: CaseSeen): Promise<Row> {
  const [row] = await admin<Row[]>`select * from nrm.clock where case_id = ${view.id} and name = ${primary} and state = 'running'`
  return row as Row
}
const trail = (view: CaseSeen) =>
  admin`select kind, step, parameter, parameter_version from nrm.clock_event where case_id = ${view.id} and name = ${primary} order by id`
const standing = async (view: CaseSeen) =>
  (
    await admin<
      { next_due_at: Date | null }[]
    >`select next_due_at from nrm.procedure where case_id = ${view.id} and procedure = 'identification'`
  )[0]

/** Takes a step of the SOP as the door does, with effects its machine does not ask for. */
async function act(view: CaseSeen, step: string, more: Effect | readonly Effect[], hours: number): Promise<void> {
  const who = { ...police, now: later(hours) }
  const procedureId = view.procedures.find(({ procedure }) => procedure === 'identification')?.id as string
  await asActor(worker, who, async (tx) => {
    const [entered, rows, clocks, keyRows] = await Promise.all([
      tx.entered,
      lockCaseOf(tx, procedureId),
      clocksOfCaseOf(tx, procedureId),
      keysOfCaseOf(tx, procedureId),
    ])
    const reference = await referenceOf(worker, tx, entered.stamp)
    const [first] = rows
    if (!first) throw new Error('a case that is not there')
    const keys = keysInHand(worker, who, entered, first.file, keyRows)
    const work = workOn({ tx, entered, reference, rows, clocks, keys, actAt: entered.moment, after: () => {} })
    const procedure = work.procedures.get('identification')
    if (!procedure) throw new Error('a case without identification')
    const taken = { step, form: formOf('identification', step) }
    const { next, effects, form } = decide(
      storedOf(work, procedure.row),
      taken,
      actorOf(entered),
      matterOf(work, procedure.row),
      lawAt(reference, entered.moment),
    )
    absorb(work, procedure, { step, form }, stepOf('identification', 1, step), next, [...effects, ...[more].flat()], work.actor)
    await flush(work, null)
  })
}
