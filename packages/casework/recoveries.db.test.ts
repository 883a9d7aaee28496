import { randomUUID } from 'node:crypto'
import { authenticator } from '@nrm/testkit/authenticator'
import { country, type OfficerName } from '@nrm/testkit/country'
import { superuser } from '@nrm/testkit/dump'
import { testDatabase } from '@nrm/testkit/postgres'
import { generateSync } from 'otplib'
import { expect, test } from 'vitest'
import { createAccount } from './accounts.ts'
import { me } from './directory.ts'
import { addPasskey, askToAdd } from './passkeys/own.ts'
import { beginRecovery, recover } from './recover.ts'
import { approveRecovery, listRecoveries, openRecovery } from './recoveries.ts'
import { signIn } from './sign-in.ts'

const database = await testDatabase()
const api = database.as('api')
const admin = superuser(database)
const password = 'an invented password'
const next = 'tort qovun bir tarvuz'
const { officers, offices } = await country(database.as('worker'), { password })
const from = { requestId: 'test', ip: '127.0.0.1' }
const enters = async (name: OfficerName) => ({
  session: (await signIn(api, { login: officers[name].login, password }, from)).session,
  ...from,
})
const codeOf = (secret: string) => generateSync({ secret, epoch: Math.floor(Date.now() / 1000) })
const entries = async (kind: string) =>
  (await admin`select outcome, entry::jsonb ->> 'code' as code from nrm.audit_entry where kind = ${kind} order by id`).map(
    ({ outcome, code }) => [outcome, code],
  )
/** An administrator opens the recovery; the officer's own supervisor approves it. */
async function codeFor(name: OfficerName): Promise<string> {
  await openRecovery(api, await enters('admin'), officers[name].id)
  const head = await enters('supervisor')
  const line = (await listRecoveries(api, head)).find(({ account }) => account === officers[name].id)
  return (await approveRecovery(api, head, line?.id as string)).code
}

test('two people give an account back: another password and authenticator, and nothing of before opens it', async () => {
  const before = await enters('police')
  const house = { rpId: 'nrm.example', origins: ['https://nrm.example'] }
  const key = authenticator({ rpId: 'nrm.example', origin: 'https://nrm.example' })
  await addPasskey(api, before, house, { name: 'Yoʻqolgan telefon', credential: key.create(await askToAdd(api, before, house)) }, from)
  const code = await codeFor('police')
  const asked = { login: ` ${officers.police.login.toUpperCase()} `, code: code.toLowerCase().replaceAll('-', ' ') }

  const { secret } = await beginRecovery(api, asked, from)
  await expect(recover(api, { ...asked, password: 'Password2026!', otp: codeOf(secret) }, from)).rejects.toMatchObject({
    errors: [{ path: 'password', code: 'password-breached' }],
  })
  await expect(recover(api, { ...asked, password: next, otp: '000000' }, from)).rejects.toMatchObject({ errors: [{ path: 'otp' }] })
  await recover(api, { ...asked, password: next, otp: codeOf(secret) }, from)

  await expect(me(api, before)).rejects.toThrow('session-ended')
  await expect(signIn(api, { login: officers.police.login, password }, from)).rejects.toThrow('wrong-password')
  await expect(signIn(api, { login: officers.police.login, password: next }, from)).rejects.toThrow('otp-needed')
  expect(await admin`select 1 from nrm.passkey`).toHaveLength(0)
  await expect(recover(api, { ...asked, password: next, otp: codeOf(secret) }, from)).rejects.toThrow('recovery-refused')
  expect(code.replaceAll('-', '')).toHaveLength(28)
  expect(await admin`select 1 from nrm.recovery where position(convert_to(${code}, 'UTF8') in code_digest) > 0`).toHaveLength(0)
  expect(await entries('recovery.opened')).toEqual([['done', null]])
  expect(await entries('recovery.approved')).toEqual([['done', null]])
  expect(await entries('recovery.used')).toEqual([
    ['done', null],
    ['refused', 'recovery-refused'],
  ])
})

test('nobody opens and approves the same recovery, nor approves the own', async () => {
  const keeper = await enters('admin')
  await openRecovery(api, keeper, officers.supervisor.id)
  const line = (await listRecoveries(api, keeper)).find(({ account }) => account === officers.supervisor.id)

  await expect(approveRecovery(api, keeper, line?.id as string)).rejects.toThrow('same-person')
  await expect(approveRecovery(api, await enters('supervisor'), line?.id as string)).rejects.toThrow('not-found')
  await expect(openRecovery(api, keeper, officers.admin.id)).rejects.toThrow('own-account')
  await expect(openRecovery(api, await enters('chair'), officers.member.id)).rejects.toThrow('forbidden')
  await expect(openRecovery(api, keeper, randomUUID())).rejects.toThrow('account-unknown')
})

test('only another administrator or a head of the officer approves, and only within a day', async () => {
  const keeper = await enters('admin')
  await openRecovery(api, keeper, officers.centre.id)
  const idOf = async () => (await listRecoveries(api, keeper)).find(({ account }) => account === officers.centre.id)?.id as string
  const id = await idOf()
  for (const name of ['supervisor', 'supervisorB', 'chair', 'ngo'] as const)
    await expect(approveRecovery(api, await enters(name), id), name).rejects.toThrow('not-found')
  await createAccount(api, keeper, {
    login: 'ikkinchi.admin',
    name: 'Sinov Ikkinchi',
    role: 'admin',
    office: offices.ministry,
    language: 'en',
    password: 'baland tog ustida qor',
  })
  await admin`update nrm.account set password_given = false where login = 'ikkinchi.admin'`
  const second = { session: (await signIn(api, { login: 'ikkinchi.admin', password: 'baland tog ustida qor' }, from)).session, ...from }

  await admin`update nrm.recovery set expires_at = now() - interval '1 second' where over_at is null`
  await expect(approveRecovery(api, second, id)).rejects.toThrow('not-found')
  await openRecovery(api, keeper, officers.centre.id)
  await expect(approveRecovery(api, second, await idOf())).resolves.toMatchObject({
    code: expect.stringMatching(/^([A-Z2-7]{4}-){6}[A-Z2-7]{4}$/),
  })
})

test('a code is good for a day, for its own login, and not after a newer recovery was opened', async () => {
  const { login } = officers.policeDistrict
  const code = await codeFor('policeDistrict')

  await expect(beginRecovery(api, { login: officers.ngo.login, code }, from)).rejects.toThrow('recovery-refused')
  await admin`update nrm.recovery set expires_at = now() - interval '1 second' where over_at is null`
  await expect(beginRecovery(api, { login, code }, from)).rejects.toThrow('recovery-refused')
  await admin`update nrm.recovery set expires_at = now() + interval '1 hour' where over_at is null`
  await openRecovery(api, await enters('admin'), officers.policeDistrict.id)
  await expect(beginRecovery(api, { login, code }, from)).rejects.toThrow('recovery-refused')
})

test('opening and approving need a fresh confirmation', async () => {
  const keeper = await enters('admin')
  await admin`update nrm.session set confirmed_at = now() - interval '11 minutes'`

  await expect(openRecovery(api, keeper, officers.member.id)).rejects.toThrow('confirm-needed')
  await expect(approveRecovery(api, keeper, randomUUID())).rejects.toThrow('confirm-needed')
})
