import { t } from '@nrm/messages/t'
import { chromiumInstalled } from '@nrm/testkit/chromium'
import { as } from '@nrm/testkit/country'
import { superuser } from '@nrm/testkit/dump'
import { openSystem } from '@nrm/testkit/system'
import { registerAs } from '@nrm/testkit/walk'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildWeb } from '../app.ts'
import { apiAs } from './api-as.ts'
import { signedIn } from './signed-in.ts'

const system = await openSystem(buildWeb, { secondFactor: false })
const admin = superuser(system.database)
const view = await registerAs(system.database.as('worker'), as(system.country.officers.police))
const caseUrl = `${system.url}/cases/${view.id}`
let browser: Browser
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: chromiumInstalled(), args: ['--no-sandbox', '--disable-gpu'] })
})
afterAll(() => browser.close())

test('from the reason to what is seen, to the end by itself, to the review by somebody else', async () => {
  const night = await signedIn(browser, system, 'policeB')
  expect((await night.goto(caseUrl))?.status()).toBe(404)
  await night.goto(`${system.url}/cases?number=${view.number}`)
  await night.click(`main a:text-is("${t('en', 'web.menu.glass')}")`)
  expect(await night.inputValue('[name="number"]')).toBe(view.number)
  await night.click('main form button.button')
  expect(await night.locator('#summary li').count()).toBeGreaterThan(0)

  await breakIn(night)

  await night.waitForURL(caseUrl)
  expect(await night.locator('.notice.warn').first().textContent()).toContain('by emergency access')
  expect(await night.locator('#records ~ *').count()).toBeGreaterThan(0)
  expect(await night.locator('a[href*="/identification/"], form[action*="/identity"]').count()).toBe(0)

  const office = await signedIn(browser, system, 'police')
  expect(await office.locator('section[aria-labelledby="glass"]').textContent()).toContain(view.number)
  await office.goto(caseUrl)
  expect(await office.locator('.notice.warn').first().textContent()).toContain('Invented policeB')

  await admin`update nrm.break_glass set opened_at = opened_at - interval '15 minutes 1 second', until = until - interval '15 minutes 1 second'`
  expect((await night.reload())?.status()).toBe(404)
  expect(await night.locator('body').textContent()).not.toContain(view.number)

  const reviewer = await signedIn(browser, system, 'secretary')
  await reviewer.click('section[aria-labelledby="glass"] a[href="/reviews"]')
  expect(await reviewer.locator('table').textContent()).toContain('Invented policeB')
  await reviewer.selectOption('select[name="outcome"]', 'follow-up')
  await reviewer.click('table form button')
  await reviewer.waitForSelector('.empty')
  const [reviewed] = await admin`select outcome from nrm.break_glass`
  expect(reviewed?.outcome).toBe('follow-up')
  for (const page of [night, office, reviewer]) await page.context().close()
})

test('an administrator is offered nothing and refused at the door', async () => {
  const page = await signedIn(browser, system, 'admin')
  expect(await page.locator(`nav a[href="/break-glass"]`).count()).toBe(0)
  await page.goto(`${system.url}/break-glass`)
  expect(await page.locator('main form').count()).toBe(0)

  const api = await apiAs(system, 'admin')
  const attempt = api.post('/api/cases/break-glass', { caseId: view.id, reason: 'danger-to-life', scope: ['C'], minutes: 15 })

  await expect(attempt).rejects.toThrow('403')
  const [entry] =
    await admin`select outcome from nrm.audit_entry where kind = 'glass.opened' and account_id = ${system.country.officers.admin.id}::uuid`
  expect(entry?.outcome).toBe('refused')
  await page.context().close()
})

async function breakIn(page: Page): Promise<void> {
  await page.fill('[name="number"]', view.number)
  await page.check('[name="reason"][value="person-here"]')
  await page.check('[name="scope"][value="C"]')
  await page.check('[name="scope"][value="S"]')
  await page.click('main form button.button')
}
