import { country, type Officer, sessionFor } from '@nrm/testkit/country'
import { superuser } from '@nrm/testkit/dump'
import type { Lying } from '@nrm/testkit/law-by-hand'
import { lyingOf } from '@nrm/testkit/lying'
import { testDatabase } from '@nrm/testkit/postgres'
import { reads, sees } from '@nrm/testkit/sight-by-hand'
import { situation, situationNames } from '@nrm/testkit/situations'
import { beforeAll, expect, test } from 'vitest'
import { asActor, type Who } from './as-actor.ts'

const database = await testDatabase()
const worker = database.as('worker')
const api = database.as('api')
const admin = superuser(database)
const small = await country(worker)
const officers = Object.entries(small.officers)
const cases: { name: string; id: string; procedures: Lying[] }[] = []
const sessions = new Map<string, Who>()

/** Tables that show a case wholly or not at all. */
const whole = ['case_file', 'procedure', 'step_taken', 'clock', 'submission'] as const

beforeAll(async () => {
  for (const name of situationNames) {
    const { id } = await situation(worker, small, name)
    cases.push({ name, id, procedures: await lyingOf(admin, id) })
  }
  for (const [name, officer] of officers) sessions.set(name, await sessionFor(api, officer))
})

test.each(whole)(
  'raw SQL as the API shows of %s the rows of the cases the officer sees, of receipts also the own ones, and no other',
  async (table) => {
    const key = table === 'case_file' ? 'id' : 'case_id'
    const sender = admin.unsafe(table === 'submission' ? 't.account_id' : 'null::uuid')
    const all = await admin<
      (Row & { by: string | null })[]
    >`select ${admin(key)} as "caseId", md5(t::text) as digest, ${sender} as by from nrm.${admin(table)} t`

    for (const [name, officer] of officers) {
      const seen = await rowsOf(name, `select ${key} as "caseId", md5(t::text) as digest from nrm.${table} t`)
      const open = all.filter(({ caseId, by }) => seesCase(officer, caseId) || by === officer.id)
      expect(seen, name).toEqual(sorted(open.map(({ caseId, digest }) => ({ caseId, digest }))))
    }
  },
)

test('raw SQL as the API shows of what steps wrote only the compartments open to the officer, in every situation', async () => {
  const all = await admin<(Row & { sees: string[] })[]>`select case_id as "caseId", sees, md5(r::text) as digest from nrm.record r`
  const shown = { rows: 0, withheld: 0 }

  for (const [name, officer] of officers) {
    const seen = await rowsOf(name, `select case_id as "caseId", md5(r::text) as digest from nrm.record r`)
    const open = all.filter(({ caseId, sees: compartments }) => compartments.some((each) => readsOf(officer, caseId).includes(each)))
    expect(seen, name).toEqual(sorted(open.map(({ caseId, digest }) => ({ caseId, digest }))))
    shown.rows += seen.length
    shown.withheld += all.length - seen.length
  }

  expect(shown.rows).toBeGreaterThan(500)
  expect(shown.withheld).toBeGreaterThan(1000)
})

test('raw SQL as the API shows consent where the core of the case is open', async () => {
  const all = await admin<Row[]>`select case_id as "caseId", md5(t::text) as digest from nrm.consent t`

  for (const [name, officer] of officers) {
    const seen = await rowsOf(name, `select case_id as "caseId", md5(t::text) as digest from nrm.consent t`)
    expect(seen, name).toEqual(sorted(all.filter(({ caseId }) => readsOf(officer, caseId).includes('C'))))
  }
})

test('raw SQL as the API shows a referral to those who see the case and to the office it is addressed to', async () => {
  const all = await admin<
    (Row & { recipient: string })[]
  >`select case_id as "caseId", recipient_office_id as recipient, md5(t::text) as digest from nrm.referral t`

  for (const [name, officer] of officers) {
    const seen = await rowsOf(name, `select case_id as "caseId", md5(t::text) as digest from nrm.referral t`)
    expect(seen, name).toEqual(
      sorted(
        all
          .filter(({ caseId, recipient }) => recipient === officer.office || seesCase(officer, caseId))
          .map(({ caseId, digest }) => ({ caseId, digest })),
      ),
    )
  }
})

