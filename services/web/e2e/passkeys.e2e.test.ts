import { chromiumInstalled } from '@nrm/testkit/chromium'
import { superuser } from '@nrm/testkit/dump'
import { openSystem } from '@nrm/testkit/system'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildWeb } from '../app.ts'

const system = await openSystem(buildWeb, { secondFactor: false })
const admin = superuser(system.database)
/** Passkeys are bound to a name; the address the other tests use is none. */
const house = system.url.replace('127.0.0.1', 'localhost')

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: chromiumInstalled(), args: ['--no-sandbox', '--disable-gpu'] })
  const context = await browser.newContext({ reducedMotion: 'reduce', locale: 'en' })
  page = await context.newPage()
  await page.goto(`${house}/sign-in?lang=en`)
  const devtools = await context.newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      ctap2Version: 'ctap2_1',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      hasPrf: true,
      automaticPresenceSimulation: true,
    },
  })
})
afterAll(() => browser.close())

const main = () => page.locator('main')
const confirmedLongAgo = () => admin`update nrm.session set confirmed_at = now() - interval '1 hour'`

test('an officer adds a passkey, signs in with nothing else and confirms with it', async () => {
  const { login, password } = system.signInOf('centre')
  await page.fill('#login', login)
  await page.fill('#password', password)
  await page.click('main form .button')
  await page.waitForURL(`${house}/`)

  await confirmedLongAgo()
  await page.goto(`${house}/me`)
  await page.click('a[href="/me/passkeys/new"]')
  expect(new URL(page.url()).pathname).toBe('/confirm')
  await page.fill('#password', password)
  await page.click('main button[type="submit"]')
  await page.waitForURL(`${house}/me/passkeys/new`)
  await page.fill('#name', 'Work laptop')
  await page.click('button[data-passkey]')
  await page.waitForURL(`${house}/me?done=passkey`)
  expect(await main().textContent()).toContain('Work laptop')

  await page.click('form[action="/sign-out"] button')
  await page.waitForURL(/\/sign-in/)
  await page.click('a[href^="/sign-in/passkey"]')
  await page.click('button[data-passkey]')
  await page.waitForURL(`${house}/`)
  expect(await page.locator('.masthead').textContent()).toContain('Invented centre')

  await confirmedLongAgo()
  await page.goto(`${house}/me/passkeys/new`)
  await page.click('button[data-passkey="get"]')
  await page.waitForURL(`${house}/me/passkeys/new`)

  // The output of the authenticator closed the officer's private key a second time, so that either way opens it.
  const unlocks =
    await admin`select split_part(method, ':', 1) as method from nrm.account_unlock where account_id = ${system.country.officers.centre.id}::uuid order by 1`
  expect(unlocks.map(({ method }) => method)).toEqual(['password', 'prf'])

  await page.goto(`${house}/me`)
  await page.click('form[action$="/remove"] button')
  await page.waitForURL(`${house}/me?done=passkey`)
  expect(await admin`select 1 from nrm.account_unlock where method like 'prf:%'`).toHaveLength(0)
})

test('a window that is closed, or an address in place of a name, is said and loses nothing', async () => {
  await page.goto(`${system.url}/sign-in/passkey?lang=en`)
  await page.click('button[data-passkey]')

  await expect.poll(() => page.locator('#passkey-fault').isVisible()).toBe(true)
  expect(new URL(page.url()).pathname).toBe('/sign-in/passkey')
})
