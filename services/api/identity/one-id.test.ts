import { type OneIdHouse, oneIdHouse } from '@nrm/testkit/stand-ins/one-id'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OneIdSettings, oneId } from './one-id.ts'

const attempt = { ticket: 'a ticket of the browser', purpose: 'sign-in' } as const
const person = { pin: '30101801234567', full_name: 'INVENTED OFFICER' }
const ours = { id: 'nrm', secret: 'a secret', redirectUri: 'https://nrm.example/sign-in/one-id/return' }
const theirs = { id: 'other', secret: 'another', redirectUri: 'https://other.example/return' }
let now = Date.now()
let house: OneIdHouse
let settings: OneIdSettings
beforeAll(async () => {
  house = await oneIdHouse({ clients: [ours, theirs], people: [person], now: () => now })
  settings = { url: house.url, clientId: ours.id, clientSecret: ours.secret, scope: 'nrm', redirectUri: ours.redirectUri }
})
afterAll(() => house.close())

const chosen = (address: string | null) => house.choose(address, person.pin)

describe('OneID', () => {
  test('is asked with state, challenge and the exact address of return, and names the person', async () => {
    const { address } = oneId(settings).begin(attempt)
    const answer = await chosen(address)

    expect(Object.fromEntries(new URL(address as string).searchParams)).toMatchObject({
      response_type: 'one_code',
      client_id: 'nrm',
      redirect_uri: ours.redirectUri,
      code_challenge_method: 'S256',
    })
    expect(oneId(settings).recognises(attempt, answer)).toBe(true)
    expect(await oneId(settings).complete(attempt, answer)).toEqual({ pinfl: person.pin, name: person.full_name })
  })

  test('answers a code once', async () => {
    const answer = await chosen(oneId(settings).begin(attempt).address)
    await oneId(settings).complete(attempt, answer)

    await expect(oneId(settings).complete(attempt, answer)).rejects.toThrow('outside-refused')
  })

  test('answers no code after a minute', async () => {
    const answer = await chosen(oneId(settings).begin(attempt).address)
    now += 60_001

    await expect(oneId(settings).complete(attempt, answer)).rejects.toThrow('outside-refused')
  })

  test('answers no code that another system was given, nor ours to another system', async () => {
    const other: OneIdSettings = { ...settings, clientId: theirs.id, clientSecret: theirs.secret, redirectUri: theirs.redirectUri }

    await expect(oneId(settings).complete(attempt, await chosen(oneId(other).begin(attempt).address))).rejects.toThrow('outside-refused')
    await expect(oneId(other).complete(attempt, await chosen(oneId(settings).begin(attempt).address))).rejects.toThrow('outside-refused')
    await expect(
      oneId({ ...settings, clientSecret: 'guessed' }).complete(attempt, await chosen(oneId(settings).begin(attempt).address)),
    ).rejects.toThrow('outside-refused')
  })

  test('answers no code without the verifier of the browser it was made for', async () => {
    const answer = await chosen(oneId(settings).begin(attempt).address)

    await expect(oneId(settings).complete({ ...attempt, ticket: 'a stolen code in another browser' }, answer)).rejects.toThrow(
      'outside-refused',
    )
  })

  test('leads nowhere but to the registered address', async () => {
    const asked = new URL(oneId({ ...settings, redirectUri: 'https://evil.example/' }).begin(attempt).address as string)

    expect((await fetch(asked)).status).toBe(400)
  })

  test('whose state is of another attempt or purpose is not recognised', () => {
    const state = new URL(oneId(settings).begin({ ...attempt, ticket: 'another' }).address as string).searchParams.get('state') as string
    const link = new URL(oneId(settings).begin({ ...attempt, purpose: 'link' }).address as string).searchParams.get('state') as string

    for (const each of [state, link, '', undefined]) expect(oneId(settings).recognises(attempt, { state: each, code: 'x' })).toBe(false)
  })

  test('that does not answer is said to be down', async () => {
    await expect(oneId({ ...settings, url: 'http://127.0.0.1:9/' }).complete(attempt, { code: 'x' })).rejects.toThrow('outside-down')
  })
})
