import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { ids } from './test/fixtures.ts'
import { type Browser, browserOf, type House, openHouse, signedIn } from './test/house.ts'

let house: House
let browser: Browser
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())
beforeEach(async () => {
  Object.assign(house.api.seen, { expired: false, ended: false, stale: false, posted: [] })
  browser = await signedIn(house)
})

const form = '/register/signal.received'
const identity = `/cases/${ids.case}/identity`
const typed = { firstFacts: 'Birinchi\nikkinchi <b>satr</b>', channel: 'hotline', _act: 'save' }
const fields = (html: string) =>
  Object.fromEntries(
    [...html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(([, name, value]) => [name, unescaped(value)]),
  )
const unescaped = (text = '') => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
const posts = (url: string) => house.api.seen.posted.filter((one) => one.url === url)

test('a form sent after the session ended waits for the sign-in on its own page, and then goes where it was going', async () => {
  await browser.get(form)
  house.api.seen.ended = true

  const waiting = await browser.post(form, { ...typed, _officer: ids.officer })
  const carried = fields(waiting.body)
  const wrong = await browser.post(form, { ...carried, _login: 'police.tashkent', _password: 'wrong' })
  const done = await browser.post(form, { ...fields(wrong.body), _login: 'police.tashkent', _password: 'right-password' })

  expect([waiting.statusCode, wrong.statusCode, done.statusCode]).toEqual([401, 401, 303])
  expect(carried).toMatchObject({ ...typed, _proof: 'sign-in' })
  expect(fields(wrong.body)).toMatchObject(typed)
  expect(wrong.body).not.toContain('value="wrong"')
  expect(posts('/api/drafts')).toMatchObject([{ body: { data: { firstFacts: typed.firstFacts } } }])
  expect(String(done.headers.location)).toContain(`${form}?draft=`)
})

test('a form of one officer is not sent on for another who signs in at the same computer', async () => {
  await browser.get(form)
  house.api.seen.ended = true

  const waiting = await browser.post(form, { ...typed, _officer: '40000000-0000-4000-8000-00000000000f' })
  const done = await browser.post(form, { ...fields(waiting.body), _login: 'police.tashkent', _password: 'right-password' })

  expect([done.statusCode, done.headers.location]).toEqual([303, '/'])
  expect(posts('/api/drafts')).toEqual([])
})

test('where a confirmation is due, the form waits for it and is then answered at once', async () => {
  await browser.get(identity)
  house.api.seen.stale = true

  const waiting = await browser.post(identity, { reason: 'contact-person' })
  const wrong = await browser.post(identity, { ...fields(waiting.body), _password: 'wrong' })
  const done = await browser.post(identity, { ...fields(wrong.body), _password: 'right-password', _otp: '123 456' })

  expect([waiting.statusCode, wrong.statusCode, done.statusCode]).toEqual([403, 403, 200])
  expect(fields(waiting.body)).toMatchObject({ reason: 'contact-person', _proof: 'confirm' })
  expect(done.body).toContain('Namuna')
  expect(posts('/api/session/confirm').at(-1)?.body).toEqual({ password: 'right-password', otp: '123456' })
})

test('passwords are never carried on, whatever waits', async () => {
  await browser.get('/me/password')
  house.api.seen.ended = true

  const waiting = await browser.post('/me/password', { _current: 'secret-one-typed', _next: 'secret-two-typed' })

  expect(waiting.statusCode).toBe(401)
  expect(waiting.body).not.toContain('secret-')
})

test('somebody who only looked is led to the sign-in screen and told why', async () => {
  house.api.seen.ended = true

  const away = await browserOfEnded('/referrals')

  expect(away).toBe('/sign-in?next=%2Freferrals&why=ended')
})

const browserOfEnded = async (url: string) => String((await browser.get(url)).headers.location)

test('without a session nothing is carried on by a guessed proof', async () => {
  const nobody = browserOf(house)
  await nobody.get('/sign-in')

  const answer = await nobody.post(form, { ...typed, _proof: 'confirm', _password: 'right-password' })

  expect(answer.statusCode).toBe(401)
  expect(posts('/api/drafts')).toEqual([])
})
