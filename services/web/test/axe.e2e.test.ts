import { languages } from '@nrm/contracts/session'
import { chromiumInstalled } from '@nrm/testkit/chromium'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findings } from '../e2e/watch.ts'
import { addresses } from './addresses.ts'
import { type House, openHouse } from './house.ts'

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

test.each(languages)(
  'no screen in %s runs over the edge of a telephone, and axe finds nothing on those it takes its turn at',
  async (language) => {
    const [width, colorScheme] = looks[language]
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme })
    const page = await signedIn(await context.newPage(), language)
    const faults: string[] = []

    for (const [at, address] of addresses.entries()) {
      await page.goto(url + address)
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true
      })
      // Looks are the same in every language, and so is most of what axe asks; the same screens are examined in all four over real data.
      const found = languages[at % languages.length] === language ? await findings(page) : []
      faults.push(...[...found, ...(await overflow(page, width))].map((fault) => `${address}: ${fault}`))
    }

    expect(faults).toEqual([])
    await context.close()
  },
)

async function signedIn(page: Page, language: string): Promise<Page> {
  await page.goto(`${url}/sign-in?lang=${language}`)
  await page.fill('#login', 'police.tashkent')
  await page.fill('#password', 'right-password')
  await page.click('main button[type=submit]')
  await page.waitForURL(`${url}/`)
  return page
}

async function overflow(page: Page, width: number): Promise<string[]> {
  await page.setViewportSize({ width: 360, height: 900 })
  const isWide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)
  await page.setViewportSize({ width, height: 900 })
  return isWide ? ['runs over the edge'] : []
}
