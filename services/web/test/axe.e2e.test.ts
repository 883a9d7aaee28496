import { languages } from '@nrm/contracts/session'
import { chromiumInstalled } from '@nrm/testkit/chromium'
import axe from 'axe-core'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addresses } from './addresses.ts'
import { type House, openHouse } from './house.ts'

type Finding = Readonly<{ id: string; nodes: readonly Readonly<{ html: string }>[] }>

let house: House
let browser: Browser
let url: string
beforeAll(async () => {
  house = await openHouse()
  url = await house.web.listen({ host: '127.0.0.1', port: 0 })
  browser = await chromium.launch({ executablePath: chromiumInstalled(), args: ['--no-sandbox'] })
})
afterAll(async () => {
  await browser.close()
  await house.close()
})

// Each language on another screen: every width and both schemes are looked at without looking at everything eight times.
const looks = { 'uz-Latn': [1280, 'light'], 'uz-Cyrl': [360, 'dark'], ru: [360, 'light'], en: [1280, 'dark'] } as const

test.each(languages)('axe finds nothing on any screen in %s, and nothing runs over the edge of a telephone', async (language) => {
  const [width, colorScheme] = looks[language]
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, bypassCSP: true })
  const page = await signedIn(await context.newPage(), language)
  const findings: string[] = []

  for (const address of addresses) findings.push(...(await findingsOn(page, address, width)))

  expect(findings).toEqual([])
  await context.close()
})

async function signedIn(page: Page, language: string): Promise<Page> {
  await page.goto(`${url}/sign-in?lang=${language}`)
  await page.fill('#login', 'police.tashkent')
  await page.fill('#password', 'right-password')
  await page.click('main button[type=submit]')
  await page.waitForURL(`${url}/`)
  return page
}

async function findingsOn(page: Page, address: string, width: number): Promise<string[]> {
  await page.goto(url + address)
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true
  })
  await page.evaluate(axe.source)
  const found = await page.evaluate(
    async () => (await (window as unknown as { axe: { run: () => Promise<{ violations: Finding[] }> } }).axe.run()).violations,
  )
  await page.setViewportSize({ width: 360, height: 900 })
  const isWide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)
  await page.setViewportSize({ width, height: 900 })
  return [
    ...found.map(({ id, nodes }) => `${address}: ${id} ${nodes[0]?.html.slice(0, 120)}`),
    ...(isWide ? [`${address}: runs over the edge`] : []),
  ]
}
