import { as, country, type OfficerName, sessionFor } from '@nrm/testkit/country'
import { superuser } from '@nrm/testkit/dump'
import { testDatabase } from '@nrm/testkit/postgres'
import { registerAs, stepAs } from '@nrm/testkit/walk'
import { askedKeys } from '@nrm/vault/names/asked-keys'
import { meet } from '@nrm/vault/names/match'
import { storedKeys } from '@nrm/vault/names/stored-keys'
import { otherPeople, people } from '@nrm/vault/names/testing/pairs'
import { beforeEach, expect, test } from 'vitest'
import { search } from './search.ts'

const database = await testDatabase()
const [worker, api] = [database.as('worker'), database.as('api')]
const admin = superuser(database)
const small = await country(worker)
const find = async (officer: OfficerName, asked: Parameters<typeof search>[2]) =>
  (await search(api, await sessionFor(api, small.officers[officer]), asked)).lines
const numbers = async (officer: OfficerName, asked: Parameters<typeof search>[2]) =>
  (await find(officer, asked)).map(({ number }) => number)

beforeEach(async () => {
  await admin`delete from nrm.name_token`
  await admin`delete from nrm.audit_entry`
})

test('the database meets the same people as the rule does, each as closely', async () => {
  const written = [...people.slice(0, 25).map(([first = '']) => first), ...otherPeople.slice(0, 25).map(([first]) => first)]
  const typed = [...people.slice(0, 25).flatMap(([, ...rest]) => rest), ...otherPeople.slice(0, 25).map(([, second]) => second)]
  const cases = new Map<string, string>()
  for (const name of written) cases.set((await registerAs(worker, as(small.officers.police), { calledBy: name })).number, name)

  for (const name of typed) {
    const met = (await find('police', { name })).map((line) => [cases.get(line.number), line.closeness])
    const expected = written.flatMap((one) => (meet(askedKeys({ name }), storedKeys({ calledBy: one })) ? [one] : []))
    expect(met.map(([one]) => one).toSorted(), name).toEqual(expected.toSorted())
  }
})

test('a closer spelling stands first, a fitting date of birth before it', async () => {
  const same = await registerAs(worker, as(small.officers.police), { surname: 'Gʻulomova', givenName: 'Shahnoza', birth: '1999' })
  const russian = await registerAs(worker, as(small.officers.police), { surname: 'Гулямова', givenName: 'Шахноза', birth: '2001-05' })

  expect(await find('police', { name: 'Ғуломова Шаҳноза' })).toMatchObject([
    { number: same.number, closeness: 'same', bornThen: false },
    { number: russian.number, closeness: 'close', bornThen: false },
  ])
  expect(await find('police', { name: 'Ғуломова Шаҳноза', birth: '2001-05-17' })).toMatchObject([
    { number: russian.number, bornThen: true },
    { number: same.number, bornThen: false },
  ])
})

test('numbers are found as they are typed', async () => {
  const { number } = await registerAs(worker, as(small.officers.police), {
    paperNumber: 'AA 1234567',
    pinfl: '31509950000000',
    phone: '+998901234567',
  })

  for (const identifier of ['АА1234567', 'aa 123-45-67', '3150995 0000000', '90 123-45-67'])
    expect(await find('police', { identifier }), identifier).toMatchObject([{ number, closeness: 'number' }])
  expect(await find('police', { identifier: 'AA1234568' })).toEqual([])
})

test('only cases the officer sees are found, and a member who was recused finds none of that case', async () => {
  const name = 'Karimova Dilnoza'
  const here = await registerAs(worker, as(small.officers.police), { calledBy: name })
  await registerAs(worker, as(small.officers.policeB), { calledBy: name, territory: '1730' })

  expect(await numbers('police', { name })).toEqual([here.number])
  expect(await numbers('supervisor', { name })).toEqual([here.number])
  expect(await numbers('policeB', { name })).not.toContain(here.number)
  expect(await numbers('ngo', { name })).toEqual([])
  await admin`insert into nrm.case_exclusion (case_id, account_id, at) values (${here.id}::uuid, ${small.officers.member.id}::uuid, now())`
  expect(await numbers('member', { name })).toEqual([])
  await expect(numbers('admin', { name })).rejects.toThrow('forbidden')
})

test('what a later step learns of the person is found as well, and an earlier name is not lost', async () => {
  const opened = await registerAs(worker, as(small.officers.police), {}, 'signal.received')
  const met = await stepAs(worker, as(small.officers.police), opened, 'identification', 'contact.made', {
    calledBy: 'Dilya',
    surname: 'Karimova',
    givenName: 'Dilnoza',
  })

  expect(await numbers('police', { name: 'Каримова Дильноза' })).toEqual([met.number])
  expect(await numbers('police', { name: 'Karimova Dilya' })).toEqual([met.number])
})

test('an erased case is not found', async () => {
  const { id } = await registerAs(worker, as(small.officers.police), { calledBy: 'Karimova Dilnoza' })

  await admin`update nrm.case_file set erased_at = now() where id = ${id}::uuid`

  expect(await numbers('police', { name: 'Karimova Dilnoza' })).toEqual([])
  expect(await admin`select 1 from nrm.name_token where case_id = ${id}::uuid`).toHaveLength(0)
})

test('the log learns that somebody searched and with how many hashes, never for whom', async () => {
  await find('police', { name: 'Karimova Dilnoza', identifier: 'AA1234567' })
  await expect(find('admin', { name: 'Karimova Dilnoza' })).rejects.toThrow('forbidden')

  const entries =
    await admin`select outcome, (entry::jsonb ->> 'tokens')::integer > 0 as counted, entry from nrm.audit_entry where kind = 'search' order by id`
  expect(entries).toMatchObject([{ outcome: 'done', counted: true }, { outcome: 'refused' }])
  expect(JSON.stringify(entries)).not.toMatch(/karim|diln|1234567/i)
})

test.each([{}, { name: '' }, { name: '123' }, { identifier: 'AA' }, { birth: '2001-05-17' }])('%j asks for nobody', async (asked) => {
  await expect(find('police', asked)).rejects.toMatchObject({ code: 'form-invalid' })
})

test('at most twenty-five are answered', async () => {
  for (let person = 0; person < 26; person += 1) await registerAs(worker, as(small.officers.police), { calledBy: 'Karimova Dilnoza' })

  expect(await numbers('police', { name: 'Karimova Dilnoza' })).toHaveLength(25)
})
