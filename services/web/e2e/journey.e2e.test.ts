import type { Language } from '@nrm/messages/languages'
import { t } from '@nrm/messages/t'
import { chromiumInstalled } from '@nrm/testkit/chromium'
import type { OfficerName } from '@nrm/testkit/country'
import { openSystem } from '@nrm/testkit/system'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildWeb } from '../app.ts'
import { answersIn } from './answers.ts'
import { type Officer, officerAt } from './officer.ts'
import { trailOf } from './trail.ts'

/** Two browsers' worth of work at a time: one draws while the other waits for its answers. */
const lanes: readonly (readonly [Language, boolean])[][] = [
  [
    ['uz-Latn', true],
    ['ru', true],
    ['uz-Latn', false],
  ],
  [
    ['uz-Cyrl', true],
    ['en', true],
  ],
]

let browser: Browser
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: chromiumInstalled(), args: ['--no-sandbox', '--disable-gpu'] })
})
afterAll(() => browser.close())

describe.concurrent.each(lanes.map((runs, lane) => ({ lane, runs })))('lane $lane', ({ runs }) => {
  describe.each(runs)('in %s, with scripts: %s', { concurrent: false }, async (language, scripts) => {
    const system = await openSystem(buildWeb)
    const answers = answersIn(language)
    const arrive = (name: OfficerName) => officerAt({ browser, system, language, scripts }, name)
    const take = async (officer: Officer, ...steps: string[]) => {
      for (const step of steps) await officer.take(step, answers[step] ?? {})
    }
    let number = 'no case yet'
    let secretary: Officer

    test('the police register a person, presume a victim and refer to the centre', async () => {
      const police = await arrive('police')

      await take(police, 'person.registered')
      number = (await police.page.locator('.receipt-number').textContent()) ?? ''
      expect(number).toMatch(/^\d{4}-\d{6}$/)
      await police.follow(police.t('web.form.open-case'))
      await take(police, 'primary.assessed', 'presumed.declared', 'referral.sent')
      await police.leave()
    })

    test('the centre finds the referral in its inbox, accepts it and assesses the needs', async () => {
      const centre = await arrive('centre')

      await centre.follow(centre.t('web.menu.referrals'))
      await centre.follow(number)
      await take(centre, 'referral.accepted', 'needs.assessed')
      await centre.leave()
    })

    test('the secretary completes the dossier and calls the session', async () => {
      secretary = await arrive('secretary')

      await secretary.follow(number)
      await take(secretary, 'dossier.complete', 'session.called')
    })

    test.each(['member', 'chair'] as const)('the %s declares no conflict and votes', async (name) => {
      const officer = await arrive(name)

      await officer.follow(officer.t('web.menu.commission'))
      await officer.follow(number)
      await take(officer, 'conflict.declared', 'vote.cast')
      if (name === 'chair') {
        await take(officer, 'decided.granted')
        expect(await officer.page.locator('#status ~ .procedure-state').textContent()).toContain(officer.t('state.b3-granted'))
      }
      await officer.leave()
    })

    test('the audit review shows the secretary every hand and every reader', async () => {
      await secretary.follow(secretary.t('web.menu.audit'))
      await secretary.write(secretary.t('web.audit.case'), number)
      await secretary.press(secretary.t('ui.search'))

      const trail = await trailOf(secretary)

      const past = (step: string) => t(language, `step.${step}.past` as Parameters<typeof t>[1])
      const steps = trail.filter(({ kind }) => kind === t(language, 'web.audit.kind.step'))
      expect(steps.map(({ step, by }) => [step, by])).toEqual(hands.map(([step, by]) => [past(step), by]))
      const readers = trail.filter(({ kind }) => kind === t(language, 'web.audit.kind.case.viewed')).map(({ by }) => by)
      expect([...new Set(readers)]).toEqual(['police', 'centre', 'secretary', 'member', 'chair'].map((name) => `Invented ${name}`))
      await secretary.leave()
    })
  })
})

/** Every step of the journey in its order, with the hand that took it. */
const hands = [
  ['signal.received', 'Invented police'],
  ['contact.made', 'Invented police'],
  ['consent.recorded', 'Invented police'],
  ['primary.assessed', 'Invented police'],
  ['b.opened', 'Invented police'],
  ['c.opened', 'Invented police'],
  ['presumed.declared', 'Invented police'],
  ['referral.sent', 'Invented police'],
  ['referral.accepted', 'Invented centre'],
  ['needs.assessed', 'Invented centre'],
  ['dossier.complete', 'Invented secretary'],
  ['session.called', 'Invented secretary'],
  ['conflict.declared', 'Invented member'],
  ['vote.cast', 'Invented member'],
  ['conflict.declared', 'Invented chair'],
  ['vote.cast', 'Invented chair'],
  ['decided.granted', 'Invented chair'],
] as const
