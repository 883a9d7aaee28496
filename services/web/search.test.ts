import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { ids } from './test/fixtures.ts'
import { type Browser, type House, openHouse, signedIn } from './test/house.ts'

let house: House
let browser: Browser
beforeAll(async () => {
  house = await openHouse()
  browser = await signedIn(house)
})
afterAll(() => house.close())
beforeEach(() => {
  house.api.seen.posted = []
})

test('a name is sent in the body of a form and answered there and then; no address ever holds it', async () => {
  await browser.get('/search')
  const answer = await browser.post('/search', { name: 'Karimova Dilnoza', birth: '2001', identifier: '' })

  expect(answer.statusCode).toBe(200)
  expect(answer.headers['cache-control']).toContain('no-store')
  expect(house.api.seen.posted).toMatchObject([{ url: '/api/search', body: { name: 'Karimova Dilnoza', birth: '2001' } }])
  expect([...answer.body.matchAll(/(?:href|action|src)="([^"]*)"/g)].map(([, address]) => address).join(' ')).not.toMatch(/karim|diln/i)
  expect(answer.body).toContain('method="post" action="/search"')
})

test('what was typed stays in the form, whatever came of it', async () => {
  await browser.get('/search')
  const met = await browser.post('/search', { name: 'Karimova Dilnoza' })
  const nobody = await browser.post('/search', { name: 'Nobody' })
  const refused = await browser.post('/search', { birth: '2001' })

  expect(met.body).toContain('value="Karimova Dilnoza"')
  expect(met.body).toContain('1726-2026-000121')
  expect(nobody.body).toContain('value="Nobody"')
  expect(nobody.body).not.toContain('<table')
  expect(refused.statusCode).toBe(400)
  expect(refused.body).toContain('value="2001"')
  expect(refused.body).toContain('href="#f-identifier"')
})

test('other offices are asked by a form, and the page says whom to contact without a number', async () => {
  const page = await browser.get(`/cases/${ids.case}/known`)
  const asked = await browser.post(`/cases/${ids.case}/known`)

  expect(page.body).toContain('Toshkent shahar IIBB')
  expect(asked.statusCode).toBe(303)
  expect(asked.headers.location).toBe(`/cases/${ids.case}/known?done=asked`)
  expect(house.api.seen.posted.map(({ url }) => url)).toEqual([`/api/cases/${ids.case}/known-elsewhere`])
})
