import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSecret } from '@nrm/casework/factor-secret'
import { sealedDb } from '@nrm/casework/sealed-db'
import { verifyLog } from '@nrm/casework/verify-log'
import { connect } from '@nrm/db/connect'
import { states } from '@nrm/sop/states'
import { superuser } from '@nrm/testkit/dump'
import { openedIdentities } from '@nrm/testkit/opened'
import { testDatabase } from '@nrm/testkit/postgres'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadDemo } from './demo.ts'

const database = await testDatabase()
const admin = superuser(database)
const now = '2026-03-18T09:00:00.000Z'
let dataDir = ''
const progress: [number, number][] = []

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'nrm-demo-'))
  // The line breaks in the middle of several cases; the next loading goes on, whatever it is told of today.
  const breaking = sealedDb(connect(database.urls.worker), database.vault, database.keyrings)
  await expect(
    loadDemo({
      db: breaking,
      dataDir,
      now,
      onProgress: (done) =>
        done === 40 &&
        void admin`select pg_terminate_backend(pid) from pg_stat_activity where datname = ${database.name} and usename = 'nrm_worker'`.execute(),
    }),
  ).rejects.toThrow()
  await breaking.end()
  await loadDemo({
    db: database.as('worker'),
    dataDir,
    now: '2026-05-01T00:00:00.000Z',
    onProgress: (done, total) => void progress.push([done, total]),
  })
}, 300_000)
afterAll(() => rm(dataDir, { recursive: true }))

describe('the demonstration country', () => {
  test('has three hundred cases, told up to today and no further', async () => {
    const [cases] = await admin<
      { count: number; first: string; last: string }[]
    >`select count(*)::integer as count, min(opened_at)::text as first, max(opened_at)::text as last from nrm.case_file`
    const [steps] = await admin<{ last: string }[]>`select max(at)::text as last from nrm.step_taken`

    expect(cases?.count).toBe(300)
    expect(progress.at(-1)).toEqual([300, 300])
    expect(cases?.first && cases.first < '2024').toBe(true)
    expect(steps?.last && steps.last < '2026-03-18 09:00:01').toBe(true)
  })

  test.each(['identification', 'status', 'assistance', 'return', 'child'] as const)(
    'has a case in every state of %s',
    async (procedure) => {
      const found = await admin<{ state: string }[]>`select distinct state from nrm.procedure where procedure = ${procedure}`

      expect(found.map(({ state }) => state).toSorted()).toEqual(
        states[procedure]
          .map(({ name }) => name)
          .filter((name) => !['unopened', 'adult', 'joined'].includes(name))
          .toSorted(),
      )
    },
  )

  test('has something to do for every office that acts, and some of it is overdue', async () => {
    const waiting = await admin<{ kind: string; overdue: boolean }[]>`
      select o.kind, bool_or(exists (select 1 from nrm.clock k where k.procedure_id = p.id and (k.state = 'missed' or k.rung > 0))) as overdue
        from nrm.procedure p join nrm.office o on o.id = p.waiting_office_id group by o.kind order by o.kind`

    expect(waiting.map(({ kind }) => kind)).toEqual([
      'commission',
      'consulate',
      'inson_centre',
      'national_commission',
      'ngo',
      'police',
      'rehabilitation_centre',
    ])
    expect(waiting.filter(({ overdue }) => overdue).length).toBeGreaterThanOrEqual(4)
  })

  test('has referrals of every outcome, escalated ones, drafts and messages', async () => {
    const referrals = await admin<{ state: string }[]>`select distinct state from nrm.referral order by state`
    const [counts] = await admin<Record<string, number>[]>`
      select (select count(*) from nrm.referral where escalations > 1)::integer as escalated, (select count(*) from nrm.draft)::integer as drafts, (select count(*) from nrm.notification)::integer as notifications,
             (select count(*) from nrm.clock where state = 'running' and look_at < ${now})::integer as unswept`

    expect(referrals.map(({ state }) => state)).toEqual(['accepted', 'acknowledged', 'rejected', 'sent'])
    expect(counts).toMatchObject({ drafts: 4, unswept: 0 })
    expect(counts?.escalated).toBeGreaterThan(0)
    expect(counts?.notifications).toBeGreaterThan(1000)
  })

  test('has clinical notes that no key of the server opens', async () => {
    const [notes] = await admin<{ all: number; open: number }[]>`
      select count(*)::integer as all, count(*) filter (where k.kek is not null)::integer as open
        from nrm.record r join nrm.case_key k on k.case_id = r.case_id and k.compartment = r.compartment and k.version = r.key_version
       where r.compartment = 'clinical'`

    expect(notes?.all).toBeGreaterThan(20)
    expect(notes?.open).toBe(0)
  })

  test('has women, men, children, foreign nationals, four scripts and a very long name', async () => {
    const people = await openedIdentities(admin, database.vault)
    const longest = Math.max(
      ...people.map(({ surname = '', givenName = '', patronymic = '' }) => `${surname} ${givenName} ${patronymic}`.length),
    )
    const scripts = people.map(({ calledBy }) => calledBy).join(' ')
    const [found] = await admin<{ sexes: number; children: number; foreign: number }[]>`
      select (select count(distinct summary ->> 'sex') from nrm.case_file where summary ? 'sex')::integer as sexes, (select count(*) from nrm.case_file where child = 'yes')::integer as children,
             (select count(*) from nrm.case_file where summary ? 'citizenship' and not summary -> 'citizenship' ? 'UZ')::integer as "foreign"`

    expect(found?.sexes).toBe(2)
    expect(found?.children).toBeGreaterThan(15)
    expect(found?.foreign).toBeGreaterThan(15)
    expect(longest).toBeGreaterThan(170)
    for (const script of ['Latin', 'Cyrillic', 'Arabic', 'Devanagari']) expect(scripts).toMatch(new RegExp(`\\p{Script=${script}}`, 'u'))
  })

  test('has a log that holds', async () => {
    expect((await verifyLog(database.as('auditor'))).findings).toEqual([])
  })
})

