import { as, country, type OfficerName, sessionFor } from '@nrm/testkit/country'
import { superuser } from '@nrm/testkit/dump'
import { testDatabase } from '@nrm/testkit/postgres'
import { registerAs } from '@nrm/testkit/walk'
import { publishedOther, publishedSame } from '@nrm/vault/names/testing/pairs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bearer, testApi } from './testing/test-api.ts'

const database = await testDatabase()
const worker = database.as('worker')
const admin = superuser(database)
const small = await country(worker)
const log: string[] = []
const app = await testApi({ db: database.as('api'), auditDb: database.as('auditor'), log: { write: (line) => void log.push(line) } })
afterAll(() => app.close())

const headers = new Map<OfficerName, { authorization: string }>()
beforeAll(async () => {
  for (const name of ['police', 'policeB', 'admin'] as const)
    headers.set(name, bearer(app, (await sessionFor(database.as('api'), small.officers[name])).session))
})
const send = (name: OfficerName, url: string, payload?: object) =>
  app.inject({ method: 'POST', url, headers: headers.get(name) ?? {}, ...(payload ? { payload } : {}) })

test('a person registered in one script is found in another, over HTTP, with the line of the case and without a name', async () => {
  const { number } = await registerAs(worker, as(small.officers.police), {
    surname: 'Gʻulomova',
    givenName: 'Shahnoza',
    calledBy: 'Shahnoza',
  })

  for (const name of ['Gʻulomova Shahnoza', 'Ғуломова Шаҳноза', 'Гулямова Шахноза', 'GULYAMOVA SHAKHNOZA']) {
    const answer = await send('police', '/api/search', { name })
    expect(answer.statusCode).toBe(200)
    expect(answer.json().lines).toMatchObject([{ number, territory: '1718', holder: { id: small.offices.policeA } }])
    expect(answer.body).not.toMatch(/ulomova|shahnoza/i)
  }
  expect((await send('policeB', '/api/search', { name: 'Gʻulomova Shahnoza' })).json()).toEqual({ lines: [] })
  expect(log.join('')).not.toMatch(/gulyamova|shakhnoza|Шаҳноза/i)
})

test('who else may know the person is told to those who may ask, by office', async () => {
  const paperNumber = 'AB7654321'
  await registerAs(worker, as(small.officers.policeB), { paperNumber, territory: '1730' })
  const { id, number } = await registerAs(worker, as(small.officers.police), { paperNumber })

  const known = await app.inject({ url: `/api/cases/${id}/known-elsewhere`, headers: headers.get('police') ?? {} })
  const asked = await send('police', `/api/cases/${id}/known-elsewhere`)
  const foreign = await send('policeB', `/api/cases/${id}/known-elsewhere`)

  expect(known.json()).toMatchObject({ caseId: id, number, contacts: [{ office: { id: small.offices.policeB } }] })
  expect(asked.statusCode).toBe(204)
  expect([foreign.statusCode, foreign.json().code]).toEqual([404, 'not-found'])
})

test('the published pairs are found as the one name is registered and the other searched for, and its pairs of two people are not', async () => {
  const found = async (written: string, typed: string): Promise<boolean> => {
    const { number } = await registerAs(worker, as(small.officers.police), { calledBy: written })
    const { lines } = (await send('police', '/api/search', { name: typed })).json() as { lines: { number: string }[] }
    await admin`delete from nrm.name_token`
    return lines.some((line) => line.number === number)
  }

  const same: boolean[] = []
  for (const [written, typed] of publishedSame) same.push(await found(written, typed))
  const other: boolean[] = []
  for (const [written, typed] of publishedOther) other.push(await found(written, typed))

  expect(same.filter(Boolean).length / same.length).toBeGreaterThanOrEqual(0.95)
  expect(other.filter(Boolean)).toEqual([])
})

test('a name is never asked for by an address', async () => {
  const answer = await app.inject({ method: 'GET', url: '/api/search?name=Karimova', headers: headers.get('police') ?? {} })

  expect(answer.statusCode).toBe(404)
})

test.each([
  ['admin', { name: 'Karimova' }, 403, 'forbidden'],
  ['police', {}, 400, 'form-invalid'],
  ['police', { name: 'Karimova', office: 'x' }, 400, 'form-invalid'],
  ['police', { name: 'x'.repeat(201) }, 400, 'form-invalid'],
] as const)('%s asking %j is refused with %i', async (name, body, status, code) => {
  const answer = await send(name, '/api/search', body)

  expect([answer.statusCode, answer.json().code]).toEqual([status, code])
})
