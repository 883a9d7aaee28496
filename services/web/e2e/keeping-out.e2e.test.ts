import { randomUUID } from 'node:crypto'
import { t } from '@nrm/messages/t'
import { chromiumInstalled } from '@nrm/testkit/chromium'
import { openSystem } from '@nrm/testkit/system'
import { caseAt } from '@nrm/testkit/walk'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildWeb } from '../app.ts'
import { apiAs } from './api-as.ts'
import { signedIn } from './signed-in.ts'

const system = await openSystem(buildWeb, { secondFactor: false })
const { url, country } = system
const view = await caseAt(system.database.as('worker'), country, 'status/collecting')
const caseUrl = `${url}/cases/${view.id}`
let browser: Browser
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: chromiumInstalled(), args: ['--no-sandbox', '--disable-gpu'] })
})
afterAll(() => browser.close())

test('an officer whose account is disabled is asked to sign in at the next click, and cannot come back', async () => {
  const page = await signedIn(browser, system, 'policeB')
  await page.goto(`${url}/register/signal.received`)
  const admin = await apiAs(system, 'admin')
  await admin.patch(`/api/accounts/${country.officers.policeB.id}`, { disabled: true })

  await page.click('main form button.button')

  await page.waitForSelector('#_password, input[name="_password"]')
  expect(await page.locator('.notice').textContent()).toBe(t('en', 'web.again.lead'))
  expect((await page.context().cookies()).map(({ name }) => name).filter((name) => /access|refresh/.test(name))).toEqual([])
  await expect(apiAs(system, 'policeB')).rejects.toThrow('401')
  await page.context().close()
})

test('a case of another territory and one that never was are the same page', async () => {
  const page = await signedIn(browser, system, 'supervisorB')
  const read = async (id: string) => {
    const answer = await page.goto(`${url}/cases/${id}`)
    const text = (await page.locator('body').textContent()) ?? ''
    return { status: answer?.status(), text: text.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/, 'number of the request') }
  }

  const [foreign, absent] = [await read(view.id), await read(randomUUID())]

  expect(foreign).toEqual(absent)
  expect(foreign.status).toBe(404)
  expect(foreign.text).not.toContain(view.number)
  expect(foreign.text).toContain(t('en', 'web.menu.cases'))
  await page.context().close()
})

test('the address of a step of another role is refused before anything can be typed', async () => {
  const page = await signedIn(browser, system, 'member')
  const status = view.procedures.find(({ procedure }) => procedure === 'status')

  const answer = await page.goto(`${caseUrl}/${status?.id}/dossier.complete`)

  expect(answer?.status()).toBe(409)
  expect(await page.locator('h1').textContent()).toBe(t('en', 'problem.step-not-now.title'))
  expect(await page.locator('main form').count()).toBe(0)
  await page.context().close()
})

test('the cookies of a session are read by no script and sent to no other site, over HTTPS alone where there is HTTPS', async () => {
  const page = await signedIn(browser, system, 'secretary')
  const cookies = await page.context().cookies()

  expect(cookies.map(({ name }) => name).toSorted()).toEqual(['_csrf', 'nrm_access', 'nrm_lang', 'nrm_refresh'])
  for (const { httpOnly, sameSite, path } of cookies)
    expect({ httpOnly, sameSite, path }).toEqual({ httpOnly: true, sameSite: 'Strict', path: '/' })
  expect(await page.evaluate(() => document.cookie)).toBe('')
  expect(await cookiesOverHttps()).toSatisfy((flags: string[]) => flags.length > 0 && flags.every((one) => /; Secure(;|$)/.test(one)))
  await page.context().close()
})

test('after signing out, the way back in the browser shows nothing of a case', async () => {
  const page = await signedIn(browser, system, 'supervisor')
  await page.goto(caseUrl)
  expect(await page.locator('h1').textContent()).toContain(view.number)

  await page.click('form[action="/sign-out"] button')
  await page.waitForURL(/\/sign-in/)
  await back(page)

  expect(new URL(page.url()).pathname).toBe('/sign-in')
  expect(await page.locator('body').textContent()).not.toContain(view.number)
  await page.context().close()
})

/** What a browser would be told to keep by the same screens behind HTTPS. */
async function cookiesOverHttps(): Promise<string[]> {
  const web = await buildWeb({ apiUrl: url, cookieSecret: 'a secret for tests, long enough to be one', logger: false, secureCookies: true })
  const page = await web.inject('/sign-in?lang=en')
  const form = await web.inject('/sign-in')
  await web.close()
  return [page, form].flatMap(({ headers }) => headers['set-cookie'] ?? [])
}

async function back(page: Page): Promise<void> {
  await page.goBack()
  await page.waitForLoadState('load')
}