describe('its accounts', () => {
  test('are listed with password and second factor, for the owner of the folder only', async () => {
    const file = join(dataDir, 'demo-accounts.json')
    const listed = JSON.parse(await readFile(file, 'utf8')) as Record<string, string>[]
    const stored = await admin<{ id: string; login: string; role: string; territory: string; otp: string }[]>`
      select a.id, a.login, a.role, o.territory_code as territory, a.otp_secret as otp from nrm.account a join nrm.office o on o.id = a.office_id`

    expect((await stat(file)).mode & 0o077).toBe(0)
    expect(listed.map(({ login, role, territory, otpSecret }) => [login, role, territory, otpSecret]).toSorted()).toEqual(
      (
        await Promise.all(
          stored.map(async ({ id, login, role, territory, otp }) => [
            login,
            role,
            territory,
            await openSecret(database.as('worker'), id, otp),
          ]),
        )
      ).toSorted(),
    )
    expect(new Set(listed.map(({ password }) => password)).size).toBe(listed.length)
    for (const login of [
      'police.samarqand',
      'secretary.samarqand',
      'centre.1',
      'ngo.1',
      'consul.istanbul',
      'social.samarqand',
      'national',
      'admin',
    ])
      expect(listed.map((account) => account.login)).toContain(login)
  })

  test('have every role of the mechanism', async () => {
    const roles = await admin<{ role: string }[]>`select distinct role from nrm.account order by role`

    expect(roles.map(({ role }) => role)).toEqual([
      'admin',
      'centre',
      'chair',
      'consul',
      'investigator',
      'member',
      'national',
      'ngo',
      'police',
      'prosecutor',
      'secretary',
      'social-worker',
      'supervisor',
    ])
  })
})

test('a country that is there is not loaded again, and a database of somebody else’s never', async () => {
  expect(await loadDemo({ db: database.as('worker'), dataDir, now })).toBe(false)
  expect(await loadDemo({ db: database.as('worker'), dataDir: join(dataDir, 'elsewhere'), now })).toBe(false)
  expect((await admin`select count(*)::integer as count from nrm.case_file`)[0]?.count).toBe(300)
})
