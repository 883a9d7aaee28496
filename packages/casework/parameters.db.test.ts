import { randomUUID } from 'node:crypto'
import type { Who } from '@nrm/db/as-actor'
import { asActor } from '@nrm/db/as-actor'
import { tashkentDay } from '@nrm/sop/tashkent-day'
import { as, country, type Officer, type OfficerName, sessionFor } from '@nrm/testkit/country'
import { superuser } from '@nrm/testkit/dump'
import { testDatabase } from '@nrm/testkit/postgres'
import { registerAs } from '@nrm/testkit/walk'
import { beforeEach, expect, test } from 'vitest'
import { approveParameter, rejectParameter, withdrawParameter } from './decide-parameter.ts'
import { home } from './home.ts'
import { listParameters } from './parameters.ts'
import { proposeParameter } from './propose-parameter.ts'

const database = await testDatabase()
const [api, worker] = [database.as('api'), database.as('worker')]
const admin = superuser(database)
const { officers } = await country(worker)
const session = (officer: OfficerName) => sessionFor(api, officers[officer])
const [keeper, nation] = [await session('admin'), await session('national')]
const second = await anotherAdministrator()
const dayIn = (days: number) => tashkentDay(new Date(Date.now() + days * 86_400_000).toISOString())
const [today, later] = [dayIn(0), dayIn(40)]
const asked = { code: 'T.appeal.decide', value: '48', basis: 'Invented order, item 1', provenance: 'confirmed', validFrom: today } as const
const entries = (kind: string) =>
  admin<{ outcome: string; code: string | null }[]>`
  select outcome, entry::jsonb ->> 'code' as code from nrm.audit_entry where kind = ${kind} order by id`
const shown = async (who: Who, code: string) => {
  const found = (await listParameters(api, who)).find((one) => one.code === code)
  if (!found) throw new Error(`no parameter ${code}`)
  return found
}

beforeEach(async () => {
  await admin`delete from nrm.parameter_proposal`
  await admin`delete from nrm.legal_parameter where version > 1 and code <> 'T.signal.contact'`
  await admin`delete from nrm.audit_entry`
})

test('a value changes only by the word of two, and clocks that run keep the version they began under', async () => {
  const police = as(officers.police)
  const onContact = { ...asked, code: 'T.signal.contact' }
  const before = await registerAs(worker, police, {}, 'signal.received')

  const { id } = await proposeParameter(api, keeper, { ...onContact, note: 'Read in the order.' })
  const waiting = await registerAs(worker, police, {}, 'signal.received')
  expect(await shown(keeper, onContact.code)).toMatchObject({
    inForce: 1,
    mayPropose: false,
    proposal: { id, value: '48', by: 'Invented admin', note: 'Read in the order.', may: ['withdraw'], isLate: false },
  })
  expect((await shown(second, onContact.code)).proposal?.may).toEqual(['approve', 'reject'])
  expect(await approveParameter(api, second, id)).toEqual({ code: onContact.code, version: 2 })
  const after = await registerAs(worker, police, {}, 'signal.received')

  expect([before, waiting, after].map((view) => view.procedures[0]?.clocks[0]?.parameterVersion)).toEqual([1, 1, 2])
  const { inForce, versions, proposal } = await shown(keeper, onContact.code)
  expect({ inForce, proposal }).toEqual({ inForce: 2, proposal: null })
  expect(versions.at(-1)).toMatchObject({
    value: '48',
    provenance: 'confirmed',
    setBy: 'Invented admin',
    approvedBy: 'Second administrator',
  })
  expect((await entries('parameter.proposed')).map(({ outcome }) => outcome)).toEqual(['done'])
  expect((await entries('parameter.approved')).map(({ outcome }) => outcome)).toEqual(['done'])
})

test('whoever may decide is told at home that a proposal waits, and its proposer is not', async () => {
  const { id } = await proposeParameter(api, keeper, asked)
  const told = async () =>
    Promise.all([second, nation, keeper, await session('police')].map(async (who) => (await home(api, who)).proposals))

  expect(await told()).toEqual([1, 1, 0, 0])
  await rejectParameter(api, nation, id, { why: 'x' })
  expect(await told()).toEqual([0, 0, 0, 0])
})

test('a value approved for a later day does not act before it', async () => {
  const { id } = await proposeParameter(api, keeper, { ...asked, code: 'T.referral.ack', value: '12', validFrom: later })

  await approveParameter(api, second, id)

  expect(await shown(keeper, 'T.referral.ack')).toMatchObject({
    inForce: 1,
    versions: [{ value: '24' }, { value: '12', validFrom: later }],
  })
})

