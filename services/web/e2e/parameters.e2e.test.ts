import { html } from '@nrm/manual/html'
import { firstParameters } from '@nrm/manual/in-force'
import { procedureSection } from '@nrm/manual/procedure-section'
import { sheet } from '@nrm/manual/sheet'
import { wordsOf } from '@nrm/manual/words'
import { formatDate } from '@nrm/messages/dates'
import { lawOf } from '@nrm/sop/law-of'
import { versionInForce } from '@nrm/sop/machines/all'
import { tashkentDay } from '@nrm/sop/tashkent-day'
import { chromiumInstalled } from '@nrm/testkit/chromium'
import { openSystem } from '@nrm/testkit/system'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildWeb } from '../app.ts'
import { officerAt } from './officer.ts'
import { findings } from './watch.ts'

const system = await openSystem(buildWeb)
let browser: Browser
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: chromiumInstalled(), args: ['--no-sandbox', '--disable-gpu'] })
})
afterAll(() => browser.close())

const today = formatDate('en', tashkentDay(new Date().toISOString()))

test('one proposes and another approves, by keyboard alone and without scripts; then the manual of every officer says the new value', async () => {
  const run = { browser, system, language: 'en', scripts: false } as const
  const keeper = await officerAt(run, 'admin')
  await keeper.follow(keeper.t('web.menu.parameters'))
  await keeper.follow('stay in the service')
  await keeper.write('Value required', '45')
  await keeper.write('Basis required', 'Invented order, item 3')
  await keeper.write('How we know it required', 'read in the act')
  await keeper.write('In force from required', today)
  await keeper.press('Send the proposal')
  expect(await keeper.page.locator('[role=status]').textContent()).toContain('waits for a second person')
  expect(await keeper.page.locator('#proposal ~ p').first().textContent()).toContain(
    'from 30 calendar days to 45 calendar days; acts on clocks that start from',
  )
  expect(await keeper.page.getByRole('button', { name: 'Approve' }).count()).toBe(0)
  await keeper.leave()

  const nation = await officerAt(run, 'national')
  await nation.follow(nation.t('web.menu.parameters'))
  await nation.follow('stay in the service')
  await nation.press('Approve')
  expect(await nation.page.locator('main').textContent()).toContain('proposed by Invented admin; approved by Invented national')

  // The whole manual is too long for axe to walk in a test; a procedure of it is looked at below.
  await nation.page.getByRole('link', { name: 'The SOP' }).click()
  await nation.page.waitForURL(/\/sop$/)
  expect(await nation.page.locator('#parameters ~ table', { hasText: 'stay in the service' }).textContent()).toContain('45 calendar days')
  await nation.page.setViewportSize({ width: 360, height: 800 })
  expect(await nation.page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
})

test('a procedure of the manual is sound for whoever reads it by screen reader', async () => {
  const words = wordsOf('ru', firstParameters())
  const law = lawOf('closing', versionInForce.closing)
  const page = await browser.newPage({ viewport: { width: 360, height: 800 } })

  await page.setContent(sheet('ru', 'Порядок', html`<main><h1>Порядок</h1>${procedureSection(words, law)}</main>`))

  expect(await findings(page)).toEqual([])
})
