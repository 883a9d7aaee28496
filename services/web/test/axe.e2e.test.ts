import { languages } from '@nrm/contracts/session'
import { chromiumInstalled } from '@nrm/testkit/chromium'
import axe from 'axe-core'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
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

describe.each(languages)('in %s', (language) => {
  test.each([
    ['a wide screen by day', 1280, 'light'],
    ['a narrow screen by night', 360, 'dark'],
  ] as const)('axe finds nothing on any screen, on %s, and nothing runs over its edge', async (_name, width, colorScheme) => {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, bypassCSP: true })
    const page = await signedIn(await context.newPage(), language)
    const findings: string[] = []

    for (const address of addresses) findings.push(...(await findingsOn(page, address)))

    expect(findings).toEqual([])
    await context.close()
  })
})

async function signedIn(page: Page, language: string): Promise<Page> {
  await page.goto(`${url}/sign-in?lang=${language}`)
  await page.fill('#login', 'police.tashkent')
  await page.fill('#password', 'right-password')
  await page.click('main button')
  await page.waitForURL(`${url}/`)
  return page
}

async function findingsOn(page: Page, address: string): Promise<string[]> {
  await page.goto(url + address)
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true
  })
  await page.evaluate(axe.source)
  const found = await page.evaluate(
    async () => (await (window as unknown as { axe: { run: () => Promise<{ violations: Finding[] }> } }).axe.run()).violations,
  )
  const isWide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)
  return [
    ...found.map(({ id, nodes }) => `${address}: ${id} ${nodes[0]?.html.slice(0, 120)}`),
    ...(isWide ? [`${address}: runs over the edge`] : []),
  ]
}