test('nobody approves the own proposal: not the proposer, not the deputy of the proposer, not whom the proposer stood in for', async () => {
  const { id } = await proposeParameter(api, keeper, asked)
  await expect(approveParameter(api, keeper, id)).rejects.toThrow('same-person')
  await expect(rejectParameter(api, keeper, id, { why: 'x' })).rejects.toThrow('same-person')

  const deputy = await standingInFor(officers.admin)
  expect((await shown(deputy, asked.code)).proposal?.may).toEqual(['withdraw'])
  await expect(approveParameter(api, deputy, id)).rejects.toThrow('same-person')
  await withdrawParameter(api, keeper, id)

  const made = await proposeParameter(api, deputy, asked)
  await expect(approveParameter(api, keeper, made.id)).rejects.toThrow('same-person')
  await expect(approveParameter(api, { ...deputy }, made.id)).rejects.toThrow('same-person')
  expect((await entries('parameter.approved')).map(({ code }) => code)).toEqual([
    'same-person',
    'same-person',
    'same-person',
    'same-person',
  ])
  await endOfStandIn()
})

test('one proposal for a parameter waits at a time; decided once it is over, and another may follow', async () => {
  const { id } = await proposeParameter(api, keeper, asked)
  await expect(proposeParameter(api, second, { ...asked, value: '12' })).rejects.toThrow('proposal-open')

  await rejectParameter(api, second, id, { why: 'The order is not in force.' })

  for (const again of [
    () => approveParameter(api, second, id),
    () => rejectParameter(api, second, id, { why: 'x' }),
    () => withdrawParameter(api, keeper, id),
  ])
    await expect(again).rejects.toThrow('proposal-over')
  expect((await shown(keeper, asked.code)).closed).toMatchObject([
    { state: 'rejected', why: 'The order is not in force.', decidedBy: 'Second administrator' },
  ])
  await proposeParameter(api, second, { ...asked, value: '12' })
})

test('of two who approve at once one makes the version and the other is told that it is over', async () => {
  const { id } = await proposeParameter(api, keeper, { ...asked, code: 'status.quorum', value: '3' })

  const outcomes = await Promise.allSettled([approveParameter(api, second, id), approveParameter(api, nation, id)])

  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  expect(await admin`select 1 from nrm.legal_parameter where code = 'status.quorum'`).toHaveLength(2)
})

test('a proposal whose day passed while it waited is refused in words and can still be rejected', async () => {
  const { id } = await proposeParameter(api, keeper, asked)
  await admin`update nrm.parameter_proposal set valid_from = ${dayIn(-1)} where id = ${id}`

  expect((await shown(second, asked.code)).proposal).toMatchObject({ isLate: true, may: ['reject'] })
  await expect(approveParameter(api, second, id)).rejects.toThrow('parameter-past')
  await rejectParameter(api, second, id, { why: 'Its day has passed.' })
})

test.each([
  [{ code: 'T.unknown' }, 'parameter-unknown'],
  [{ validFrom: '2026-01-01' }, 'parameter-past'],
  [{ value: 'soon' }, 'form-invalid'],
  [{ value: '0' }, 'form-invalid'],
  [{ value: '-5' }, 'form-invalid'],
  [{ value: '1.5' }, 'form-invalid'],
  [{ code: 'status.authority', value: 'nobody' }, 'form-invalid'],
  [{ value: '30', basis: 'resolution-60', provenance: 'assumed' }, 'parameter-unchanged'],
] as const)('a proposal of %j is refused with %s', async (wrong, code) => {
  const proposed = {
    code: 'T.rehab.stay',
    value: '45',
    basis: 'Invented order',
    provenance: 'assumed',
    validFrom: later,
    ...wrong,
  } as const

  await expect(proposeParameter(api, keeper, proposed)).rejects.toThrow(code)

  expect(await entries('parameter.proposed')).toEqual([{ outcome: 'refused', code }])
})

