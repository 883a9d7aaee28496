import { languages } from '@nrm/contracts/session'
import { chromiumInstalled } from '@nrm/testkit/chromium'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { faultsOf, faultsOfLooks, openPage } from '../e2e/screen-faults.ts'
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

test.each(languages)('axe finds nothing on any screen in %s, and nothing runs over the edge of a telephone', async (language) => {
  const context = await browser.newContext()
  const open = await openPage(context, { weighed: false })
  await signIn(open.page, language)
  const faults: string[] = []

  // Colours and the wide screen do not depend on the language: the languages take turns at them.
  for (const [at, address] of addresses.entries()) {
    faults.push(...(await faultsOf(open, url + address, language)))
    const isTurn = languages[at % languages.length] === language
    faults.push(...(isTurn ? await faultsOfLooks(open) : (await findings(open.page)).map((fault) => `${address}: ${fault}`)))
  }

  expect(faults).toEqual([])
  await context.close()
})

async function signIn(page: Page, language: string): Promise<void> {
  await page.goto(`${url}/sign-in?lang=${language}`)
  await page.fill('#login', 'police.tashkent')
  await page.fill('#password', 'right-password')
  await page.click('main button[type=submit]')
  await page.waitForURL(`${url}/`)
}
