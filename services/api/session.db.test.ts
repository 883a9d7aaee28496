import { country } from '@nrm/testkit/country'
import { testDatabase } from '@nrm/testkit/postgres'
import type { FastifyInstance } from 'fastify'
import { afterAll, describe, expect, test } from 'vitest'
import { oneTimeCode } from './testing/one-time-code.ts'
import { testApi } from './testing/test-api.ts'

const password = 'Invented-passphrase-1'
const database = await testDatabase()
const parts = { db: database.as('api'), auditDb: database.as('auditor') }
const { officers, offices } = await country(database.as('worker'), { password })
const app = await testApi(parts)
afterAll(() => app.close())

const post = (url: string, payload: object, headers = {}, to: FastifyInstance = app) => to.inject({ method: 'POST', url, payload, headers })
const signIn = (login: string, more: object = {}, to: FastifyInstance = app) =>
  post('/api/session', { login, password, ...more }, { 'accept-language': 'en' }, to)
const refresh = (refreshToken: string) => post('/api/session/refresh', { refreshToken })
const me = (token: string) => app.inject({ url: '/api/me', headers: { authorization: `Bearer ${token}` } })
const asAdmin = async () => ({ authorization: `Bearer ${(await signIn(officers.admin.login)).json().accessToken}` })
const change = async (id: string, payload: object) =>
  app.inject({ method: 'PATCH', url: `/api/accounts/${id}`, payload, headers: await asAdmin() })

describe('signing in', () => {
  test('gives a short token, a refresh token and who one is', async () => {
    const answer = await signIn(officers.police.login)
    const session = answer.json()

    expect(answer.statusCode).toBe(200)
    expect(session.me).toMatchObject({
      id: officers.police.id,
      role: 'police',
      territory: '1718',
      menu: expect.arrayContaining(['home', 'register']),
    })
    expect(Date.parse(session.accessExpiresAt) - Date.now()).toBeLessThanOrEqual(15 * 60_000)
    expect((await me(session.accessToken)).json()).toEqual(session.me)
  })

  test('the token says which session and whose, and neither role nor territory', async () => {
    const { accessToken } = (await signIn(officers.police.login)).json()
    const [header, claims] = accessToken.split('.', 2).map((part: string) => JSON.parse(Buffer.from(part, 'base64url').toString()))

    expect(header.alg).toBe('EdDSA')
    expect(Object.keys(claims).toSorted()).toEqual(['aud', 'exp', 'iat', 'iss', 'locale', 'sid', 'sub'])
  })

  test('an unknown login and a wrong password are one answer', async () => {
    const answers = await Promise.all([signIn('nobody.at.all'), signIn(officers.ngo.login, { password: 'wrong' })])
    const told = answers.map((answer) => ({ ...answer.json(), requestId: '' }))

    expect(told[0]).toEqual(told[1])
    expect(told[0]).toMatchObject({ status: 401, code: 'wrong-password' })
  })

  test('after five wrong tries one waits, even with the right password', async () => {
    for (let tries = 0; tries < 5; tries++)
      expect((await signIn(officers.ngoB.login, { password: 'wrong' })).json().code).toBe('wrong-password')
    const paused = await signIn(officers.ngoB.login)

    expect(paused.json()).toMatchObject({ status: 429, code: 'sign-in-paused' })
    expect(Number(paused.headers['retry-after'])).toBeGreaterThan(0)
    expect((await signIn(officers.ngo.login)).statusCode).toBe(200)
  })

  test('from one address only so often in a minute', async () => {
    const strict = await testApi({ ...parts, config: { limits: { signIn: 2 } } })
    const codes = []
    for (const login of ['one.one', 'two.two', 'three.three']) codes.push((await signIn(login, {}, strict)).json().code)
    await strict.close()

    expect(codes).toEqual(['wrong-password', 'wrong-password', 'too-many-requests'])
  })

  test('what is no login is told field by field', async () => {
    const answer = await post('/api/session', { login: '', password: 'x'.repeat(300), otp: '12', rank: 1 }, { 'accept-language': 'ru' })

    expect(answer.json().errors.map(({ path, code }: { path: string; code: string }) => [path, code])).toEqual([
      ['login', 'required'],
      ['password', 'too-long'],
      ['otp', 'bad-format'],
      ['rank', 'unknown-field'],
    ])
  })
})

describe('the second factor', () => {
  test('is asked for, must fit, and opens one session', async () => {
    const { login, id } = officers.inson
    const secret = new URL((await change(id, { newSecondFactor: true })).json().otpauth).searchParams.get('secret') ?? ''
    const otp = oneTimeCode(secret)

    expect((await signIn(login)).json().code).toBe('otp-needed')
    expect((await signIn(login, { otp: String((Number(otp) + 1) % 1_000_000).padStart(6, '0') })).json().code).toBe('otp-wrong')
    expect((await signIn(login, { otp })).statusCode).toBe(200)
    expect((await signIn(login, { otp })).json().code).toBe('otp-wrong')
    expect((await signIn(login, { otp: oneTimeCode(secret, 1) })).statusCode).toBe(200)
  })
})

