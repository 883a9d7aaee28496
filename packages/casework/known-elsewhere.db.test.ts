import { as, country, type OfficerName, sessionFor } from '@nrm/testkit/country'
import { superuser } from '@nrm/testkit/dump'
import { testDatabase } from '@nrm/testkit/postgres'
import { registerAs } from '@nrm/testkit/walk'
import { beforeEach, expect, test } from 'vitest'
import { askKnownElsewhere, knownElsewhere } from './known-elsewhere.ts'

const database = await testDatabase()
const [worker, api] = [database.as('worker'), database.as('api')]
const admin = superuser(database)
const small = await country(worker)
const known = async (officer: OfficerName, id: string) =>
  (await knownElsewhere(api, await sessionFor(api, small.officers[officer]), id)).contacts.map(({ office }) => office.id)
const ask = async (officer: OfficerName, id: string) => askKnownElsewhere(api, await sessionFor(api, small.officers[officer]), id)
const registered = (officer: OfficerName, answers: Record<string, unknown>) =>
  registerAs(worker, as(small.officers[officer]), {
    calledBy: 'unknown',
    territory: officer === 'policeB' || officer === 'ngoB' ? '1730' : '1718',
    ...answers,
  })
const notices = () => admin`select office_id, case_id from nrm.notification where message = 'known-elsewhere' order by id`
const entries = (kind: string) =>
  admin`select outcome, account_id, case_id, oversight_region, entry::jsonb as fact from nrm.audit_entry where kind = ${kind} order by id`

const paper = { paperNumber: 'AA1234567' }
const dilnoza = { surname: 'Karimova', givenName: 'Dilnoza', birth: '2001-05-17' }

beforeEach(async () => {
  await admin`delete from nrm.known_hint`
  await admin`delete from nrm.known_asked`
  await admin`delete from nrm.name_token`
  await admin`delete from nrm.notification`
  await admin`delete from nrm.audit_entry`
})

test.each([
  ['the same paper, typed in another script', paper, { paperNumber: 'АА 123-45-67' }],
  ['the same PINFL', { pinfl: '31509950000000' }, { pinfl: '31509950000000' }],
  ['the same name in Russian and the same day of birth', dilnoza, { surname: 'Каримова', givenName: 'Дильноза', birth: '2001-05-17' }],
])('a registration says whom to ask where another office knows %s, and the other office is told', async (_, first, second) => {
  const theirs = await registered('policeB', first)
  const ours = await registered('police', second)

  expect(await known('police', ours.id)).toEqual([small.offices.policeB])
  expect(await known('policeB', theirs.id)).toEqual([small.offices.policeA])
  expect(await notices()).toEqual([{ office_id: small.offices.policeB, case_id: theirs.id }])
  expect(await entries('known.asked')).toMatchObject([
    { case_id: theirs.id },
    { case_id: ours.id, oversight_region: '1718', fact: { found: 1 } },
  ])
  expect(await entries('known.told')).toMatchObject([
    { case_id: theirs.id, account_id: small.officers.police.id, oversight_region: '1730' },
  ])
})

test.each([
  ['a name alone', { surname: 'Karimova', givenName: 'Dilnoza' }],
  ['a name and the year', { ...dilnoza, birth: '2001' }],
  ['a name and another day', { ...dilnoza, birth: '2001-05-18' }],
  ['another name and the same day', { ...dilnoza, givenName: 'Dilfuza' }],
  ['a telephone, which a family or an exploiter shares', { phone: '+998901234567' }],
])('%s is not enough to be told', async (_, second) => {
  await registered('policeB', { ...dilnoza, phone: '+998901234567' })
  const ours = await registered('police', second)

  expect(await known('police', ours.id)).toEqual([])
  expect(await notices()).toEqual([])
})

test('a case that is seen is found by search and not told of here', async () => {
  await registered('policeDistrict', { ...paper, territory: '1718203' })

  expect(await known('police', (await registered('police', paper)).id)).toEqual([])
})

test('an office that shelters or is trusted in its stead is not named; its commission is', async () => {
  await registered('ngoB', paper)

  expect(await known('police', (await registered('police', paper)).id)).toEqual([small.offices.commissionB])
})

test.each(['restricted', 'refused', 'erased', 'joined to another'])('nobody is told of a case that is %s', async (how) => {
  const theirs = await registered('policeB', how === 'refused' ? { ...paper, consentNow: 'refuses' } : paper)
  if (how === 'restricted')
    await admin`insert into nrm.case_restriction (case_id, reason, at, account_id) values (${theirs.id}::uuid, 'x', now(), ${small.officers.policeB.id}::uuid)`
  if (how === 'erased') await admin`update nrm.case_file set erased_at = now() where id = ${theirs.id}::uuid`
  if (how === 'joined to another')
    await admin`update nrm.case_file set merged_into = (select id from nrm.case_file where id <> ${theirs.id}::uuid limit 1) where id = ${theirs.id}::uuid`

  expect(await known('police', (await registered('police', paper)).id)).toEqual([])
  expect(await notices()).toEqual([])
})

test('a person who refuses is not made known by the registration that wrote it down', async () => {
  const theirs = await registered('policeB', paper)
  const ours = await registered('police', { ...paper, consentNow: 'refuses' })

  expect(await known('policeB', theirs.id)).toEqual([])
  expect(await notices()).toEqual([])
  expect(await known('police', ours.id)).toEqual([small.offices.policeB])
})

test('a case restricted afterwards is not named any more', async () => {
  const theirs = await registered('policeB', paper)
  const ours = await registered('police', paper)

  await admin`insert into nrm.case_restriction (case_id, reason, at, account_id) values (${theirs.id}::uuid, 'x', now(), ${small.officers.policeB.id}::uuid)`

  expect(await known('police', ours.id)).toEqual([])
})

test('asking again finds who came later, and tells an office once', async () => {
  const ours = await registered('police', paper)
  await admin`update nrm.known_asked set account_id = ${small.officers.policeB.id}::uuid`
  const theirs = await registered('policeB', paper)
  await admin`delete from nrm.known_hint`
  await admin`delete from nrm.notification`

  await ask('police', ours.id)
  await ask('police', ours.id)

  expect(await known('police', ours.id)).toEqual([small.offices.policeB])
  expect(await notices()).toEqual([{ office_id: small.offices.policeB, case_id: theirs.id }])
})

test('an account asks so often in an hour and no more; the attempt is on record, and a registration goes on', async () => {
  const ours = await registered('police', paper)
  for (let asked = 1; asked < 20; asked += 1) await ask('police', ours.id)

  await expect(ask('police', ours.id)).rejects.toMatchObject({ code: 'known-limit' })
  expect((await entries('known.asked')).at(-1)).toMatchObject({ outcome: 'refused', fact: { code: 'known-limit' } })
  await registered('policeB', { pinfl: '31509950000000' })
  const next = await registered('police', { pinfl: '31509950000000' })
  expect(await known('police', next.id)).toEqual([])
  await ask('supervisor', next.id)
  expect(await known('supervisor', next.id)).toEqual([small.offices.policeB])
})

test.each([
  ['policeB', 'not-found'],
  ['admin', 'not-found'],
  ['prosecutor', 'forbidden'],
  ['member', 'forbidden'],
] as const)('%s may not ask about the case: %s', async (officer, code) => {
  const ours = await registered('police', paper)

  await expect(ask(officer, ours.id)).rejects.toMatchObject({ code })
  await expect(known(officer, ours.id)).rejects.toMatchObject({ code })
  expect((await entries('known.asked')).at(-1)).toMatchObject({ outcome: 'refused', fact: { code } })
})
