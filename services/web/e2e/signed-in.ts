import type { OfficerName } from '@nrm/testkit/country'
import type { System } from '@nrm/testkit/system'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'

/** A page of a new browser in which an officer has just signed in. */
export async function signedIn(browser: Browser, system: System, officer: OfficerName, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce', ...options })
  const page = await context.newPage()
  const { login, password, otp } = system.signInOf(officer)
  await page.goto(`${system.url}/sign-in`)
  await page.fill('#login', login)
  await page.fill('#password', password)
  await page.fill('#otp', otp ?? '')
  await page.click('main form button[type=submit]')
  await page.waitForURL(`${system.url}/`)
  return page
}
