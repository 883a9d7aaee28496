import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { languages } from '@nrm/contracts/session'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { css } from './assets.ts'
import { addresses } from './test/addresses.ts'
import { type Browser, type House, openHouse, signedIn } from './test/house.ts'

let house: House
let browser: Browser
beforeAll(async () => {
  house = await openHouse()
  browser = await signedIn(house)
})
afterAll(() => house.close())

const folder = fileURLToPath(new URL('./enhance/', import.meta.url))
const scripts = readdirSync(folder).map((name) => readFileSync(folder + name))
const compressed = (content: string | Buffer): number => brotliCompressSync(content).length
const aroundEveryPage = compressed(css) + scripts.reduce((sum, script) => sum + compressed(script), 0)

describe.each(languages)('in %s', (language) => {
  beforeAll(() => browser.get(`/?lang=${language}`))

  test.each(['/sign-in', ...addresses])('%s is a whole page, said in that language, light and without inline code', async (address) => {
    const page = await browser.get(address)

    expect(page.statusCode).toBe(200)
    expect(page.headers['cache-control']).toBe('no-store')
    expect(page.body).toContain(`<html lang="${language}">`)
    expect(page.body.match(/<h1[ >]/g)).toHaveLength(1)
    expect(page.body).not.toMatch(/<script(?![^>]* src=)|<style|\sstyle=|\son[a-z]+=|javascript:/i)
    expect(page.body).not.toMatch(/>(web|ui|state|step|field|code|page|problem)\.[a-z]/)
    expect(compressed(page.body) + aroundEveryPage).toBeLessThan(60_000)
    expect(titleOf(page.body)).not.toContain('Namuna')
  })
})

test('the scripts together weigh less than 10 kB', () => {
  expect(scripts.reduce((sum, script) => sum + script.length, 0)).toBeLessThan(10_000)
})

test('what a record says is printed as text, whatever it looks like', async () => {
  const page = await browser.get('/cases/10000000-0000-4000-8000-000000000001')

  expect(page.body).toContain('&lt;b>qalin&lt;/b>')
  expect(page.body).not.toContain('<b>qalin')
})

test('what was typed comes back as text, whatever it looks like', async () => {
  const page = await browser.post('/sign-in', { login: '"><img src=x>', password: 'wrong', next: '//elsewhere.example' })

  expect(page.statusCode).toBe(401)
  expect(page.body).not.toContain('<img')
  expect(page.body).toContain('name="next" value="/"')
})

test('a page nobody knows says so without saying whether it exists', async () => {
  const [absent, foreign] = await Promise.all([browser.get('/nowhere'), browser.get('/cases/10000000-0000-4000-8000-00000000ffff')])

  expect([absent.statusCode, foreign.statusCode]).toEqual([404, 404])
})

const titleOf = (html: string): string => /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? ''
