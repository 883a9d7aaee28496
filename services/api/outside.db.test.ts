import { country, type OfficerName, sessionFor } from '@nrm/testkit/country'
import { superuser } from '@nrm/testkit/dump'
import { testDatabase } from '@nrm/testkit/postgres'
import { openCentre } from '@nrm/testkit/stand-ins/e-imzo'
import { oneIdHouse } from '@nrm/testkit/stand-ins/one-id'
import { afterAll, describe, expect, test } from 'vitest'
import { oneTimeCode } from './testing/one-time-code.ts'
import { bearer, testApi } from './testing/test-api.ts'

const database = await testDatabase()
const admin = superuser(database)
const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'
const small = await country(database.as('worker'), { otpSecret: secret })
const people = {
  police: { pin: '30101801234567', full_name: 'INVENTED POLICE' },
  stranger: { pin: '40202851234567', full_name: 'INVENTED STRANGER' },
}
const ours = { id: 'nrm', secret: 'a secret', redirectUri: 'https://nrm.example/sign-in/one-id/return' }
const house = await oneIdHouse({ clients: [ours], people: Object.values(people) })
const centre = await openCentre()
const app = await testApi({
  db: database.as('api'),
  auditDb: database.as('auditor'),
  config: {
    codesMayRepeat: true,
    identity: {
      oneId: { url: house.url, clientId: ours.id, clientSecret: ours.secret, scope: 'nrm', redirectUri: ours.redirectUri },
      eImzo: { roots: [centre.root], audience: 'https://nrm.example' },
    },
  },
})
afterAll(async () => {
  await app.close()
  await house.close()
})

const post = async (url: string, payload: object, headers: Record<string, string> = {}) =>
  (await app.inject({ method: 'POST', url: `/api/${url}`, payload, headers })).json()
const begin = (broker: string) => post('session/outside', { broker })
const headersOf = async (name: OfficerName) => ({ ...bearer(app, (await sessionFor(database.as('api'), small.officers[name])).session) })

/** Links an officer to a person of OneID, as the officer would. */
async function link(name: OfficerName, pin: string) {
  const headers = await headersOf(name)
  const { ticket, address } = await post('me/outside', { broker: 'one-id' }, headers)
  const named = await post('me/outside/answer', { broker: 'one-id', ticket, ...(await house.choose(address, pin)) }, headers)
  const done = await app.inject({ method: 'POST', url: '/api/me/outside/confirm', payload: { ticket }, headers })
  return { named, status: done.statusCode, code: done.statusCode === 204 ? null : done.json().code }
}
const refusals = async () =>
  (
    await admin<{ code: string }[]>`
      select entry::jsonb ->> 'code' as code from nrm.audit_entry where kind in ('sign-in', 'account.linked') and outcome = 'refused' order by id`
  ).map(({ code }) => code)

describe('an officer who linked the account', () => {
  test('is told whom the house names, confirms, and signs in with a second factor', async () => {
    const linked = await link('police', people.police.pin)
    const { ticket, address } = await begin('one-id')
    const first = await post('session/outside/answer', { broker: 'one-id', ticket, ...(await house.choose(address, people.police.pin)) })
    const wrong = await post('session/outside/code', { ticket, otp: '000000' })
    const session = await post('session/outside/code', { ticket, otp: oneTimeCode(secret) })
    const again = await post('session/outside/code', { ticket, otp: oneTimeCode(secret, 1) })

    expect(linked).toEqual({ named: { name: people.police.full_name }, status: 204, code: null })
    expect([first.code, wrong.code, again.code]).toEqual(['otp-needed', 'otp-wrong', 'outside-expired'])
    expect(session.me).toMatchObject({ id: small.officers.police.id, role: 'police' })
    expect((await app.inject({ url: '/api/me', headers: { authorization: `Bearer ${session.accessToken}` } })).statusCode).toBe(200)
  })

  test('signs in with a certificate just as well: the person is the same', async () => {
    const signer = await centre.issue({ pinfl: people.police.pin, name: people.police.full_name })
    const { ticket, challenge } = await begin('e-imzo')
    const first = await post('session/outside/answer', { broker: 'e-imzo', ticket, signed: await signer.sign(challenge) })
    const session = await post('session/outside/code', { ticket, otp: oneTimeCode(secret) })

    expect(first.code).toBe('otp-needed')
    expect(session.me.id).toBe(small.officers.police.id)
    const [entry] =
      await admin`select entry::jsonb ->> 'how' as how from nrm.audit_entry where kind = 'sign-in' and outcome = 'done' order by id desc limit 1`
    expect(entry?.how).toBe('e-imzo+code')
  })

  test('is kept as a digest under a key: the number is nowhere', async () => {
    const dump =
      await admin`select row_to_json(a)::text as text from nrm.account a union all select row_to_json(o)::text from nrm.outside_attempt o union all select entry from nrm.audit_entry`
    const plain = (await import('node:crypto')).createHash('sha256').update(people.police.pin).digest('hex')

    for (const { text } of dump) {
      expect(text).not.toContain(people.police.pin)
      expect(text).not.toContain(plain)
      expect(text).not.toContain(people.police.full_name)
    }
    await expect(database.as('api').client`select person_key from nrm.account`).rejects.toThrow('permission denied')
  })

  test('shares the person with nobody, and takes the link back', async () => {
    expect(await link('ngo', people.police.pin)).toMatchObject({ status: 409, code: 'outside-taken' })
    const headers = await headersOf('police')
    const gone = await app.inject({ method: 'DELETE', url: '/api/me/outside', headers })
    const { ticket, address } = await begin('one-id')

    expect(gone.statusCode).toBe(204)
    expect((await app.inject({ url: '/api/me/outside', headers })).json()).toEqual({ linked: false, brokers: ['one-id', 'e-imzo'] })
    expect(
      (await post('session/outside/answer', { broker: 'one-id', ticket, ...(await house.choose(address, people.police.pin)) })).code,
    ).toBe('outside-unknown')
    await link('police', people.police.pin)
  })
})

