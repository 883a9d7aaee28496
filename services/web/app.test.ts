import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { browserOf, type House, openHouse, signedIn } from './test/house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())
beforeEach(() => {
  Object.assign(house.api.seen, { refreshes: 0, expired: false, ended: false, stale: false, posted: [] })
})

describe('around every answer', () => {
  test('assets may be kept for a year, because their address changes with them', async () => {
    const browser = browserOf(house)
    const page = await browser.get('/sign-in')
    const address = /href="(\/assets\/[^"]+\.css)"/.exec(page.body)?.[1] ?? ''

    const sheet = await browser.get(address)

    expect(sheet.headers['cache-control']).toContain('immutable')
    expect(sheet.body).toContain('--paper')
  })
})

describe('forms', () => {
  test('a form from another site is refused before anything is read', async () => {
    const browser = await signedIn(house)
    await browser.get('/')
    house.api.seen.posted.length = 0

    const answers = await Promise.all([
      browser.post('/sign-out', {}, { host: 'nrm.test', origin: 'http://elsewhere.test' }),
      browser.post('/sign-out', {}, { host: 'nrm.test', origin: 'http://nrm.test', 'sec-fetch-site': 'cross-site' }),
      browser.post('/sign-out', {}, { host: 'nrm.test' }),
    ])

    expect(answers.map(({ statusCode }) => statusCode)).toEqual([403, 403, 403])
    expect(house.api.seen.posted).toEqual([])
  })

  test('a form without our token is refused', async () => {
    const browser = await signedIn(house)

    const answer = await browser.post('/register/signal.received', { _csrf: 'guessed' })

    expect(answer.statusCode).toBe(403)
  })

  test('more than a megabyte is refused with a page, not a broken line', async () => {
    const browser = await signedIn(house)

    const answer = await browser.post('/register/signal.received', { firstFacts: 'a'.repeat(1_100_000) })

    expect(answer.statusCode).toBe(413)
    expect(answer.body).toContain('<h1>')
  })
})

describe('the session', () => {
  test('whoever is not signed in is led to the sign-in screen and then back', async () => {
    const browser = browserOf(house)

    const away = await browser.get('/referrals?box=out')
    await browser.get(String(away.headers.location))
    const back = await browser.post('/sign-in', { login: 'police.tashkent', password: 'right-password', next: '/referrals?box=out' })

    expect(away.headers.location).toBe('/sign-in?next=%2Freferrals%3Fbox%3Dout')
    expect(back.statusCode).toBe(303)
    expect(back.headers.location).toBe('/referrals?box=out')
  })

  test('the tokens are out of reach of every script and of every other site', async () => {
    const browser = browserOf(house)
    await browser.get('/sign-in')
    const answer = await browser.post('/sign-in', { login: 'police.tashkent', password: 'right-password' })

    const kept = answer.cookies.filter(({ name }) => name.startsWith('nrm_') && name !== 'nrm_lang')

    expect(kept).toHaveLength(2)
    expect(kept.every((cookie) => cookie.httpOnly === true && cookie.sameSite === 'Strict')).toBe(true)
  })

  test('pages opened at the same moment share one renewal', async () => {
    const browser = await signedIn(house)
    house.api.seen.expired = true

    const pages = await Promise.all([browser.get('/'), browser.get('/drafts'), browser.get('/cases')])

    expect(pages.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200])
    expect(house.api.seen.refreshes).toBe(1)
  })

  test('signing out forgets the officer and the language', async () => {
    const browser = await signedIn(house)

    await browser.post('/sign-out')

    expect([...browser.cookies.keys()].filter((name) => name.startsWith('nrm_'))).toEqual([])
  })

  test('leaving quickly ends the session and shows a page that is not ours', async () => {
    const browser = await signedIn(house)

    const answer = await browser.get('/leave')

    expect(answer.statusCode).toBe(303)
    expect(String(answer.headers.location)).not.toContain('nrm')
    expect(browser.cookies.has('nrm_refresh')).toBe(false)
  })
})

test('a language chosen on a page is kept in the browser and in the account', async () => {
  const browser = await signedIn(house)

  const answer = await browser.get('/cases?number=12&lang=ru')
  const page = await browser.get('/cases')

  expect(answer.headers.location).toBe('/cases?number=12')
  expect(page.body).toContain('<html lang="ru">')
  expect(house.api.seen.posted).toContainEqual(expect.objectContaining({ url: '/api/me/language', body: { language: 'ru' } }))
})

test('an API that does not answer is a page that says nothing was lost', async () => {
  const alone = await openHouse()
  const browser = await signedIn(alone)
  await alone.api.close()

  const page = await browser.get('/')

  expect(page.statusCode).toBe(503)
  expect(page.body).toContain('<h1>')
  await alone.web.close()
})