test('raw SQL as the API shows with whom a case is shared to those who see it, and who was recused to nobody but himself', async () => {
  const access = await admin<
    (Row & { office: string })[]
  >`select case_id as "caseId", office_id as office, md5(t::text) as digest from nrm.case_access t`
  const exclusion = await admin<
    (Row & { account: string })[]
  >`select case_id as "caseId", account_id as account, md5(t::text) as digest from nrm.case_exclusion t`
  expect(exclusion.length).toBeGreaterThan(1)

  for (const [name, officer] of officers) {
    const seen = await rowsOf(name, `select case_id as "caseId", md5(t::text) as digest from nrm.case_access t`)
    expect(seen, name).toEqual(
      sorted(
        access
          .filter(({ caseId, office }) => office === officer.office || seesCase(officer, caseId))
          .map(({ caseId, digest }) => ({ caseId, digest })),
      ),
    )
    const recused = await rowsOf(name, `select case_id as "caseId", md5(t::text) as digest from nrm.case_exclusion t`)
    expect(recused, name).toEqual(
      sorted(exclusion.filter(({ account }) => account === officer.id).map(({ caseId, digest }) => ({ caseId, digest }))),
    )
  }
})

test('raw SQL as the API shows a notice to the office or the role of the region it is addressed to', async () => {
  const all = await admin<(Row & { office: string | null; role: string | null; region: string | null })[]>`
    select case_id as "caseId", office_id as office, role, region_code as region, md5(t::text) as digest from nrm.notification t`

  const closed = await admin<{ id: string; named: string[] }[]>`
    select c.id, array(select coalesce(n.office_id, n.account_id)::text from nrm.case_named n where n.case_id = c.id) as named from nrm.case_file c where c.restricted`

  for (const [name, officer] of officers) {
    const seen = await rowsOf(name, `select case_id as "caseId", md5(t::text) as digest from nrm.notification t`)
    // What was told of a case before it was closed to its territory is gone from there with it.
    const isGone = (caseId: string) =>
      closed.some(({ id, named }) => id === caseId && !named.includes(officer.office) && !named.includes(officer.id))
    const mine = all.filter(
      ({ caseId, office, role, region }) =>
        !isGone(caseId) &&
        (office === officer.office ||
          (role === officer.role && (region === null || officer.territory === '17' || officer.territory.slice(0, 4) === region))),
    )
    expect(seen, name).toEqual(sorted(mine.map(({ caseId, digest }) => ({ caseId, digest }))))
  }
})

test('a recused member sees nothing of the case, the National Commission only what was brought before it, an administrator no case at all', async () => {
  const seen = (name: string) => rowsOf(name, 'select id as "caseId", number as digest from nrm.case_file')
  const named = (...names: string[]) => cases.filter(({ name }) => names.includes(name)).map(({ id }) => id)

  expect((await seen('member')).map(({ caseId }) => caseId)).not.toContain(named('member recused')[0])
  expect((await seen('chair')).map(({ caseId }) => caseId)).not.toContain(named('chair recused')[0])
  expect((await seen('national')).map(({ caseId }) => caseId).toSorted()).toEqual(
    named('chair recused', 'status/appeal', 'appeal upheld', 'appeal dismissed').toSorted(),
  )
  expect(await seen('admin')).toEqual([])
})

type Row = Readonly<{ caseId: string; digest: string }>

const proceduresOf = (caseId: string): Lying[] => cases.find(({ id }) => id === caseId)?.procedures ?? []
const seesCase = (officer: Officer, caseId: string): boolean => proceduresOf(caseId).some((lying) => sees(officer, lying))
const readsOf = (officer: Officer, caseId: string): string[] => reads(officer, proceduresOf(caseId))
const sorted = (rows: readonly Row[]): Row[] =>
  rows.map(({ caseId, digest }) => ({ caseId, digest })).toSorted((a, b) => (a.digest < b.digest ? -1 : 1))

const rowsOf = (name: string, query: string): Promise<Row[]> =>
  asActor(api, sessions.get(name) as Who, async ({ sql, entered }) => {
    await entered
    return sorted(await sql.unsafe<Row[]>(query))
  })