describe('nobody signs in', () => {
  const answer = async (broker: string, more: object) => (await post('session/outside/answer', { broker, ...more })).code

  test('with a replayed answer, a foreign state, another browser, a stranger, another centre, an old challenge or another account’s attempt', async () => {
    const before = (await refusals()).length
    const one = await begin('one-id')
    const two = await begin('one-id')
    const brought = await house.choose(one.address, people.police.pin)
    const signed = await (await centre.issue({ pinfl: people.police.pin, name: 'x' })).sign((await begin('e-imzo')).challenge)
    const forged = await (await openCentre()).issue({ pinfl: people.police.pin, name: 'x' })
    const certificate = await begin('e-imzo')

    expect(await answer('one-id', { ticket: two.ticket, ...brought })).toBe('outside-foreign')
    expect(await answer('one-id', { ticket: one.ticket, ...brought, state: 'x' })).toBe('outside-foreign')
    expect(await answer('one-id', { ticket: 'a'.repeat(43), ...brought })).toBe('outside-foreign')
    expect(await answer('one-id', { ticket: one.ticket, ...brought })).toBe('otp-needed')
    expect(await answer('one-id', { ticket: one.ticket, ...brought })).toBe('outside-expired')
    expect(await answer('one-id', { ticket: two.ticket, ...(await house.choose(two.address, people.stranger.pin)) })).toBe(
      'outside-unknown',
    )
    expect(await answer('e-imzo', { ticket: certificate.ticket, signed: await forged.sign(certificate.challenge) })).toBe('outside-refused')
    const other = await begin('e-imzo')
    expect(await answer('e-imzo', { ticket: other.ticket, signed })).toBe('outside-foreign')
    const late = await begin('e-imzo')
    await admin`update nrm.outside_attempt set expires_at = now() - interval '1 second' where used_at is null and answered_at is null`
    const mine = await (await centre.issue({ pinfl: people.police.pin, name: 'x' })).sign(late.challenge)
    expect(await answer('e-imzo', { ticket: late.ticket, signed: mine })).toBe('outside-expired')

    expect((await refusals()).slice(before)).toEqual([
      'outside-foreign',
      'outside-foreign',
      'outside-foreign',
      'outside-expired',
      'outside-unknown',
      'outside-refused',
      'outside-foreign',
      'outside-expired',
    ])
  })

  test('with an answer that was made to link, nor links with one made to sign in, nor with another officer’s', async () => {
    const [police, ngo] = [await headersOf('police'), await headersOf('ngo')]
    const linking = await post('me/outside', { broker: 'one-id' }, police)
    const brought = await house.choose(linking.address, people.police.pin)
    const signing = await begin('one-id')

    expect(await answer('one-id', { ticket: linking.ticket, ...brought })).toBe('outside-foreign')
    expect((await post('me/outside/answer', { broker: 'one-id', ticket: linking.ticket, ...brought }, ngo)).code).toBe('outside-expired')
    expect(
      (
        await post(
          'me/outside/answer',
          { broker: 'one-id', ticket: signing.ticket, ...(await house.choose(signing.address, people.police.pin)) },
          police,
        )
      ).code,
    ).toBe('outside-foreign')
    expect((await post('me/outside/confirm', { ticket: signing.ticket }, police)).code).toBe('outside-expired')
  })

  test('once the account is disabled, and no link begins without a fresh proof of presence', async () => {
    await link('centre', people.stranger.pin)
    await admin`update nrm.account set disabled_at = now() where id = ${small.officers.centre.id}::uuid`
    const { ticket, address } = await begin('one-id')
    const headers = await headersOf('ngo')
    await admin`update nrm.session set confirmed_at = now() - interval '11 minutes' where account_id = ${small.officers.ngo.id}::uuid`

    expect(await answer('one-id', { ticket, ...(await house.choose(address, people.stranger.pin)) })).toBe('outside-unknown')
    expect((await post('me/outside', { broker: 'one-id' }, headers)).code).toBe('confirm-needed')
  })

  test('past a passkey: an account with passkeys and no authenticator is asked for one', async () => {
    await admin`update nrm.account set person_key = null where id = ${small.officers.centre.id}::uuid`
    await link('inson', people.stranger.pin)
    await admin`update nrm.account set otp_secret = null where id = ${small.officers.inson.id}::uuid`
    await admin`insert into nrm.passkey (account_id, credential_id, public_key, counter, name, transports) values (${small.officers.inson.id}::uuid, 'invented-credential', '\\x00', 0, 'invented', '{}')`
    const { ticket, address } = await begin('one-id')

    expect(await answer('one-id', { ticket, ...(await house.choose(address, people.stranger.pin)) })).toBe('passkey-needed')
  })

  test('through a house that is not set up', async () => {
    const bare = await testApi({ db: database.as('api'), auditDb: database.as('auditor') })
    const offered = (await bare.inject({ url: '/api/session/outside' })).json()
    const begun = await bare.inject({ method: 'POST', url: '/api/session/outside', payload: { broker: 'one-id' } })
    await bare.close()

    expect([offered, begun.statusCode]).toEqual([{ brokers: [] }, 404])
  })
})
