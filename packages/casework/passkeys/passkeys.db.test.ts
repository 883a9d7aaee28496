import { authenticator } from '@nrm/testkit/authenticator'
import { country, type OfficerName } from '@nrm/testkit/country'
import { superuser } from '@nrm/testkit/dump'
import { testDatabase } from '@nrm/testkit/postgres'
import { expect, test } from 'vitest'
import { me } from '../directory.ts'
import { myWays } from '../own-ways.ts'
import type { UnlockSecret } from '../session-hooks.ts'
import { signIn } from '../sign-in.ts'
import { askToConfirm, confirmByPasskey } from './confirm.ts'
import { addPasskey, askToAdd, removePasskey } from './own.ts'
import { askToSignIn, signInByPasskey } from './sign-in.ts'

const database = await testDatabase()
const api = database.as('api')
const admin = superuser(database)
const password = 'an invented password'
const { officers } = await country(database.as('worker'), { password })
const from = { requestId: 'test', ip: '127.0.0.1' }
const house = { rpId: 'nrm.example', origins: ['https://nrm.example'] }
const place = { rpId: 'nrm.example', origin: 'https://nrm.example' }
const prf = Buffer.alloc(32, 7).toString('base64url')

const enters = async (name: OfficerName) => ({
  session: (await signIn(api, { login: officers[name].login, password }, from)).session,
  ...from,
})
const isStale = (session: string) => admin`update nrm.session set confirmed_at = now() - interval '11 minutes' where id = ${session}::uuid`
/** An officer with a passkey. */
async function withPasskey(name: OfficerName) {
  const [who, key] = [await enters(name), authenticator(place)]
  await addPasskey(api, who, house, { name: 'Noutbuk', credential: key.create(await askToAdd(api, who, house)) }, from)
  return { who, key }
}
const refusals = (account: string) =>
  admin`select entry::jsonb ->> 'code' as code from nrm.audit_entry where kind = 'sign-in' and outcome = 'refused' and account_id = ${account}::uuid`

test('a passkey alone opens a session, and its secret is handed to the keeper of keys', async () => {
  const { key } = await withPasskey('centre')
  const heard: unknown[] = []
  const hooks = { onUnlock: async (session: string, account: string, secret: UnlockSecret) => void heard.push([session, account, secret]) }

  const opened = await signInByPasskey(api, house, { credential: key.get(await askToSignIn(api, house, from)), prf }, { ...from, hooks })

  expect(await me(api, { session: opened.session, ...from })).toMatchObject({ id: officers.centre.id })
  const [{ id, lastUsedAt } = { id: '', lastUsedAt: null }] = (await myWays(api, { session: opened.session, ...from })).passkeys
  expect(lastUsedAt).not.toBeNull()
  expect(heard).toEqual([[opened.session, officers.centre.id, { kind: 'prf', credential: id, output: Buffer.from(prf, 'base64url') }]])
})

test('where there is a passkey the password alone opens nothing more', async () => {
  await withPasskey('ngo')

  await expect(signIn(api, { login: officers.ngo.login, password }, from)).rejects.toThrow('passkey-needed')
})

test('an answer opens one session, and only within five minutes', async () => {
  const { key } = await withPasskey('police')
  const answer = { credential: key.get(await askToSignIn(api, house, from)) }
  await signInByPasskey(api, house, answer, from)
  const late = { credential: key.get(await askToSignIn(api, house, from)) }
  await admin`update nrm.passkey_challenge set expires_at = now() - interval '1 second'`

  await expect(signInByPasskey(api, house, answer, from)).rejects.toThrow('passkey-refused')
  await expect(signInByPasskey(api, house, late, from)).rejects.toThrow('passkey-refused')
  expect(await refusals(officers.police.id)).toHaveLength(2)
})

