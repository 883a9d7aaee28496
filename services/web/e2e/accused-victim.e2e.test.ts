import { formatDate } from '@nrm/messages/dates'
import { t } from '@nrm/messages/t'
import { chromiumInstalled } from '@nrm/testkit/chromium'
import type { OfficerName } from '@nrm/testkit/country'
import { openSystem } from '@nrm/testkit/system'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildWeb } from '../app.ts'
import { type Answers, answersIn } from './answers.ts'
import { type Officer, officerAt } from './officer.ts'

const system = await openSystem(buildWeb)
const language = 'uz-Latn'
const today = formatDate(language, new Date().toISOString())
const decision = { decisionNumber: '12-sonli', decisionOn: today }
const answers: Readonly<Record<string, Answers>> = {
  'person.registered': { ...answersIn(language)['person.registered'], channel: 'hotline', consentItems: { refer: 'yes', crime: 'yes' } },
  'crime.indicated': {
    knowledge: 'surely-known',
    dutyTold: 'before-the-account',
    elements: ['135-1', '135-2-k'],
    addressee: 'policeA idorasi',
    reportGround: 'consent',
    letterNumber: '7-sonli',
    letterOn: today,
  },
  'precheck.started': { registrationNumber: '45-sonli', registeredOn: today },
  'case.opened': { criminalCaseNumber: '99-sonli', ...decision, evidence: ['financial-documents'] },
  'liability.issue': { charges: ['cal-190', 'cc-169'], liabilityBases: ['coercion-41-1'] },
  'liability.answered': { liabilityOutcome: 'not-punished', answerNumber: '3-sonli', answerOn: today, reasons: 'Oʻylab topilgan asos.' },
}

let browser: Browser
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: chromiumInstalled(), args: ['--no-sandbox', '--disable-gpu'] })
})
afterAll(() => browser.close())

const arrive = (name: OfficerName) => officerAt({ browser, system, language, scripts: true }, name)
const take = async (officer: Officer, ...steps: string[]) => {
  for (const step of steps) await officer.take(step, answers[step] ?? {})
}
/** What the case page says of the person and the criminal case. */
const said = ({ page }: Officer) => page.locator('section[aria-labelledby="proceedings"]').textContent()

let number = ''
let ngo: Officer

test('an organisation registers a person and is told before it reports what the law makes of the signs', async () => {
  ngo = await arrive('ngo')
  await take(ngo, 'person.registered')
  number = (await ngo.page.locator('.receipt-number').textContent()) ?? ''
  await ngo.follow(ngo.t('web.form.open-case'))

  await take(ngo, 'crime.indicated')

  expect(await ngo.page.locator('#criminal ~ .procedure-state').textContent()).toContain(t(language, 'state.d0-reported'))
  expect(await said(ngo)).toContain(t(language, 'web.proceedings.claim.none'))
})

test('the investigator checks and opens a case', async () => {
  const investigator = await arrive('investigator')
  await investigator.follow(number)

  await take(investigator, 'precheck.started', 'case.opened')

  expect(await investigator.page.locator('#criminal ~ .procedure-state').textContent()).toContain(t(language, 'state.d2-open'))
  await investigator.leave()
})

test('the victim is accused: the flag is up until the prosecutor answers in writing, and everybody who cares sees both', async () => {
  await ngo.follow(ngo.t('web.menu.cases'))
  await ngo.follow(number)
  await take(ngo, 'liability.issue')
  expect(await said(ngo)).toContain(t(language, 'web.proceedings.liability.open'))

  const prosecutor = await arrive('prosecutor')
  await prosecutor.follow(prosecutor.t('web.menu.cases'))
  await prosecutor.follow(number)
  expect(await said(prosecutor)).toContain(t(language, 'web.proceedings.flag.open'))
  await take(prosecutor, 'liability.answered')
  await prosecutor.leave()

  await ngo.follow(ngo.t('web.menu.cases'))
  await ngo.follow(number)
  expect(await said(ngo)).toContain(t(language, 'web.proceedings.liability.answered'))
  expect(await ngo.page.locator('section[aria-labelledby="records"]').textContent()).toContain(
    t(language, 'code.liabilityOutcomes.not-punished'),
  )
  await ngo.leave()
})
