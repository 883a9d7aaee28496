import { languages } from '@nrm/contracts/session'
import { chromiumInstalled } from '@nrm/testkit/chromium'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { faultsOf, narrow, openPage } from '../e2e/screen-faults.ts'
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

/** Two at a time, as many as there are processors to draw; all four would only wait for each other. */
const lanes = [languages.slice(0, 2), languages.slice(2)]

describe.concurrent.each(lanes.map((lane) => ({ lane })))('$lane', ({ lane }) => {
  test.each(lane)(
    'axe finds nothing on any screen in %s, and nothing runs over the edge of a telephone',
    { concurrent: false },
    async (language) => mustBeSound(language),
  )
})

async function mustBeSound(language: (typeof languages)[number]): Promise<void> {
  const [width, colorScheme] = looks[language]
  const context = await browser.newContext({ colorScheme })
  const open = await openPage(context, { weighed: false })
  await signIn(open.page, language)
  const faults: string[] = []

  for (const address of addresses) {
    faults.push(...(await faultsOf(open, url + address, language)))
    await open.page.setViewportSize({ width, height: 900 })
    faults.push(...(await findings(open.page)).map((fault) => `${address}: ${fault}`))
    await open.page.setViewportSize(narrow)
  }

  expect(faults).toEqual([])
  await context.close()
}

async function signIn(page: Page, language: string): Promise<void> {
  await page.goto(`${url}/sign-in?lang=${language}`)
  await page.fill('#login', 'police.tashkent')
  await page.fill('#password', 'right-password')
  await page.click('main button[type=submit]')
  await page.waitForURL(`${url}/`)
}