describe('a session', () => {
  test('is renewed by its refresh token, once', async () => {
    const first = (await signIn(officers.centre.login)).json()
    const second = (await refresh(first.refreshToken)).json()

    expect(second.refreshToken).not.toBe(first.refreshToken)
    expect(second.me).toEqual(first.me)
    expect((await me(second.accessToken)).statusCode).toBe(200)
  })

  test('ends when a spent refresh token comes again, for thief and officer alike', async () => {
    const first = (await signIn(officers.centre.login)).json()
    const second = (await refresh(first.refreshToken)).json()
    const replayed = await refresh(first.refreshToken)

    expect(replayed.json()).toMatchObject({ status: 401, code: 'session-ended' })
    expect((await me(second.accessToken)).json().code).toBe('session-ended')
    expect((await refresh(second.refreshToken)).json().code).toBe('session-ended')
  })

  test('ends at once when the officer signs out', async () => {
    const { accessToken, refreshToken } = (await signIn(officers.centre.login)).json()
    const out = await app.inject({ method: 'DELETE', url: '/api/session', headers: { authorization: `Bearer ${accessToken}` } })

    expect([out.statusCode, out.body]).toEqual([204, ''])
    expect((await me(accessToken)).json().code).toBe('session-ended')
    expect((await refresh(refreshToken)).json().code).toBe('session-ended')
  })

  test.each([
    ['disabled', officers.prosecutorB, { disabled: true }],
    ['moved to another office', officers.supervisorB, { office: offices.ngoB }],
    ['given another role', officers.secretaryB, { role: 'centre' }],
    ['given another password', officers.memberB, { password: 'Another-passphrase-2' }],
  ])('ends at once when the account is %s', async (_name, { id, login }, changed) => {
    const { accessToken, refreshToken } = (await signIn(login)).json()
    expect((await change(id, changed)).statusCode).toBe(200)

    expect((await me(accessToken)).json().code).toBe('session-ended')
    expect((await refresh(refreshToken)).json().code).toBe('session-ended')
  })

  test('a disabled account is refused like a wrong password', async () => {
    await change(officers.chairB.id, { disabled: true })

    expect((await signIn(officers.chairB.login)).json().code).toBe('wrong-password')
  })

  test('is listed with its coarse device and address, and can be ended from another place', async () => {
    const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0'
    const here = (await post('/api/session', { login: officers.national.login, password }, { 'user-agent': firefox })).json()
    const there = (await signIn(officers.national.login)).json()
    const headers = { authorization: `Bearer ${here.accessToken}` }
    const list = () => app.inject({ url: '/api/sessions', headers })
    const lines = (await list()).json()
    const end = (path: string) => app.inject({ method: 'DELETE', url: `/api/sessions/${path}`, headers })

    expect(lines.map(({ isThis, device, address }: Record<string, unknown>) => [isThis, device, address])).toEqual([
      [true, 'Firefox, Linux', '127.0.0.1'],
      [false, null, '127.0.0.1'],
    ])
    expect((await end(lines[1].id)).statusCode).toBe(204)
    expect((await me(there.accessToken)).json().code).toBe('session-ended')
    const again = (await signIn(officers.national.login)).json()
    expect((await end('others')).statusCode).toBe(204)
    expect((await me(again.accessToken)).json().code).toBe('session-ended')
    expect((await list()).json()).toHaveLength(1)
    expect((await end(lines[1].id)).json().code).toBe('not-found')
  })

  test('is confirmed with the password; a wrong one leaves the officer signed in', async () => {
    const { accessToken } = (await signIn(officers.secretary.login)).json()
    const confirm = (payload: object) => post('/api/session/confirm', payload, { authorization: `Bearer ${accessToken}` })

    expect((await confirm({ password: 'wrong' })).json()).toMatchObject({ status: 403, code: 'confirm-failed' })
    expect((await confirm({ password })).statusCode).toBe(204)
    expect((await me(accessToken)).statusCode).toBe(200)
  })

  test('may ask only so often in a minute', async () => {
    const strict = await testApi({ ...parts, config: { limits: { account: 3 } } })
    const { accessToken } = (await signIn(officers.police.login, {}, strict)).json()
    const codes = []
    for (let asked = 0; asked < 5; asked++)
      codes.push((await strict.inject({ url: '/api/me', headers: { authorization: `Bearer ${accessToken}` } })).statusCode)
    await strict.close()

    expect(codes).toEqual([200, 200, 200, 429, 429])
  })
})

describe('the language of an account', () => {
  test('is what problems and titles come in when the request names none', async () => {
    const headers = { authorization: `Bearer ${(await signIn(officers.member.login)).json().accessToken}` }
    await app.inject({ method: 'PUT', url: '/api/me/language', headers, payload: { language: 'ru' } })
    const renewed = { authorization: `Bearer ${(await signIn(officers.member.login)).json().accessToken}` }
    const titles = await Promise.all(
      [{}, { 'accept-language': 'en' }].map(
        async (more) => (await app.inject({ url: '/api/cases/x', headers: { ...renewed, ...more } })).json().title,
      ),
    )

    expect(titles).toEqual(['Не найдено', 'Not found'])
  })
})
