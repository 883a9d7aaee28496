import { languages } from '@nrm/messages/languages'
import type { Steps } from '@nrm/sop/step'
import { steps } from '@nrm/sop/steps/all'
import { chromiumInstalled } from '@nrm/testkit/chromium'
import { openSystem } from '@nrm/testkit/system'
import { type Browser, type BrowserContext, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildWeb } from '../app.ts'
import { officers, screensOf } from './screen-addresses.ts'
import { faultsOf, faultsOfLooks, openPage } from './screen-faults.ts'
import { signedIn } from './signed-in.ts'

type Cookies = Parameters<BrowserContext['addCookies']>[0]

const system = await openSystem(buildWeb, { secondFactor: false })
const screens = await screensOf(system)
/** The first officer to have a screen examines it; whoever else has it is given the same. */
const kinds = new Set<string>()
const firsts = new Set(screens.filter(({ kind }) => kinds.size < kinds.add(kind).size))

/** What axe asks and what a page looks like do not depend on the language: each screen is examined in one, and the languages take turns. */
const turns = new Map(screens.map((one, at) => [one, languages[at % languages.length]]))

/** Cyrillic letters take two bytes, and Uzbek words are long. */
const heaviest = 'uz-Cyrl'

const sessions = new Map<string, Cookies>()
let browser: Browser
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: chromiumInstalled(), args: ['--no-sandbox', '--disable-gpu'] })
  for (const officer of officers) {
    const context = (await signedIn(browser, system, officer)).context()
    sessions.set(officer, await context.cookies())
    await context.close()
  }
})
afterAll(() => browser.close())

test('every step that somebody takes by hand is asked on one of the screens', () => {
  const byHand = Object.values<Steps>(steps).flatMap((table) => Object.keys(table).filter((step) => !('system' in (table[step]?.by ?? {}))))

  // Taking a status back needs a second chair; the small country has one in each region.
  expect(byHand.filter((step) => !kinds.has(step))).toEqual(['revoked'])
})

describe.each(languages)('in %s', { timeout: 600_000 }, (language) => {
  test.each(officers)('the screens of the %s are sound', async (officer) => {
    const context = await browser.newContext({ reducedMotion: 'reduce' })
    await context.addCookies(cookiesOf(officer, language))
    const page = await openPage(context, { weighed: language === heaviest })
    const faults: string[] = []

    for (const one of screens.filter((one) => one.officer === officer && firsts.has(one))) {
      faults.push(...(await faultsOf(page, system.url + one.address, language)))
      if (turns.get(one) === language) faults.push(...(await faultsOfLooks(page)))
    }

    expect(faults).toEqual([])
    await context.close()
  })

  test.each(officers)('the %s is given what others have too', async (officer) => {
    const headers = {
      cookie: cookiesOf(officer, language)
        .map(({ name, value }) => `${name}=${value}`)
        .join('; '),
    }

    for (const one of screens.filter((one) => one.officer === officer && !firsts.has(one) && turns.get(one) === language)) {
      const answer = await fetch(system.url + one.address, { headers })

      expect([one.address, answer.status, headOf(await answer.text())]).toEqual([one.address, 200, { language, headings: 1 }])
    }
  })
})

const headOf = (html: string) => ({ language: /<html lang="([^"]+)"/.exec(html)?.[1], headings: html.match(/<h1[ >]/g)?.length })

/** The session of an officer in a browser that has chosen a language. */
const cookiesOf = (officer: string, language: string): Cookies => [
  ...(sessions.get(officer) ?? []).filter(({ name }) => name !== 'nrm_lang'),
  { name: 'nrm_lang', value: language, domain: '127.0.0.1', path: '/' },
]
