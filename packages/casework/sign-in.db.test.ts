import { country } from '@nrm/testkit/country'
import { superuser } from '@nrm/testkit/dump'
import { testDatabase } from '@nrm/testkit/postgres'
import { generateSync } from 'otplib'
import { beforeEach, expect, test } from 'vitest'
import { changeAccount } from './accounts.ts'
import { me } from './directory.ts'
import { sealSecret } from './factor-secret.ts'
import { signOut } from './sessions.ts'
import { refresh, signIn } from './sign-in.ts'

const database = await testDatabase()
const api = database.as('api')
const admin = superuser(database)
const password = 'an invented password'
const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'
const { officers } = await country(database.as('worker'), { password })
const { login } = officers.police
const from = { requestId: 'test', ip: '127.0.0.1' }
const code = (at = Date.now()) => generateSync({ secret, epoch: Math.floor(at / 1000) })
const entries = (kind = 'sign-in') =>
  admin`select outcome, account_id, entry::jsonb ->> 'code' as code, entry::jsonb ->> 'ip' as ip from nrm.audit_entry where kind = ${kind} order by id`

beforeEach(async () => {
  await admin`delete from nrm.sign_in_attempt`
  await admin`delete from nrm.audit_entry`
  await admin`update nrm.account set otp_secret = null, otp_step = null, disabled_at = null`
})

test('a session opens for eight hours and knows its officer', async () => {
  const opened = await signIn(api, { login: ` ${login.toUpperCase()} `, password }, from)

  expect(await me(api, { session: opened.session, ...from })).toEqual(opened.me)
  expect(opened.me).toMatchObject({
    login,
    role: 'police',
    territory: '1718',
    language: 'en',
    menu: expect.arrayContaining(['home', 'register', 'cases', 'referrals']),
  })
  expect(Date.parse(opened.refreshExpiresAt) - Date.now()).toBeGreaterThan(7.9 * 3_600_000)
  expect(Date.parse(opened.refreshExpiresAt) - Date.now()).toBeLessThanOrEqual(8 * 3_600_000)
  expect(await entries()).toEqual([{ outcome: 'done', account_id: officers.police.id, code: null, ip: '127.0.0.1' }])
})

test('a wrong password, an unknown login and a disabled account are one answer, and each is on record', async () => {
  await admin`update nrm.account set disabled_at = now() where id = ${officers.ngo.id}`

  for (const attempt of [
    { login, password: 'wrong' },
    { login: 'nobody.here', password },
    { login: officers.ngo.login, password },
  ])
    await expect(signIn(api, attempt, from)).rejects.toThrow('wrong-password')

  expect((await entries()).map(({ outcome, account_id, code: said }) => [outcome, account_id, said])).toEqual([
    ['refused', officers.police.id, 'wrong-password'],
    ['refused', null, 'wrong-password'],
    ['refused', officers.ngo.id, 'wrong-password'],
  ])
})

test('an unknown login takes as long as a known one', async () => {
  const medianOf = async (tried: string) => {
    const taken: number[] = []
    for (let turn = 0; turn < 5; turn += 1) {
      await admin`delete from nrm.sign_in_attempt`
      const began = performance.now()
      await signIn(api, { login: tried, password: 'wrong' }, from).catch(() => undefined)
      taken.push(performance.now() - began)
    }
    return taken.toSorted((one, other) => one - other)[2] as number
  }

  const [known, unknown] = [await medianOf(login), await medianOf('nobody.here')]

  expect(unknown / known).toBeGreaterThan(0.4)
})

test('after five wrong tries signing in is paused, also with the right password, and the pause says how long', async () => {
  for (let tries = 0; tries < 5; tries += 1) await expect(signIn(api, { login, password: 'wrong' }, from)).rejects.toThrow('wrong-password')

  await expect(signIn(api, { login, password }, from)).rejects.toMatchObject({
    code: 'sign-in-paused',
    facts: { seconds: expect.any(Number) },
  })

  expect((await entries()).at(-1)).toMatchObject({ outcome: 'refused', account_id: officers.police.id, code: 'sign-in-paused' })
  const [paused] = await admin`select failures, paused_until > now() + interval '20 seconds' as long from nrm.sign_in_attempt`
  expect(paused).toEqual({ failures: 5, long: true })
})

test('the pause doubles up to an hour, however long the attack lasts', async () => {
  await admin`insert into nrm.sign_in_attempt (digest, failures, last_at) values (sha256(convert_to(${login}, 'UTF8')), 5000, now())`

  await expect(signIn(api, { login, password: 'wrong' }, from)).rejects.toThrow('wrong-password')

  const [paused] =
    await admin`select paused_until between now() + interval '59 minutes' and now() + interval '1 hour' as hour from nrm.sign_in_attempt`
  expect(paused).toEqual({ hour: true })
})

test('a right password ends the count of wrong ones', async () => {
  for (let tries = 0; tries < 4; tries += 1) await signIn(api, { login, password: 'wrong' }, from).catch(() => undefined)
  await signIn(api, { login, password }, from)

  expect(await admin`select 1 from nrm.sign_in_attempt`).toHaveLength(0)
})

test('where there is a second factor, the code is asked for, and a code opens one session only', async () => {
  await admin`update nrm.account set otp_secret = ${await sealSecret(api, officers.police.id, secret)} where id = ${officers.police.id}`
  const now = code()

  await expect(signIn(api, { login, password }, from)).rejects.toThrow('otp-needed')
  expect(await entries()).toEqual([])
  for (const otp of ['000000', code(Date.now() - 120_000), 'abc'])
    await expect(signIn(api, { login, password, otp }, from)).rejects.toThrow('otp-wrong')
  const twice = await Promise.allSettled([1, 2].map(() => signIn(api, { login, password, otp: now }, from)))

  expect(twice.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  expect((twice.find(({ status }) => status === 'rejected') as PromiseRejectedResult).reason).toMatchObject({ code: 'otp-wrong' })
})

test('a refresh token is spent once; used again it ends the session for whoever holds it', async () => {
  const first = await signIn(api, { login, password }, from)
  const second = await refresh(api, first.refreshToken, from)

  expect(second).toMatchObject({ session: first.session, me: first.me, refreshExpiresAt: first.refreshExpiresAt })
  await expect(refresh(api, first.refreshToken, from)).rejects.toThrow('session-ended')
  await expect(refresh(api, second.refreshToken, from)).rejects.toThrow('session-ended')
  await expect(me(api, { session: second.session, ...from })).rejects.toThrow('session-ended')
  expect(await entries('session.ended')).toMatchObject([{ account_id: officers.police.id, code: 'refresh-reused' }])
})

test('signing out ends the session at once', async () => {
  const { session, refreshToken } = await signIn(api, { login, password }, from)

  await signOut(api, { session, ...from })

  await expect(me(api, { session, ...from })).rejects.toThrow('session-ended')
  await expect(refresh(api, refreshToken, from)).rejects.toThrow('session-ended')
  await expect(refresh(api, 'a token nobody gave', from)).rejects.toThrow('session-ended')
})

test('moving an officer ends the session at once', async () => {
  const moved = await signIn(api, { login: officers.inson.login, password }, from)
  const keeper = await signIn(api, { login: officers.admin.login, password }, from)

  await changeAccount(api, { session: keeper.session, ...from }, officers.inson.id, { office: officers.centre.office })

  await expect(me(api, { session: moved.session, ...from })).rejects.toThrow('session-ended')
  await expect(refresh(api, moved.refreshToken, from)).rejects.toThrow('session-ended')
})
