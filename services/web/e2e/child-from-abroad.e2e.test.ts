import type { MessageKey } from '@nrm/messages/catalog'
import { formatDate, formatMoment } from '@nrm/messages/dates'
import { t } from '@nrm/messages/t'
import { territoryName } from '@nrm/sop/territories'
import { chromiumInstalled } from '@nrm/testkit/chromium'
import type { OfficerName } from '@nrm/testkit/country'
import { openSystem } from '@nrm/testkit/system'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildWeb } from '../app.ts'
import { type Answers, answersIn } from './answers.ts'
import { type Officer, officerAt } from './officer.ts'

const system = await openSystem(buildWeb)
const language = 'ru'
const inHours = (hours: number) => formatMoment(language, new Date(Date.now() + hours * 3_600_000).toISOString())
const today = formatDate(language, new Date().toISOString())
const { channel: _, ...registered } = answersIn(language)['person.registered'] as Answers
const levels = ['Identity', 'Traffickers', 'Family', 'Authorities', 'Health', 'Journey', 'Reception', 'Livelihood', 'Children']
const yes = { record: 'yes', refer: 'yes' }
const answers: Readonly<Record<string, Answers>> = {
  'person.abroad': {
    ...registered,
    maybeChild: 'yes',
    country: 'TR',
    abroadSituation: 'in-shelter',
    homeTerritory: territoryName('1718', language),
    channel: 'consulate',
    consentItems: yes,
  },
  'consent.recorded': {
    consentNow: 'agrees',
    language: 'uzb',
    consentMode: 'signed',
    copyGiven: 'yes',
    consentItems: yes,
    representedBy: 'social-centre',
    representativeItems: yes,
  },
  'consular.contact': { contactMode: 'in-person', nationality: 'confirmed', contactWish: 'wants-to-return' },
  'return.requested': { voluntary: 'yes', informed: 'yes', reflectionWish: 'go-now', writtenMode: 'signed', language: 'uzb' },
  'risk.assessed': { ...Object.fromEntries(levels.map((domain) => [`risk${domain}`, 'low'])), returnRisk: 'acceptable' },
  'risk.checked': {},
  'reception.asked': {
    recipient: 'учреждение inson',
    services: ['housing', 'psychological'],
    urgency: 'within-term',
    basis: 'consent',
    sharedParts: ['language', 'age-band'],
  },
  'guardian.appointed': { guardianSuspected: 'no', guardianKind: 'social-centre', appointedOn: today },
  'bia.done': {
    childHeard: 'in-person',
    panel: ['psychologist', 'social-worker'],
    weighed: ['views', 'safety'],
    biaFindings: 'Вымышленный вывод.',
  },
  'placement.decided': { placement: 'own-family' },
  'bid.done': {
    durableSolution: 'return',
    panel: ['psychologist', 'guardian'],
    childHeard: 'in-person',
    bidReasons: 'Вымышленное обоснование.',
  },
  'reception.accepted': { answer: 'accept', arrivalAt: inHours(48) },
  'receiving.confirmed': {},
  departed: {
    travelMeans: 'plane',
    arrivalAt: inHours(6),
    arrivalPlace: 'airport',
    escort: 'consul',
    escortName: 'Вымышленный Сопровождающий',
    handTo: 'Вымышленная Тётя',
  },
  arrived: { arrivalPlace: 'airport', arrivalQuestions: 'nobody-asked', handedTo: 'Вымышленная Тётя' },
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
const again = async (officer: Officer) => {
  await officer.follow(officer.t('web.menu.cases'))
  await officer.follow(number)
}
const stands = async ({ page }: Officer, procedure: string, state: MessageKey) =>
  expect(await page.locator(`#${procedure} ~ .procedure-state`).textContent()).toContain(t(language, state))

let number = ''
let consul: Officer
let social: Officer

test('a consul finds a child abroad, registers it once, and hears from it and from whoever speaks for it that it wants to go home', async () => {
  consul = await arrive('consul')
  await take(consul, 'person.abroad')
  number = (await consul.page.locator('.receipt-number').textContent()) ?? ''
  await consul.follow(consul.t('web.form.open-case'))
  await stands(consul, 'return', 'state.e0-located')

  await take(consul, 'consent.recorded', 'consular.contact', 'return.requested', 'risk.assessed', 'reception.asked')

  await stands(consul, 'return', 'state.e2-preparing')
})

test('at home the child is protected and represented, and its return determined to be best', async () => {
  const supervisor = await arrive('supervisor')
  await again(supervisor)
  await take(supervisor, 'risk.checked')
  await supervisor.leave()
  social = await arrive('social')
  await again(social)

  await take(social, 'guardian.appointed', 'bia.done', 'placement.decided', 'bid.done', 'reception.accepted')

  await stands(social, 'child', 'state.f4-solution')
  const secretary = await arrive('secretary')
  await again(secretary)
  await take(secretary, 'receiving.confirmed')
  await secretary.leave()
})

test('the child travels with an escort, is handed to the person named, and is taken in where it was met', async () => {
  await again(consul)
  await take(consul, 'departed')
  await again(social)
  await take(social, 'arrived')

  await stands(social, 'return', 'state.e4-received')
  await stands(social, 'assistance', 'state.c1-placed')
  await again(consul)
  expect(await consul.page.locator('section[aria-labelledby="records"]').textContent()).not.toContain('Вымышленная Тётя')
  await consul.leave()
  await social.leave()
})
