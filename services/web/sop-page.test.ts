import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { browserOf, type House, openHouse, signedIn } from './test/house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

test('every officer reads the SOP as it is in force today, and comes to it from the foot of every page', async () => {
  const browser = await signedIn(house)

  const { statusCode, body } = await browser.get('/sop')

  expect(statusCode).toBe(200)
  expect(body).toContain('24.11.2026')
  expect(body).toMatch(/45 (kalendar kuni|calendar days)/)
  expect((await browser.get('/')).body).toContain('href="/sop"')
})

test('nobody reads it without a session', async () => {
  const { statusCode, headers } = await browserOf(house).get('/sop')

  expect([statusCode, headers.location]).toEqual([303, expect.stringMatching(/^\/sign-in/)])
})

test('a browser keeps it and asks whether it still stands; its only style is the one its policy names', async () => {
  const browser = await signedIn(house)
  const { headers, body } = await browser.get('/sop')
  const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const again = await house.web.inject({ url: '/sop', headers: { host: 'nrm.test', cookie, 'if-none-match': String(headers.etag) } })
  const style = /<style>(.*?)<\/style>/s.exec(body)?.[1] ?? ''

  expect([again.statusCode, again.body]).toEqual([304, ''])
  expect(headers['cache-control']).toBe('private, no-cache')
  expect(headers['content-security-policy']).toContain(`'sha256-${createHash('sha256').update(style).digest('base64')}'`)
  expect(body).not.toMatch(/ style="|<script/)
})
