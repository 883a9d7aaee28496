import { chromiumInstalled } from '@nrm/testkit/chromium'
import { as, type OfficerName } from '@nrm/testkit/country'
import { situation, walkOn } from '@nrm/testkit/situations'
import { openSystem } from '@nrm/testkit/system'
import { type Advanced, registerAs } from '@nrm/testkit/walk'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildWeb } from '../app.ts'
import { signedIn } from './signed-in.ts'

const system = await openSystem(buildWeb, { secondFactor: false })
const { country, database } = system
const worker = database.as('worker')
let browser: Browser
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: chromiumInstalled(), args: ['--no-sandbox', '--disable-gpu'] })
})
afterAll(() => browser.close())

const open = async (officer: OfficerName, address: string): Promise<Page> => {
  const page = await signedIn(browser, system, officer)
  await page.context().addCookies([{ name: 'nrm_lang', value: 'en', domain: '127.0.0.1', path: '/' }])
  await page.goto(system.url + address)
  return page
}
const stepOf = (view: Advanced, name: string, step: string) =>
  `/cases/${view.id}/${view.procedures.find(({ procedure }) => procedure === name)?.id}/${step}`
const section = (page: Page, name: string) => page.locator(`section[aria-labelledby="${name}"]`).textContent()

test('an officer reads what a withdrawal will change before it is confirmed, and then finds it done', async () => {
  const view = await situation(worker, country, 'referral sent')
  const page = await open('police', stepOf(view, 'identification', 'consent.withdrawn'))
  await page.check('input[name="withdrawScope"][value="sharing"]')
  await page.check('input[name="consentMode"][value="signed"]')
  await page.check('input[name="mayContactLater"][value="yes"]')
  await page.click('form.questions button.button:not(.second)')

  const effect = await section(page, 'withdrawal')
  expect(effect).toMatch(/Referral taken back\s*centre office/i)
  expect(effect).toMatch(/Closed at once[\s\S]*centre office[\s\S]*Goes on seeing it[\s\S]*commissionA office/i)
  await page.click('main form button[type="submit"]')

  await page.waitForURL(/done=consent\.withdrawn/)
  expect(await section(page, 'shares')).toMatch(/centre office[\s\S]*ended/i)
  expect(await section(page, 'referrals')).toMatch(/Withdrawn/i)
  expect(await section(page, 'consents')).toMatch(/May we tell the office that can help you\?\s*withdrawn/i)
  await page.context().close()
})

test('the text read aloud and the sheet to sign are in the language of the person, whatever language the officer reads', async () => {
  const russian = await registerAs(worker, as(country.officers.police), { language: 'rus' })
  const other = await registerAs(worker, as(country.officers.police), { language: 'zho' })
  const form = await open('police', stepOf(russian, 'identification', 'consent.recorded'))

  expect(await form.locator('html').getAttribute('lang')).toBe('en')
  expect(await form.locator('.spoken > blockquote').getAttribute('lang')).toBe('ru')
  expect(await form.locator('.spoken > blockquote').textContent()).toMatch(/^Меня зовут/)
  expect(await form.locator('.spoken .notice').count()).toBe(0)
  await form.goto(`${system.url}/cases/${russian.id}/consent`)
  expect(await form.locator('article.paper h1').textContent()).toBe('Лист согласия')
  expect(await form.locator('article.paper > div').getAttribute('lang')).toBe('ru')
  await form.goto(system.url + stepOf(other, 'identification', 'consent.recorded'))
  expect(await form.locator('.spoken .notice').textContent()).toMatch(/interpreter/)
  await form.context().close()
})

test('the head of the commission finds a disclosure without consent and ends what had no ground', async () => {
  const view = await walkOn(
    worker,
    country,
    await registerAs(worker, as(country.officers.police), { dangerNow: 'yes', consentItems: { record: 'yes' } }),
    [['police', 'assistance', 'referral.sent', { basis: 'danger-to-life', basisReason: 'Invented reason.' }]],
  )
  const page = await open('chair', '/commission')
  const line = page.locator('#overrides ~ table tr', { hasText: view.number })
  expect(await line.textContent()).toMatch(/danger to life/i)
  await line.locator('select').selectOption('not-justified')
  await line.locator('button').click()

  await page.waitForURL(/done=1/)
  expect(await page.locator('#overrides ~ table tr', { hasText: view.number }).count()).toBe(0)
  await page.context().close()
  const centre = await open('centre', `/cases/${view.id}`)
  expect(await centre.locator('h1').textContent()).not.toMatch(view.number)
  await centre.context().close()
})
