import { country } from '@nrm/testkit/country'
import { testDatabase } from '@nrm/testkit/postgres'
import { expect, test } from 'vitest'
import { changeAccount, createAccount } from './accounts.ts'
import { confirm } from './confirm.ts'
import { me } from './directory.ts'
import { home } from './home.ts'
import { keyHooks } from './key-hooks.ts'
import { changePassword } from './own-password.ts'
import { type Keyring, keyringOf } from './sealed-db.ts'
import { mySessions } from './sessions.ts'
import { signIn } from './sign-in.ts'

const database = await testDatabase()
const api = database.as('api')
const password = 'uzoq yol boylab karvon'
const next = 'tort qovun bir tarvuz'
const { officers, offices } = await country(database.as('worker'), { password })
const from = { requestId: 'test', ip: '127.0.0.1' }
const enters = (login: string, typed = password) => signIn(api, { login, password: typed }, from)
const whoIs = ({ session }: { session: string }) => ({ session, ...from })

test('officers choose another password with the one they have; their other sessions end', async () => {
  const heard: unknown[] = []
  const hooks = {
    onEnd: (session: string) => void heard.push(session),
  }
  const [here, there] = [await enters(officers.police.login), await enters(officers.police.login)]

  await changePassword(api, whoIs(here), { current: password, next }, { ...from, hooks })

  expect(await me(api, whoIs(here))).toEqual(here.me)
  expect(await mySessions(api, whoIs(here))).toHaveLength(1)
  expect(heard).toEqual([there.session])
  await expect(enters(officers.police.login)).rejects.toThrow('wrong-password')
  await enters(officers.police.login, next)
})

test('clinical keys are closed with the new password in the same act: the next sign-in opens them', async () => {
  const hooks = keyHooks(api)
  const { session } = await signIn(api, { login: officers.centre.login, password }, { ...from, hooks })
  const { pair } = keyringOf(api, whoIs({ session })) as Keyring

  await changePassword(api, whoIs({ session }), { current: password, next }, { ...from, hooks })

  const again = await signIn(api, { login: officers.centre.login, password: next }, { ...from, hooks })
  expect(keyringOf(api, whoIs(again))?.pair).toEqual(pair)
})

test('a wrong present password counts as a failed sign-in and changes nothing', async () => {
  const here = await enters(officers.ngo.login)

  for (let tries = 0; tries < 5; tries += 1)
    await expect(changePassword(api, whoIs(here), { current: 'wrong', next }, from)).rejects.toThrow('confirm-failed')
  await expect(changePassword(api, whoIs(here), { current: password, next }, from)).rejects.toThrow('sign-in-paused')
})

test.each([
  ['next', 'password-short', 'tort qovun'],
  ['next', 'password-breached', 'Password2026!'],
  ['next', 'password-same', password],
  ['next', 'password-personal', 'Invented-chair'],
])('a bad password is refused at its field: %s %s', async (path, code, chosen) => {
  const here = await enters(officers.chair.login)

  await expect(changePassword(api, whoIs(here), { current: password, next: chosen }, from)).rejects.toMatchObject({
    code: 'form-invalid',
    errors: [{ path, code }],
  })
})

test('whoever was given a password by somebody else chooses another one before anything else', async () => {
  const keeper = whoIs(await enters(officers.admin.login))
  const given = 'baland tog ustida qor'
  const write = {
    login: 'yangi.xodim',
    name: 'Sinov Xodimi',
    role: 'police',
    office: offices.policeA,
    language: 'en',
    password: given,
  } as const
  await createAccount(api, keeper, write)
  await changeAccount(api, keeper, officers.member.id, { password: given })

  for (const login of [write.login, officers.member.login]) {
    const here = await enters(login, given)
    await expect(home(api, whoIs(here))).rejects.toThrow('password-change-needed')
    await expect(confirm(api, whoIs(here), { password: given }, from)).rejects.toThrow('password-change-needed')
    await changePassword(api, whoIs(here), { current: given, next }, from)
    await home(api, whoIs(here))
  }
})

test('an administrator gives no password that leaked or names the officer', async () => {
  const keeper = whoIs(await enters(officers.admin.login))
  const write = { login: 'boshqa.xodim', name: 'Sinov Xodimi', role: 'police', office: offices.policeA, language: 'en' } as const

  for (const [bad, code] of [
    ['Password2026!', 'password-breached'],
    ['boshqa.xodim1', 'password-personal'],
  ] as const)
    await expect(createAccount(api, keeper, { ...write, password: bad })).rejects.toMatchObject({ errors: [{ path: 'password', code }] })
  await expect(changeAccount(api, keeper, officers.member2.id, { password: 'qwertyuiop12' })).rejects.toMatchObject({
    errors: [{ path: 'password', code: 'password-breached' }],
  })
})
