import { as, country, type OfficerName, sessionFor } from '@nrm/testkit/country'
import { superuser } from '@nrm/testkit/dump'
import { testDatabase } from '@nrm/testkit/postgres'
import { registerAs } from '@nrm/testkit/walk'
import { expect, test } from 'vitest'
import { recordAbsence } from './absences.ts'
import { oversight } from './oversight.ts'

const database = await testDatabase()
const [worker, api] = [database.as('worker'), database.as('api')]
const admin = superuser(database)
const small = await country(worker)
const { officers, offices } = small
const seenBy = async (name: OfficerName) => {
  const { lists } = await oversight(api, await sessionFor(api, officers[name]))
  return Object.fromEntries(lists.map(({ concern, lines }) => [concern, lines.map(({ name }) => name.replace('Invented ', '')).toSorted()]))
}
const day = (ahead: number) => new Date(Date.now() + 5 * 3_600_000 + ahead * 86_400_000).toISOString().slice(0, 10)
const away = async (name: OfficerName, deputy: OfficerName | null) =>
  recordAbsence(api, await sessionFor(api, officers[name]), {
    officer: officers[name].id,
    from: day(0),
    to: day(3),
    deputy: deputy && officers[deputy].id,
  })

test('accounts that give cause for a look are listed by cause, and only those', async () => {
  await admin`update nrm.account set otp_secret = 'sealed:invented'`
  await admin`update nrm.account set otp_secret = null where id = ${officers.ngo.id}::uuid`
  await admin`update nrm.account set otp_secret = null where id = ${officers.inson.id}::uuid`
  await admin`insert into nrm.passkey (account_id, credential_id, public_key, counter, name, transports) values (${officers.inson.id}::uuid, 'invented-credential', '\\x00', 0, 'invented', '{}')`
  await admin`update nrm.account set last_sign_in_at = now() - interval '10 days', created_at = now() - interval '100 days'`
  await admin`update nrm.account set last_sign_in_at = now() - interval '46 days' where id = ${officers.inson.id}::uuid`
  await admin`update nrm.account set last_sign_in_at = null where id = ${officers.centre.id}::uuid`
  await admin`update nrm.account set office_id = ${offices.ngo}::uuid where id = ${officers.supervisorB.id}::uuid`
  await admin`update nrm.account set name = 'Invented ADMIN' where id = ${officers.prosecutorB.id}::uuid`
  await admin`update nrm.account set password_given = true where id = ${officers.memberB.id}::uuid`
  await registerAs(worker, as(officers.police))
  await admin`update nrm.account set created_at = now() where id = ${officers.policeB.id}::uuid`
  await sessionFor(api, officers.ngoB)
  await admin`update nrm.account set disabled_at = now() where id = ${officers.ngoB.id}::uuid`
  await admin`update nrm.session set revoked_at = null where account_id = ${officers.ngoB.id}::uuid`
  await away('chair', 'member')
  await away('police', null)
  await away('member', null).catch(() => {})

  const seen = await seenBy('admin')

  expect(seen).toMatchObject({
    'disabled-in-session': ['ngoB'],
    'no-second-factor': ['ngo'],
    misplaced: ['supervisorB'],
    'same-name': ['ADMIN', 'admin'],
    dormant: ['centre', 'inson'],
    uncovered: ['member', 'police'],
    'deputy-away': ['chair'],
    'password-given': ['memberB'],
  })
  // Whoever took a step, is new, administers or was disabled is not among those whose rights lie idle.
  for (const name of ['police', 'policeB', 'admin', 'ngoB']) expect(seen['rights-unused']).not.toContain(name)
  expect(seen['rights-unused']).toContain('policeDistrict')
})

test('a head sees the own people only, the National Commission everybody, others nobody', async () => {
  const [national, chair, supervisor] = [await seenBy('national'), await seenBy('chair'), await seenBy('supervisor')]

  expect(national.misplaced).toEqual(['supervisorB'])
  expect([chair.misplaced, chair.uncovered, chair['no-second-factor']]).toEqual([[], ['member'], []])
  expect([supervisor.uncovered, supervisor.dormant, supervisor['rights-unused']]).toEqual([
    ['police'],
    [],
    ['investigator', 'policeDistrict', 'supervisor', 'supervisorB'],
  ])
  for (const name of ['secretary', 'centre', 'prosecutor'] as const) await expect(seenBy(name), name).rejects.toThrow('forbidden')
})

test('a look is on record, and so is an attempt', async () => {
  const rows = await admin<{ role: string; outcome: string }[]>`
    select distinct role, outcome from nrm.audit_entry where kind = 'oversight.viewed' order by 1, 2`

  expect(rows.map(({ role, outcome }) => `${role} ${outcome}`)).toEqual([
    'admin done',
    'centre refused',
    'chair done',
    'national done',
    'prosecutor refused',
    'secretary refused',
    'supervisor done',
  ])
})