test('the National Commission approves and does not propose; everybody else does neither', async () => {
  const { id } = await proposeParameter(api, keeper, asked)
  await expect(proposeParameter(api, nation, { ...asked, code: 'T.rehab.stay' })).rejects.toThrow('forbidden')
  await expect(withdrawParameter(api, second, id)).rejects.toThrow('forbidden')
  for (const name of ['police', 'chair', 'supervisor', 'secretary'] as const) {
    const who = await session(name)
    for (const attempt of [
      () => proposeParameter(api, who, asked),
      () => approveParameter(api, who, id),
      () => rejectParameter(api, who, id, { why: 'x' }),
      () => withdrawParameter(api, who, id),
      () => listParameters(api, who),
    ])
      await expect(attempt(), name).rejects.toThrow('forbidden')
  }

  await approveParameter(api, nation, id)
})

test('proposing and deciding ask for a confirmation of late', async () => {
  const { id } = await proposeParameter(api, keeper, asked)
  await admin`update nrm.session set confirmed_at = now() - interval '11 minutes' where id in (${keeper.session}, ${second.session})`

  for (const attempt of [
    () => proposeParameter(api, keeper, { ...asked, code: 'T.rehab.stay' }),
    () => approveParameter(api, second, id),
    () => rejectParameter(api, second, id, { why: 'x' }),
    () => withdrawParameter(api, keeper, id),
  ])
    await expect(attempt()).rejects.toThrow('confirm-needed')
  await admin`update nrm.session set confirmed_at = now() where id in (${keeper.session}, ${second.session})`
})

test('the database itself makes no version without two people, without the role, or for a day that is over', async () => {
  const { id } = await proposeParameter(api, keeper, asked)
  const raw = (who: Who, statement: string) =>
    asActor(api, who, async ({ sql, entered }) => {
      await entered
      return [...(await sql.unsafe(statement))]
    })
  const police = await session('police')
  const proposing = (from: string, value = '9') =>
    `select nrm.propose_parameter('T.rehab.stay', '${value}', 'Invented', 'assumed', '${from}', null)`

  await expect(raw(keeper, `select nrm.approve_parameter('${id}')`)).rejects.toThrow('same-person')
  await expect(raw(keeper, `select nrm.close_parameter('${id}', 'rejected', 'x')`)).rejects.toThrow('same-person')
  await expect(raw(second, `select nrm.close_parameter('${id}', 'withdrawn', null)`)).rejects.toThrow('same-person')
  await expect(raw(police, `select nrm.approve_parameter('${id}')`)).rejects.toThrow('forbidden')
  await expect(raw(nation, proposing(later))).rejects.toThrow('forbidden')
  await expect(raw(keeper, proposing('2020-01-01'))).rejects.toThrow('parameter-past')
  await expect(raw(keeper, proposing(later, 'many'))).rejects.toThrow('form-invalid')
  await admin`update nrm.parameter_proposal set valid_from = ${dayIn(-1)} where id = ${id}`
  await expect(raw(second, `select nrm.approve_parameter('${id}')`)).rejects.toThrow('parameter-past')
  expect(await raw(second, `select nrm.approve_parameter('${randomUUID()}') as version`)).toEqual([{ version: null }])
  expect(await raw(police, 'select 1 from nrm.parameter_proposal')).toEqual([])
})

async function anotherAdministrator() {
  const other: Officer = { ...officers.admin, id: randomUUID(), login: 'second.admin' }
  await admin`insert into nrm.account (id, login, name, role, office_id, language, password_hash)
    select ${other.id}::uuid, ${other.login}, 'Second administrator', 'admin', office_id, 'en', 'no password' from nrm.account where id = ${officers.admin.id}`
  return sessionFor(api, other)
}

/** A third administrator in a session that stands in for `absent`. */
async function standingInFor(absent: Officer) {
  const deputy: Officer = { ...absent, id: randomUUID(), login: 'deputy.admin' }
  await admin`insert into nrm.account (id, login, name, role, office_id, language, password_hash)
    select ${deputy.id}::uuid, ${deputy.login}, 'Deputy administrator', 'admin', office_id, 'en', 'no password' from nrm.account where id = ${absent.id}`
  const [absence] = await admin<{ id: string }[]>`
    insert into nrm.absence (id, account_id, deputy_id, starts_at, ends_at, recorded_by, recorded_at)
    values (${randomUUID()}::uuid, ${absent.id}, ${deputy.id}, now() - interval '1 hour', now() + interval '1 day', ${absent.id}, now()) returning id`
  const who = await sessionFor(api, deputy)
  await admin`update nrm.session set acting_for = ${absence?.id as string} where id = ${who.session}`
  return who
}

const endOfStandIn = () => admin`update nrm.absence set ended_at = now()`
