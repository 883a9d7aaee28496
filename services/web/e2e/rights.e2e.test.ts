import { t } from '@nrm/messages/t'
import { chromiumInstalled } from '@nrm/testkit/chromium'
import type { OfficerName } from '@nrm/testkit/country'
import { as } from '@nrm/testkit/country'
import { destroyWhatIsDue } from '@nrm/testkit/destroyed'
import { superuser } from '@nrm/testkit/dump'
import { openSystem } from '@nrm/testkit/system'
import { registerAs } from '@nrm/testkit/walk'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildWeb } from '../app.ts'
import { signedIn } from './signed-in.ts'
import { findings } from './watch.ts'

const system = await openSystem(buildWeb, { secondFactor: false })
const { url, country, database } = system
const worker = database.as('worker')
const admin = superuser(database)
const person = await registerAs(worker, as(country.officers.police), { surname: 'Gulyamova', language: 'rus', mustNotKnow: ['family'] })
const over = await registerAs(worker, as(country.officers.police), { consentNow: 'refuses', dangerNow: 'no', maybeChild: 'no' })
// The time of every case is over as soon as it ends, and a destruction waits for nobody.
await admin`update nrm.legal_parameter set value = '0' where code like 'retention.%' or code = 'T.destruction.wait'`

const pages = new Map<OfficerName, Page>()
let browser: Browser
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: chromiumInstalled(), args: ['--no-sandbox', '--disable-gpu'] })
  for (const name of ['police', 'supervisor', 'secretary', 'chair', 'prosecutor'] as const)
    pages.set(name, await signedIn(browser, system, name))
})
afterAll(() => browser.close())
const at = async (name: OfficerName, address: string): Promise<Page> => {
  const page = pages.get(name) as Page
  await page.goto(url + address)
  expect(await findings(page)).toEqual([])
  return page
}
const press = (page: Page, name: Parameters<typeof t>[1]) => page.getByRole('button', { name: t('en', name) }).click()
const shot = async (page: Page, name: string) => {
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${name}.png`, fullPage: true })
}

test('a wrong name is written down with the person, corrected by the supervisor, and printed for the person in the own language', async () => {
  const police = await at('police', `/cases/${person.id}/rights`)
  await shot(police, 'rights-empty')
  await press(police, 'web.rights.write-down')
  expect(await police.locator('.summary').isVisible()).toBe(true)
  await shot(police, 'rights-faulty')
  await police.getByRole('radio', { name: t('en', 'code.rightKinds.correction') }).check()
  await police.selectOption('#f-field', 'surname')
  await police.locator('#f-wrong').fill('Gulyamova')
  await police.locator('#f-right').fill('Gʻulomova')
  await police.selectOption('#f-language', 'rus')
  await police.getByRole('radio', { name: t('en', 'code.rightModes.said-aloud') }).check()
  await press(police, 'web.rights.write-down')
  await police.getByText(t('en', 'web.rights.done.asked')).waitFor()

  const supervisor = await at('supervisor', `/cases/${person.id}/rights`)
  await supervisor.getByRole('radio', { name: t('en', 'code.rightOutcomes.accepted') }).check()
  await shot(supervisor, 'rights-decide')
  await press(supervisor, 'web.rights.decide')
  await supervisor.getByText(t('en', 'web.rights.done.decided')).waitFor()

  const file = await at('police', `/cases/${person.id}/own-file`)
  await shot(file, 'own-file')
  const paper = file.locator('article.own-file')
  expect(await paper.getAttribute('lang')).toBe('ru')
  expect(await paper.locator('h1').textContent()).toContain(t('ru', 'web.own-file.title'))
  expect(await paper.textContent()).toContain('Gʻulomova')
  expect(await paper.locator('s').textContent()).toBe('Gulyamova')
  expect(await file.getByText(t('en', 'web.own-file.never-leave')).isVisible()).toBe(true)
  await file.getByRole('radio', { name: t('en', 'code.handingModes.read-aloud') }).check()
  await press(file, 'web.own-file.given')
  await file.getByText(t('en', 'web.rights.done.given')).waitFor()
  await shot(file, 'rights-given')
})

test('a case whose time is over is destroyed by two people, and its page says so and nothing else', async () => {
  const secretary = await at('secretary', '/retention')
  await shot(secretary, 'retention')
  await secretary.getByRole('link', { name: over.number }).click()
  await shot(secretary, 'rights-secretary')
  await press(secretary, 'web.destruction.propose')
  await secretary.getByText(t('en', 'web.rights.done.proposed')).waitFor()
  const prosecutor = await at('prosecutor', `/cases/${over.id}/rights`)
  await prosecutor.getByRole('radio', { name: t('en', 'code.holdGrounds.court-case') }).check()
  await press(prosecutor, 'web.hold.place')
  await prosecutor.getByText(t('en', 'web.rights.done.held')).waitFor()
  await shot(prosecutor, 'rights-hold')
  await press(prosecutor, 'web.hold.lift')
  const chair = await at('chair', `/cases/${over.id}/rights`)
  await shot(chair, 'rights-chair')
  await press(chair, 'web.destruction.approve')
  await chair.getByText(t('en', 'web.rights.done.approved')).waitFor()

  await destroyWhatIsDue(worker)

  const police = await at('police', `/cases/${over.id}`)
  await shot(police, 'destroyed')
  const said = await police.locator('main').textContent()
  expect(said).toContain(t('en', 'problem.case-destroyed.detail', { number: over.number }))
  expect(await police.locator('main h2').count()).toBe(0)
  const rights = await at('secretary', `/cases/${over.id}/rights`)
  expect(await rights.locator('main').textContent()).toContain(t('en', 'web.destruction.destroyed'))
  await shot(rights, 'rights-destroyed')
})
