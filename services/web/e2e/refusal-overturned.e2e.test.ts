import { t } from '@nrm/messages/t'
import { chromiumInstalled } from '@nrm/testkit/chromium'
import type { OfficerName } from '@nrm/testkit/country'
import { openSystem } from '@nrm/testkit/system'
import { type Advanced, caseAt } from '@nrm/testkit/walk'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildWeb } from '../app.ts'
import { type Answers, answersIn } from './answers.ts'
import { type Officer, officerAt } from './officer.ts'

const language = 'en'
const granted = answersIn(language)
const { actFinding: _, meansFinding: __, purposeFinding: ___, ...heard } = granted['decided.granted'] as Answers
const answers: Readonly<Record<string, Answers>> = {
  ...granted,
  'decided.refused': {
    ...heard,
    actFinding: 'shown',
    meansFinding: 'not-shown',
    purposeFinding: 'not-shown',
    refusalGround: 'element-not-shown',
  },
  'appeal.filed': { complaintText: 'An invented complaint: nobody asked about the papers that were taken.' },
  'appeal.upheld': { reasons: 'An invented reason: the papers were found.', delivery: 'in-person', deliveryLanguage: 'rus' },
}

let browser: Browser
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: chromiumInstalled(), args: ['--no-sandbox', '--disable-gpu'] })
})
afterAll(() => browser.close())

/** A country of its own for each journey: a one-time code opens one session and no more. */
const journey = async () => {
  const system = await openSystem(buildWeb)
  const arrive = (name: OfficerName) => officerAt({ browser, system, language, scripts: true }, name)
  return { system, worker: system.database.as('worker'), arrive }
}
const take = async (officer: Officer, steps: readonly string[], said: Readonly<Record<string, Answers>> = {}) => {
  for (const step of steps) await officer.take(step, said[step] ?? answers[step] ?? {})
}
const open = async (officer: Officer, number: string) => {
  await officer.follow(officer.t('web.menu.commission'))
  await officer.follow(number)
}
const stateOfStatus = (officer: Officer) => officer.page.locator('#status ~ .procedure-state').textContent()

describe('an adult is refused, complains and is granted the status', async () => {
  const { system, worker, arrive } = await journey()
  let number = ''
  test('the commission hears, votes and refuses; help stays open', async () => {
    const found = await caseAt(worker, system.country, 'status/ready')
    number = found.number
    const secretary = await arrive('secretary')
    await open(secretary, number)
    await take(secretary, ['session.called'])
    await secretary.leave()
    for (const name of ['member', 'chair'] as const) {
      const officer = await arrive(name)
      await open(officer, number)
      await take(officer, ['conflict.declared', 'vote.cast'], { 'vote.cast': { vote: 'refuse' } })
      if (name === 'chair') {
        await take(officer, ['decided.refused'])
        expect(await stateOfStatus(officer)).toContain(t(language, 'state.b4-refused'))
      }
      await officer.leave()
    }
  })

  test('the police file the complaint of the person; the help can still be given', async () => {
    const police = await arrive('police')
    await police.follow(police.t('web.menu.cases'))
    await police.follow(number)
    expect(await police.page.locator('#assistance ~ .steps').textContent()).toContain(t(language, 'step.referral.sent.button'))
    await take(police, ['appeal.filed'])
    expect(await stateOfStatus(police)).toContain(t(language, 'state.b5-appeal'))
    await police.leave()
  })

  test('another body than the one that refused grants', async () => {
    const national = await arrive('national')
    await national.follow(national.t('web.menu.cases'))
    await national.follow(number)
    await take(national, ['appeal.upheld'])
    expect(await stateOfStatus(national)).toContain(t(language, 'state.b3-granted'))
    await national.leave()
  })
})

describe('a case whose chair is in conflict', async () => {
  const { system, worker, arrive } = await journey()
  let found: Advanced
  test('the chair says so, and the case is gone from the territory', async () => {
    found = await caseAt(worker, system.country, 'status/scheduled')
    const chair = await arrive('chair')
    await open(chair, found.number)
    await take(chair, ['conflict.declared'], { 'conflict.declared': { conflict: 'yes' } })
    await chair.follow(chair.t('web.menu.commission'))
    expect(await chair.page.getByRole('link', { name: found.number, exact: true }).count()).toBe(0)
    await chair.leave()
    const secretary = await arrive('secretary')
    // The secretary had the case on the desk and may know that it exists, and whom to ask.
    expect((await secretary.page.goto(`${system.url}/cases/${found.id}`))?.status()).toBe(403)
    await secretary.leave()
  })

  test('two of the National Commission hear and vote, and one of them decides', async () => {
    for (const name of ['national', 'national2'] as const) {
      const officer = await arrive(name)
      await open(officer, found.number)
      await take(officer, ['conflict.declared', 'vote.cast'])
      if (name === 'national2') {
        await take(officer, ['decided.granted'])
        expect(await stateOfStatus(officer)).toContain(t(language, 'state.b3-granted'))
      }
      await officer.leave()
    }
  })
})
