import { t } from '@nrm/messages/t'
import { chromiumInstalled } from '@nrm/testkit/chromium'
import { as } from '@nrm/testkit/country'
import { openSystem } from '@nrm/testkit/system'
import { caseAt, intakeForm, stepAs } from '@nrm/testkit/walk'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildWeb } from '../app.ts'
import { apiAs } from './api-as.ts'
import { signedIn } from './signed-in.ts'

const system = await openSystem(buildWeb, { secondFactor: false })
const { url, country, database } = system
const worker = database.as('worker')
const police = await apiAs(system, 'police')
let browser: Browser
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: chromiumInstalled(), args: ['--no-sandbox', '--disable-gpu'] })
})
afterAll(() => browser.close())

const casesKnown = async () => (await police.get<{ lines: unknown[] }>('/api/cases')).lines.length
const draftsKept = async () => (await police.get<unknown[]>('/api/drafts')).length
const send = 'main form button.button[type=submit]:not(.second)'

describe('a registration that is sent more than once is one case', () => {
  const registration = async () => {
    const { id } = await police.post<{ id: string }>('/api/drafts', {
      step: 'person.registered',
      procedureId: null,
      data: intakeForm(),
      page: 'check',
    })
    return `${url}/register/person.registered/check?draft=${id}`
  }

  test.each([true, false])('by a double click, with scripts: %s', async (javaScriptEnabled) => {
    const before = await casesKnown()
    const page = await signedIn(browser, system, 'police', { javaScriptEnabled })
    await page.goto(await registration())

    await page.dblclick(send)
    await page.waitForURL(/\/receipt$/)

    expect(await casesKnown()).toBe(before + 1)
    expect(await draftsKept()).toBe(0)
    await page.context().close()
  })

  test('by sending the same form again, at once and after the receipt', async () => {
    const before = await casesKnown()
    const page = await signedIn(browser, system, 'police')
    await page.goto(await registration())
    const form = await page
      .locator('main form')
      .evaluate((one) => Object.fromEntries(new FormData(one as HTMLFormElement)) as Record<string, string>)
    const again = () =>
      page.request
        .post(`${url}/register/person.registered/check`, { form, headers: { origin: url }, maxRedirects: 0 })
        .then((answer) => answer.headers().location)

    const receipts = await Promise.all([again(), again(), again()])
    receipts.push(await again())

    expect(new Set(receipts).size).toBe(1)
    expect(receipts[0]).toMatch(/^\/cases\/[0-9a-f-]+\/receipt$/)
    expect(await casesKnown()).toBe(before + 1)
    await page.context().close()
  })
})

test('a line lost in the middle of a form loses no page that was turned, and the page under way is sent by trying again', async () => {
  const page = await signedIn(browser, system, 'police')
  await page.goto(`${url}/register/signal.received`)
  await page.goto(`${url}/register/person.registered`)
  for (const name of ['dangerNow', 'maybeChild', 'urgentHelp']) await page.check(`[name="${name}"] >> nth=0`)
  await page.click(send)
  await page.waitForURL(/page=source/)
  await page.selectOption('#f-channel', 'hotline')

  await page.context().setOffline(true)
  await page.click(send)
  await expect.poll(() => page.url()).toContain('chrome-error://')
  await page.context().setOffline(false)
  await page.reload()
  await page.waitForURL(/page=language/)
  await page.click('form[action="/sign-out"] button')
  const elsewhere = await signedIn(browser, system, 'police')
  await elsewhere.goto(`${url}/drafts`)
  await elsewhere.click('.drafts a')

  expect(new URL(elsewhere.url()).searchParams.get('page')).toBe('language')
  await elsewhere.goto(elsewhere.url().replace('page=language', 'page=source'))
  expect(await elsewhere.inputValue('#f-channel')).toBe('hotline')
  await elsewhere.goto(elsewhere.url().replace('page=source', 'page=danger'))
  expect(await elsewhere.isChecked('[name="dangerNow"] >> nth=0')).toBe(true)
  await Promise.all([page, elsewhere].map((one) => one.context().close()))
})

describe('when the case moved while an officer was writing', () => {
  const typed = 'Oʻylab topilgan, uzoq yozilgan asos.'

  test('the words are kept, the change is shown, and the second try goes through', async () => {
    const { view, page } = await declaring()

    await stepAs(worker, as(country.officers.police), view, 'identification', 'consent.recorded', { consentItems: { status: 'yes' } })
    await page.click(send)

    expect(await page.locator('.news').textContent()).toContain(t('uz-Latn', 'step.consent.recorded.past'))
    expect(await page.inputValue('#f-findingReason')).toBe(typed)
    await page.click(send)
    await page.waitForURL(/done=presumed\.declared/)
    await page.context().close()
  })

  test('by the very same step, the words can still be read', async () => {
    const { view, page } = await declaring()

    await stepAs(worker, as(country.officers.police), view, 'identification', 'presumed.declared')
    await page.click(send)

    expect(await page.locator('main').textContent()).toContain(typed)
    expect(await page.locator('main form').count()).toBe(0)
    await page.context().close()
  })

  async function declaring() {
    const view = await caseAt(worker, country, 'identification/assessed')
    const { id } = view.procedures.find(({ procedure }) => procedure === 'identification') ?? { id: '' }
    const page = await signedIn(browser, system, 'police')
    await page.goto(`${url}/?lang=uz-Latn`)
    await page.goto(`${url}/cases/${view.id}/${id}/presumed.declared`)
    await page.fill('#f-findingReason', typed)
    return { view, page }
  }
})

describe('too much text', () => {
  test('a megabyte is answered by a page that says so, and nothing is kept', async () => {
    const before = [await casesKnown(), await draftsKept()]
    const page = await signedIn(browser, system, 'police')

    await sendFacts(page, 'сўз '.repeat(200_000))

    expect(await page.locator('h1').textContent()).toBe(t('en', 'web.problem.413'))
    expect(await page.locator('main').textContent()).toContain(t('en', 'web.problem.too-large.detail'))
    expect([await casesKnown(), await draftsKept()]).toEqual(before)
    await page.context().close()
  })

  test('more than a field holds comes back with the words', async () => {
    const before = await casesKnown()
    const page = await signedIn(browser, system, 'police')
    const words = 'so many words '.repeat(200)

    await sendFacts(page, words)

    expect(await page.inputValue('#f-firstFacts')).toBe(words.trim())
    expect(await page.locator('#f-firstFacts-error').textContent()).toContain(t('en', 'field-error.too-long'))
    expect(await casesKnown()).toBe(before)
    await page.context().close()
  })

  /** The page itself lets nobody type so much. */
  async function sendFacts(page: Page, words: string): Promise<void> {
    await page.goto(`${url}/?lang=en`)
    await page.goto(`${url}/register/signal.received`)
    await page.locator('#f-firstFacts').evaluate((area, value) => Object.assign(area, { maxLength: 2_000_000, value }), words)
    await Promise.all([page.waitForEvent('load'), page.click(send)])
  }
})

test('on a line of 400 kbit/s a registration page is there within six seconds, cold', async () => {
  const page = await signedIn(browser, system, 'police')
  const line = await page.context().newCDPSession(page)
  await line.send('Network.enable')
  await line.send('Network.setCacheDisabled', { cacheDisabled: true })
  const bytesPerSecond = 400_000 / 8
  await line.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 300,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  })

  for (const name of ['danger', 'person', 'facts']) {
    const began = performance.now()
    await page.goto(`${url}/register/person.registered?page=${name}`, { waitUntil: 'load' })

    expect(performance.now() - began).toBeLessThan(6000)
  }
  await page.context().close()
})
