import { tashkentDay } from '@nrm/sop/tashkent-day'
import { chromiumInstalled } from '@nrm/testkit/chromium'
import { as } from '@nrm/testkit/country'
import { superuser } from '@nrm/testkit/dump'
import { moveCases } from '@nrm/testkit/moved-cases'
import { openSystem } from '@nrm/testkit/system'
import { registerAs, stepAs } from '@nrm/testkit/walk'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildWeb } from '../app.ts'
import { type Officer, officerAt } from './officer.ts'

const system = await openSystem(buildWeb)
const db = system.database.as('worker')
const police = as(system.country.officers.police)
let browser: Browser
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: chromiumInstalled(), args: ['--no-sandbox', '--disable-gpu'] })
})
afterAll(() => browser.close())

test('a version comes into force and running cases are moved to it by two people, by keyboard alone; undone, those that took no step go back', async () => {
  const child = await stepAs(db, police, await registerAs(db, police, { maybeChild: 'unsure' }), 'identification', 'primary.assessed')
  const keeper = await arrive('admin')
  const nation = await arrive('national')

  await keeper.write(keeper.t('web.versions.valid-from'), typed(tashkentDay(new Date().toISOString())))
  await keeper.press(keeper.t('web.versions.adopt', { version: 2 }))
  // Whoever proposed is not asked for the second word.
  expect(await verbsOf(keeper)).toEqual([keeper.t('web.versions.stop')])
  await nation.follow(nation.t('web.menu.sop-versions'))
  await nation.press(nation.t('web.versions.approve'))
  await keeper.follow(keeper.t('web.menu.sop-versions'))
  expect(await keeper.page.locator('main').textContent()).toContain(keeper.t('web.versions.total', { moves: '1', stays: '0' }))
  await keeper.press(keeper.t('web.versions.move', { version: 2 }))
  await nation.follow(nation.t('web.menu.sop-versions'))
  await nation.press(nation.t('web.versions.approve'))
  expect(await lastStanding(nation)).toBe(nation.t('web.versions.state.approved'))
  await moveCases(db)
  await nation.follow(nation.t('web.menu.sop-versions'))
  expect([await lastStanding(nation), await stored(child.id)]).toEqual([
    nation.t('web.versions.state.done'),
    { version: 2, state: 'assessed-child' },
  ])

  await nation.press(nation.t('web.versions.undo'))
  await moveCases(db)
  await nation.follow(nation.t('web.menu.sop-versions'))
  expect([await lastStanding(nation), await stored(child.id)]).toEqual([
    nation.t('web.versions.state.undone'),
    { version: 1, state: 'assessed' },
  ])
  await keeper.leave()
  await nation.leave()
})

async function arrive(name: 'admin' | 'national'): Promise<Officer> {
  const officer = await officerAt({ browser, system, language: 'en', scripts: true }, name)
  await officer.follow(officer.t('web.menu.sop-versions'))
  return officer
}

/** A day as the browser's own field takes it in: month, day, year. */
const typed = (day: string): string => day.slice(5, 7) + day.slice(8) + day.slice(0, 4)

const lastStanding = ({ page }: Officer) => page.locator('#proposals ~ table .badge').first().textContent()
const verbsOf = ({ page }: Officer) => page.locator('#proposals ~ table button').allTextContents()

async function stored(caseId: string): Promise<{ version: number; state: string } | undefined> {
  const [found] = await superuser(system.database)<{ version: number; state: string }[]>`
    select machine_version as version, state from nrm.procedure where case_id = ${caseId} and procedure = 'identification'`
  return found && { ...found }
}