test.each([
  ['another origin', { origin: 'https://nrm.example.evil' }],
  ['another house', { rpId: 'evil.example' }],
  ['a person who was not verified', { verified: false }],
  ['a counter that stood still', { counter: 1 }],
])('an answer with %s opens nothing', async (_, turned) => {
  const { key } = await withPasskey('secretary')
  await signInByPasskey(api, house, { credential: key.get(await askToSignIn(api, house, from)) }, from)
  const asked = await askToSignIn(api, house, from)

  await expect(signInByPasskey(api, house, { credential: key.get(asked, turned) }, from)).rejects.toThrow('passkey-refused')
  await admin`delete from nrm.passkey`
})

test('what was not asked, a stranger’s key and an account that is disabled open nothing', async () => {
  const { key } = await withPasskey('chair')
  const stranger = authenticator(place)
  const asked = () => askToSignIn(api, house, from)
  await admin`update nrm.account set disabled_at = now() where id = ${officers.chair.id}::uuid`

  for (const credential of [key.get({ challenge: 'bm90IGFza2Vk' }), stranger.get(await asked()), key.get(await asked()), {}])
    await expect(signInByPasskey(api, house, { credential }, from)).rejects.toThrow('passkey-refused')
})

test('a passkey confirms the session of its officer and of nobody else', async () => {
  const [own, other] = [await withPasskey('supervisor'), await withPasskey('supervisorB')]
  await isStale(own.who.session)

  const asked = await askToConfirm(api, own.who, house)
  const foreign = await askToConfirm(api, other.who, house)
  await expect(confirmByPasskey(api, own.who, house, { credential: other.key.get(asked as { challenge: string }) }, from)).rejects.toThrow(
    'confirm-failed',
  )
  await expect(confirmByPasskey(api, own.who, house, { credential: own.key.get(foreign as { challenge: string }) }, from)).rejects.toThrow(
    'confirm-failed',
  )
  await confirmByPasskey(
    api,
    own.who,
    house,
    { credential: own.key.get((await askToConfirm(api, own.who, house)) as { challenge: string }) },
    from,
  )

  await expect(askToAdd(api, own.who, house)).resolves.toMatchObject({ rp: { id: 'nrm.example' } })
  expect(await askToConfirm(api, await enters('prosecutor'), house)).toBeNull()
})

test('adding and removing need a fresh confirmation, and leave their entries', async () => {
  const { who } = await withPasskey('member')
  const { passkeys } = await myWays(api, who)
  const asked = await askToAdd(api, who, house)
  await isStale(who.session)

  await expect(askToAdd(api, who, house)).rejects.toThrow('confirm-needed')
  await expect(addPasskey(api, who, house, { name: 'x', credential: authenticator(place).create(asked) }, from)).rejects.toThrow(
    'confirm-needed',
  )
  await expect(removePasskey(api, who, passkeys[0]?.id as string)).rejects.toThrow('confirm-needed')
  await admin`update nrm.session set confirmed_at = now()`
  await removePasskey(api, who, passkeys[0]?.id as string)
  await expect(removePasskey(api, who, passkeys[0]?.id as string)).rejects.toThrow('not-found')

  expect((await myWays(api, who)).passkeys).toEqual([])
  const entries =
    await admin`select kind, outcome from nrm.audit_entry where kind like 'passkey.%' and account_id = ${officers.member.id}::uuid order by id`
  expect(entries.map(({ kind, outcome }) => `${kind} ${outcome}`)).toEqual([
    'passkey.added done',
    'passkey.added refused',
    'passkey.added refused',
    'passkey.removed refused',
    'passkey.removed done',
    'passkey.removed refused',
  ])
})

test('a registration asked of one officer is not answered for another, nor twice', async () => {
  const [one, other] = [await enters('policeB'), await enters('policeDistrict')]
  const asked = await askToAdd(api, one, house)
  const answer = { name: 'Telefon', credential: authenticator(place).create(asked) }

  await expect(addPasskey(api, other, house, answer, from)).rejects.toThrow('passkey-refused')
  await addPasskey(api, one, house, answer, from)
  await expect(addPasskey(api, one, house, answer, from)).rejects.toThrow('passkey-refused')

  expect((await myWays(api, other)).passkeys).toEqual([])
})
