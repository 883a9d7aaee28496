import type { MessageKey } from '@nrm/messages/catalog'
import { formatDate, formatMoment } from '@nrm/messages/dates'
import { t } from '@nrm/messages/t'
import type { ProcedureName } from '@nrm/sop/procedures'
import { territoryName } from '@nrm/sop/territories'
import { chromiumInstalled } from '@nrm/testkit/chromium'
import { as, type OfficerName } from '@nrm/testkit/country'
import { referencesOf } from '@nrm/testkit/situations'
import { openSystem } from '@nrm/testkit/system'
import { caseSeenBy, stepAs, type Versions } from '@nrm/testkit/walk'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildWeb } from '../app.ts'
import { type Answers, answersIn } from './answers.ts'
import { type Officer, officerAt } from './officer.ts'

const system = await openSystem(buildWeb)
const worker = system.database.as('worker')
const { officers, offices } = system.country
const language = 'ru'
const inHours = (hours: number) => formatMoment(language, new Date(Date.now() + hours * 3_600_000).toISOString())
const today = formatDate(language, new Date().toISOString())
const { channel: _, ...registered } = answersIn(language)['person.registered'] as Answers
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
  'guardian.appointed': { guardianSuspected: 'no', guardianKind: 'social-centre', appointedOn: today },
  'reception.accepted': { answer: 'accept', arrivalAt: inHours(48) },
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

type Leg = readonly [by: OfficerName, procedure: ProcedureName, step: string, answers?: Readonly<Record<string, unknown>>]
/** What others do meanwhile, through the door and not on screens. */
const meanwhile = async (...legs: readonly Leg[]) => {
  let view: Versions = await caseSeenBy(worker, as(officers[legs[0]?.[0] ?? 'consul']), caseId)
  for (const [name, procedure, step, said] of legs) {
    const officer = officers[name]
    view = await stepAs(worker, as(officer), view, procedure, step, { ...referencesOf(step, officer.id, offices), ...said })
  }
}
const assessed: readonly Leg[] = [
  ['consul', 'return', 'risk.assessed'],
  ['supervisor', 'return', 'risk.checked'],
  ['consul', 'return', 'reception.asked', { basis: 'consent' }],
]
const onTheWay: readonly Leg[] = [
  ['social', 'child', 'bia.done'],
  ['social', 'child', 'placement.decided'],
  ['social', 'child', 'bid.done', { durableSolution: 'return' }],
  ['secretary', 'return', 'receiving.confirmed'],
  ['consul', 'return', 'departed', { escort: 'consul', escortName: 'Вымышленный Сопровождающий', handTo: 'Вымышленная Тётя' }],
]

let [number, caseId] = ['', '']
let consul: Officer
let social: Officer

test('a consul finds a child abroad, registers it once, and hears from it and from whoever speaks for it that it wants to go home', async () => {
  consul = await arrive('consul')
  await take(consul, 'person.abroad')
  number = (await consul.page.locator('.receipt-number').textContent()) ?? ''
  await consul.follow(consul.t('web.form.open-case'))
  caseId = new URL(consul.page.url()).pathname.split('/')[2] ?? ''
  await stands(consul, 'return', 'state.e0-located')

  await take(consul, 'consent.recorded', 'consular.contact', 'return.requested')

  await stands(consul, 'return', 'state.e2-preparing')
})

test('at home somebody will meet the child; it is protected, and somebody is there to speak for it', async () => {
  await meanwhile(...assessed)
  social = await arrive('social')
  await again(social)
  await stands(social, 'child', 'state.f0-protected')

  await take(social, 'reception.accepted', 'guardian.appointed')

  await stands(social, 'child', 'state.f1-represented')
})

test('the child travels with an escort, is handed to the person named, and is taken in where it was met', async () => {
  await meanwhile(...onTheWay)
  await again(social)
  await take(social, 'arrived')

  await stands(social, 'return', 'state.e4-received')
  await stands(social, 'assistance', 'state.c1-placed')
  await again(consul)
  expect(await consul.page.locator('section[aria-labelledby="records"]').textContent()).not.toContain('Вымышленная Тётя')
  await consul.leave()
  await social.leave()
})
