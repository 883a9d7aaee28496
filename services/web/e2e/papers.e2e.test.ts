import { readFileSync } from 'node:fs'
import { readPdf } from '@nrm/documents/testing/read-pdf'
import { translator } from '@nrm/messages/t'
import { chromiumInstalled } from '@nrm/testkit/chromium'
import { as } from '@nrm/testkit/country'
import { superuser } from '@nrm/testkit/dump'
import { openSystem } from '@nrm/testkit/system'
import { registerAs, stepAs } from '@nrm/testkit/walk'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildWeb } from '../app.ts'
import { signedIn } from './signed-in.ts'

const system = await openSystem(buildWeb, { secondFactor: false })
let browser: Browser
let caseId = ''
let page: Page
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: chromiumInstalled(), args: ['--no-sandbox', '--disable-gpu'] })
  const worker = system.database.as('worker')
  page = await signedIn(browser, system, 'police')
  const police = as(system.country.officers.police)
  const registered = await registerAs(worker, police, { dangerNow: 'no', maybeChild: 'no' })
  caseId = (await stepAs(worker, police, registered, 'identification', 'primary.assessed')).id
})
afterAll(() => browser.close())

const typed = (moment: Date): string => {
  const [day, time] = new Date(moment.getTime() + 5 * 3_600_000).toISOString().split('T') as [string, string]
  return `${day.split('-').reverse().join('.')} ${time.slice(0, 5)}`
}

test('a paper is printed by keyboard alone, checked by anybody without scripts, and voided with a reason', async () => {
  const t = translator('uz-Latn')
  const anybody = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await page.goto(`${system.url}/cases/${caseId}/documents?lang=uz-Latn`)
  const row = page.getByRole('row').filter({ hasText: 'D04' }).first()

  const [download] = await Promise.all([page.waitForEvent('download'), row.getByRole('button').press('Enter')])
  const { text, language } = await readPdf(readFileSync(await download.path()))
  const code = /([0-9A-Z]{5}-){3}[0-9A-Z]{5}/.exec(text)?.[0] ?? ''
  await page.reload()
  await anybody.goto(`${system.url}/check?lang=ru`)
  await anybody.getByRole('textbox').fill(code.toLowerCase())
  await anybody.getByRole('button', { name: translator('ru')('web.verify.button') }).press('Enter')
  await anybody.getByText(translator('ru')('web.verify.genuine')).waitFor()
  const said = (await anybody.locator('main').textContent()) + (await anybody.title()) + anybody.url()

  expect(download.suggestedFilename()).toMatch(/^D04-\w{5}\.pdf$/)
  expect(language).toBe('uz-Latn')
  expect(said).toContain('D04')
  expect(said).not.toMatch(/\d{4}-\d{6}|торговл|trafficking|жертв/i)

  const copy = page.locator('section[aria-labelledby=issued]').getByRole('row').filter({ hasText: 'D04' })
  await copy.locator('summary').press('Enter')
  await copy.getByRole('combobox').selectOption('lost')
  await copy.getByRole('button').press('Enter')
  await page.getByText(t('web.papers.void-done')).waitFor()
  await anybody.reload()

  expect(await anybody.locator('main').textContent()).toMatch(/аннулирован/)
})

test('what was done on paper is entered later with the time of the act; a time that cannot be is asked again, and nothing typed is lost', async () => {
  const t = translator('ru')
  await page.goto(`${system.url}/cases/${caseId}?lang=ru`)
  await page.getByRole('link', { name: t('step.presumed.declared.button') }).click()
  await page.getByLabel(t('field.findingReason.label')).fill('Выдуманное обоснование.')
  await page.locator('.act-time summary').press('Enter')
  await page.getByLabel(t('web.act-time.label')).fill(typed(new Date(Date.now() + 86_400_000)))
  await page.getByRole('button', { name: t('step.presumed.declared.button') }).press('Enter')
  await page.getByRole('alert').waitFor()
  expect(await page.getByLabel(t('field.findingReason.label')).inputValue()).toBe('Выдуманное обоснование.')

  await superuser(system.database)`update nrm.case_file set act_at = act_at - interval '2 days' where id = ${caseId}`
  const act = typed(new Date(Date.now() - 86_400_000))
  await page.getByLabel(t('web.act-time.label')).fill(act)
  await page.getByRole('button', { name: t('step.presumed.declared.button') }).press('Enter')
  await page.getByRole('status').waitFor()

  expect(await page.locator('section[aria-labelledby=history]').textContent()).toContain(act)
})

test('questions bear the numbers of the blank form, which is handed out in every language', async () => {
  const response = await page.request.get(`${system.url}/blanks/registration/uz-Cyrl`)
  const { read } = await readPdf(await response.body())
  await page.goto(`${system.url}/register/signal.received?lang=uz-Cyrl`)

  const t = translator('uz-Cyrl')
  const numbers = await page.locator('.nth').evaluateAll((all) => all.map((one) => one.getAttribute('data-nth')))
  expect(numbers).toEqual(['1', '2', '3', '4', '5', '6', '7'])
  expect(read.map(({ text }) => text)).toContain(`1. ${t('field.channel.label')} *`)
})
