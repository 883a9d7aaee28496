import { randomUUID } from 'node:crypto'
import { country, sessionFor } from '@nrm/testkit/country'
import { testDatabase } from '@nrm/testkit/postgres'
import { afterAll, describe, expect, test } from 'vitest'
import { bearer, testApi } from './testing/test-api.ts'

const database = await testDatabase()
const { officers, offices } = await country(database.as('worker'))
const app = await testApi({ db: database.as('api'), auditDb: database.as('auditor') })
afterAll(() => app.close())
const admin = bearer(app, (await sessionFor(database.as('api'), officers.admin)).session)
const police = bearer(app, (await sessionFor(database.as('api'), officers.police)).session)

const send = (method: 'POST' | 'PUT' | 'PATCH' | 'DELETE', url: string, payload?: object, headers = admin) =>
  app.inject({ method, url, headers, ...(payload ? { payload } : {}) })
const names = { 'uz-Latn': 'Sinov idorasi', 'uz-Cyrl': 'Синов идораси', ru: 'Проверочное учреждение', en: 'Test office' }
const office = {
  kind: 'ngo',
  territory: '1730',
  name: names,
  services: ['legal'],
  freePlaces: null,
  mayIdentify: false,
  phone: '+998730000000',
  active: true,
}
const account = {
  login: 'sinov.hodimi',
  name: 'Sinov Hodimi',
  role: 'ngo',
  office: offices.ngo,
  language: 'uz-Cyrl',
  password: 'Invented-passphrase-1',
}

describe('an administrator', () => {
  test('opens an account; its login is taken from then on', async () => {
    const made = await send('POST', '/api/accounts', account)
    const again = await send('POST', '/api/accounts', account)

    expect(made.statusCode).toBe(201)
    expect(made.json()).toMatchObject({ login: 'sinov.hodimi', role: 'ngo', secondFactor: false, disabledAt: null })
    expect(made.body).not.toContain('passphrase')
    expect(again.json()).toMatchObject({ status: 409, code: 'login-taken' })
  })

  test('cannot take the own role away, nor change an account that is not', async () => {
    expect((await send('PATCH', `/api/accounts/${officers.admin.id}`, { role: 'police' })).json().code).toBe('own-account')
    expect((await send('PATCH', `/api/accounts/${randomUUID()}`, { name: 'Sinov' })).json()).toMatchObject({
      status: 404,
      code: 'account-unknown',
    })
    expect((await send('POST', '/api/accounts', { ...account, login: 'other.one', office: randomUUID() })).json()).toMatchObject({
      code: 'form-invalid',
      errors: [{ path: 'office', code: 'not-in-list' }],
    })
  })

  test('opens and closes an office', async () => {
    const made = await send('POST', '/api/admin/offices', office)
    const closed = await send('PUT', `/api/admin/offices/${made.json().id}`, { ...office, active: false })

    expect([made.statusCode, closed.statusCode, closed.json().active]).toEqual([201, 200, false])
    expect((await send('PUT', `/api/admin/offices/${randomUUID()}`, office)).statusCode).toBe(404)
    expect((await send('POST', '/api/admin/offices', { ...office, territory: '1799' })).json()).toMatchObject({
      code: 'form-invalid',
      errors: [{ path: 'territory' }],
    })
  })

  test('adds a holiday once and removes it', async () => {
    const day = { date: '2027-03-09', kind: 'holiday', name: names }
    const codes = [
      await send('POST', '/api/holidays', day),
      await send('POST', '/api/holidays', day),
      await send('DELETE', '/api/holidays/2027-03-09'),
      await send('DELETE', '/api/holidays/2027-03-09'),
    ]

    expect(codes.map(({ statusCode }) => statusCode)).toEqual([201, 409, 204, 404])
    expect(codes[1]?.json().code).toBe('holiday-exists')
  })

  test('proposes another value of a parameter, and somebody of the National Commission approves it', async () => {
    const write = { code: 'status.quorum', value: '3', basis: 'Invented protocol 1', provenance: 'confirmed', validFrom: '2099-01-01' }
    const national = bearer(app, (await sessionFor(database.as('api'), officers.national)).session)

    const { id } = (await send('POST', '/api/parameters/proposals', write)).json()
    expect((await send('POST', `/api/parameters/proposals/${id}/approve`)).json().code).toBe('same-person')
    expect((await send('POST', `/api/parameters/proposals/${id}/approve`, undefined, national)).json()).toEqual({
      code: write.code,
      version: 2,
    })
    expect((await send('POST', `/api/parameters/proposals/${id}/reject`, { why: 'x' }, national)).json().code).toBe('proposal-over')
    expect((await send('POST', '/api/parameters/proposals', { ...write, validFrom: '2000-01-01' })).json().code).toBe('parameter-past')
    expect((await send('POST', '/api/parameters/proposals', { ...write, code: 'no.such' })).json().code).toBe('parameter-unknown')
  })
})

test('whoever is no administrator changes nothing', async () => {
  const answers = await Promise.all([
    send('POST', '/api/accounts', { ...account, login: 'third.one' }, police),
    send('PATCH', `/api/accounts/${officers.ngo.id}`, { disabled: true }, police),
    send('POST', '/api/admin/offices', office, police),
    send('PUT', `/api/admin/offices/${offices.ngo}`, office, police),
    send('POST', '/api/holidays', { date: '2027-03-10', kind: 'holiday', name: names }, police),
    send(
      'POST',
      '/api/parameters/proposals',
      { code: 'status.quorum', value: '1', basis: 'x', provenance: 'assumed', validFrom: '2099-01-01' },
      police,
    ),
  ])

  expect(answers.map((answer) => answer.json().code)).toEqual(answers.map(() => 'forbidden'))
})
