import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { docx } from '@nrm/files/testing/papers'
import { exif, jpeg } from '@nrm/files/testing/pictures'
import type { Language } from '@nrm/messages/languages'
import { translator } from '@nrm/messages/t'
import { chromiumInstalled } from '@nrm/testkit/chromium'
import { as } from '@nrm/testkit/country'
import { openSystem } from '@nrm/testkit/system'
import { registerAs } from '@nrm/testkit/walk'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildWeb } from '../app.ts'
import { signedIn } from './signed-in.ts'

const system = await openSystem(buildWeb, { secondFactor: false })
const folder = mkdtempSync(join(tmpdir(), 'nrm-chosen-'))
const kept = (name: string, bytes: Buffer): string => {
  writeFileSync(join(folder, name), bytes)
  return join(folder, name)
}
const photograph = (text: string) => jpeg({ extra: [exif(1, `Invented Telephone ${text}`)] })
let browser: Browser
let caseId = ''
let page: Page
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: chromiumInstalled(), args: ['--no-sandbox', '--disable-gpu'] })
  const worker = system.database.as('worker')
  page = await signedIn(browser, system, 'police')
  caseId = (await registerAs(worker, as(system.country.officers.police), { dangerNow: 'no', maybeChild: 'no' })).id
})
afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true })
})

const at = (page: Page, address: string) => page.goto(`${system.url}/cases/${caseId}/files${address}`)
const saidIn = (language: Language) => translator(language)

async function fill(page: Page, language: Language, file: string): Promise<void> {
  const t = saidIn(language)
  await page.getByLabel(t('web.files.kind')).selectOption('messages')
  await page.getByLabel(t('web.files.description')).fill('Invented words,\nin two lines')
  await page.locator('#f-file').setInputFiles(file)
  await page.getByRole('button', { name: t('web.files.send'), exact: true }).press('Enter')
}

test.each(['uz-Cyrl', 'ru'] as const)('a file is added, opened, and withdrawn with a reason, in %s', async (language) => {
  const t = saidIn(language)
  await at(page, `?lang=${language}`)

  await fill(page, language, kept(`suhbat ${language}.jpg`, photograph(language)))
  await page.getByText(t('web.files.added')).waitFor()
  const row = page.getByRole('row').filter({ hasText: `suhbat ${language}.jpg` })
  const [download] = await Promise.all([page.waitForEvent('download'), row.getByRole('button').press('Enter')])
  const bytes = readFileSync(await download.path())
  await row.getByRole('link').press('Enter')
  await page.getByRole('heading', { name: t('web.files.custody') }).waitFor()
  expect(
    await page
      .getByRole('row')
      .filter({ hasText: t('web.files.act.viewed') })
      .count(),
  ).toBe(1)
  await page.getByRole('button', { name: t('web.files.withdraw'), exact: true }).press('Enter')
  await page.getByRole('alert').waitFor()
  await page
    .locator('#f-reason')
    .selectOption('wrong-file')
    .catch(() => page.getByLabel(t('web.files.withdrawal.wrong-file')).check())
  await page.getByRole('button', { name: t('web.files.withdraw'), exact: true }).press('Enter')

  await page.getByText(t('web.files.gone')).waitFor()
  expect(download.suggestedFilename()).toMatch(/^\d{4}-\d{6}-\d\.jpg$/)
  expect(bytes.includes('Telephone')).toBe(false)
  expect(await page.getByRole('button', { name: t('web.files.open') }).count()).toBe(0)
})

test('a file that is refused leaves what was typed, says why, and asks for another', async () => {
  const t = saidIn('ru')
  await at(page, '?lang=ru')

  await fill(page, 'ru', kept('dogovor.docx', docx({ 'word/vbaProject.bin': 'x' })))

  await page.getByText(t('problem.file-active.detail')).waitFor()
  expect(await page.getByLabel(t('web.files.description')).inputValue()).toBe('Invented words,\nin two lines')
  expect(await page.getByLabel(t('web.files.kind')).inputValue()).toBe('messages')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('summary')
})

test('a file that is too large is not sent at all, and nothing is lost', async () => {
  const t = saidIn('en')
  await at(page, '?lang=en')
  const sent: string[] = []
  page.on('request', (request) => sent.push(request.method()))

  await fill(page, 'en', kept('film.mp4', Buffer.alloc(26 * 1024 * 1024)))

  await page
    .getByRole('status')
    .filter({ hasText: t('problem.file-too-large.detail') })
    .waitFor()
  expect(sent).not.toContain('POST')
})

test('without scripts a file is added all the same, and one that is too large is answered with the form', async () => {
  const t = saidIn('uz-Latn')
  const bare = await browser.newContext({ javaScriptEnabled: false })
  await bare.addCookies(await page.context().cookies())
  const plain = await bare.newPage()
  await at(plain, '?lang=uz-Latn')

  await fill(plain, 'uz-Latn', kept('film.mp4', Buffer.alloc(26 * 1024 * 1024)))
  await plain.getByText(t('problem.file-too-large.detail')).waitFor()
  expect(await plain.getByLabel(t('web.files.description')).inputValue()).toBe('Invented words,\nin two lines')
  await fill(plain, 'uz-Latn', kept('bez skriptov.jpg', photograph('no scripts')))

  await plain.getByText(t('web.files.added')).waitFor()
  await bare.close()
})

test('the original is asked for with a reason; a link that was used leads to a page that says so', async () => {
  const t = saidIn('en')
  await at(page, '?lang=en')
  await page.getByRole('link', { name: 'bez skriptov.jpg' }).press('Enter')
  await page.getByRole('button', { name: t('web.files.original-open') }).press('Enter')
  await page.getByRole('alert').waitFor()
  await page.getByLabel(t('web.files.original.court')).check()

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: t('web.files.original-open') }).press('Enter'),
  ])

  expect(readFileSync(await download.path()).equals(photograph('no scripts'))).toBe(true)
  await page.goto(download.url())
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(t('problem.file-link-ended.title'))
})

test('a form with a file is refused wherever none is asked for, and from elsewhere', async () => {
  const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
  const form = () => {
    const made = new FormData()
    made.set('file', new Blob(['x']), 'a.txt')
    return made
  }
  const post = (address: string, headers: Record<string, string>) =>
    fetch(`${system.url}${address}`, { method: 'POST', body: form(), headers: { cookie, ...headers }, redirect: 'manual' })

  expect((await post('/cases', { 'sec-fetch-site': 'same-origin' })).status).toBe(415)
  expect((await post(`/cases/${caseId}/files`, { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
  expect((await post(`/cases/${caseId}/files`, { 'sec-fetch-site': 'same-origin' })).status).toBe(403)
})
