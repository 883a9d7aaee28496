import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Browser, type House, openHouse, signedIn } from './test/house.ts'

let house: House
let browser: Browser
beforeAll(async () => {
  house = await openHouse()
  browser = await signedIn(house)
  await browser.get('/?lang=en')
})
afterAll(() => house.close())

test('a proposal says in words what would change, from when on which clocks, and which approved value it replaces', async () => {
  const { body } = await browser.get('/parameters/T.status.decision')

  expect(body).toContain('from 10 calendar days to 7 calendar days; acts on clocks that start from 01.12.2026 on')
  expect(body).toContain('It replaces the value already approved for 01.01.2027: 8 calendar days.')
  expect(body).toContain('from “assumed, not confirmed by law” to “read in the act”')
})

test('the parameter says what it acts on: the clock, what starts it and what its end brings', async () => {
  const { body } = await browser.get('/parameters/T.status.decision')

  expect(body).toMatch(/starts with: .*Dossier complete/)
  expect(body).toContain('when it ends: ')
})

test('what the API refuses comes back with what was typed', async () => {
  await browser.get('/parameters/T.r708.answer')

  const { statusCode, body } = await browser.post('/parameters/T.r708.answer', { value: 'soon', basis: 'Invented order' })

  expect(statusCode).toBe(400)
  expect(body).toContain('value="Invented order"')
  expect(body).toContain('id="f-value-error"')
})

test('approving, rejecting and taking back lead to the parameter, with what became of it', async () => {
  for (const [act, done] of [
    ['approve', 'approved'],
    ['reject', 'rejected'],
    ['withdraw', 'withdrawn'],
  ] as const) {
    await browser.get('/parameters/T.status.decision')
    const { statusCode, headers } = await browser.post(`/parameters/T.status.decision/70000000-0000-4000-8000-000000000001/${act}`, {
      why: 'x',
    })
    expect([statusCode, headers.location]).toEqual([303, `/parameters/T.status.decision?done=${done}`])
  }
})

test('a parameter that is none is not found', async () => {
  expect((await browser.get('/parameters/no.such')).statusCode).toBe(404)
})
