import { t } from '@nrm/messages/t'
import { chromiumInstalled } from '@nrm/testkit/chromium'
import { situation } from '@nrm/testkit/situations'
import { type OneIdHouse, oneIdHouse } from '@nrm/testkit/stand-ins/one-id'
import { openSystem } from '@nrm/testkit/system'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildWeb } from '../app.ts'
import { signedIn } from './signed-in.ts'

const person = { pin: '30101801234567', full_name: 'INVENTED OFFICER' }
let house: OneIdHouse
const system = await openSystem(buildWeb, {
  secondFactor: false,
  identityAt: async (url) => {
    const client = { id: 'nrm', secret: 'a secret', redirectUri: `${url}/sign-in/one-id/return` }
    house = await oneIdHouse({ clients: [client], people: [person] })
    return { oneId: { url: house.url, clientId: client.id, clientSecret: client.secret, scope: 'nrm', redirectUri: client.redirectUri } }
  },
})
const scheduled = await situation(system.database.as('worker'), system.country, 'status/scheduled')
let browser: Browser
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: chromiumInstalled(), args: ['--no-sandbox', '--disable-gpu'] })
})
afterAll(async () => {
  await browser.close()
  await house.close()
})

test('a chair goes on leave, a member stands in, and every page and the history say for whom', async () => {
  const chair = await signedIn(browser, system, 'chair')
  await chair.goto(`${system.url}/absences`)
  await chair.fill('#f-to', tomorrow())
  await chair.selectOption('#f-deputy', { label: 'Invented member · commission member' })
  await chair.click('section[aria-labelledby=record] button')
  expect(await chair.locator('[role=status]').textContent()).toBe(t('en', 'web.absences.recorded'))
  await chair.goto(system.url)
  expect(await chair.locator('section[aria-labelledby=away]').textContent()).toContain('Invented member stands in')

  const deputy = await signedIn(browser, system, 'member')
  await deputy.click(`text=${t('en', 'web.acting.start', { name: 'Invented chair', role: t('en', 'role.chair') })}`)
  await deputy.goto(`${system.url}/cases/${scheduled.id}`)
  const notice = await deputy.locator('.acting-now').textContent()
  await deputy.click(`text=${t('en', 'step.conflict.declared.button')}`)
  await deputy.check('input[name=conflict][value=no]')
  await deputy.click('main form button.button')
  await deputy.goto(`${system.url}/cases/${scheduled.id}`)

  expect(notice).toContain(t('en', 'web.acting.now', { name: 'Invented chair', role: t('en', 'role.chair') }))
  expect(await deputy.locator('main').textContent()).toContain('Invented memberfor Invented chair')
  await deputy.click(`text=${t('en', 'web.acting.stop')}`)
  expect(await deputy.locator('.acting-now').count()).toBe(0)

  await deputy.click(`text=${t('en', 'web.acting.start', { name: 'Invented chair', role: t('en', 'role.chair') })}`)
  await chair.goto(`${system.url}/absences`)
  await chair.click(`text=${t('en', 'web.absences.end')}`)
  await deputy.goto(`${system.url}/cases`)
  expect(new URL(deputy.url()).pathname).toBe('/sign-in')
  await Promise.all([chair, deputy].map((page) => page.context().close()))
})

test('an officer links the account to OneID and signs in through it; a name that is not linked does not get in', async () => {
  const officer = await signedIn(browser, system, 'police')
  await officer.goto(`${system.url}/outside`)
  await officer.click(`text=${t('en', 'web.outside.link-one-id')}`)
  await officer.click(`text=${person.full_name}`)
  await officer.click('button.go-on')
  expect(await officer.locator('main').textContent()).toContain(t('en', 'web.outside.is-this-you', { name: person.full_name }))
  await officer.click(`text=${t('en', 'web.outside.confirm')}`)
  expect(await officer.locator('.notice').textContent()).toBe(t('en', 'web.outside.linked'))

  const again = await (await browser.newContext()).newPage()
  await again.goto(`${system.url}/sign-in?lang=en`)
  await again.click(`text=${t('en', 'web.outside.one-id')}`)
  await again.click(`text=${person.full_name}`)
  await again.click('button.go-on')
  await again.waitForURL(`${system.url}/`)
  const cookies = await again.context().cookies(system.url)
  expect(await again.locator('.masthead-officer').textContent()).toContain('Invented police')
  expect(cookies.filter(({ httpOnly, sameSite }) => !httpOnly || sameSite !== 'Strict')).toEqual([])
  expect(cookies.map(({ name }) => name)).not.toContain('nrm_outside')

  await officer.goto(`${system.url}/outside`)
  await officer.click(`text=${t('en', 'web.outside.unlink')}`)
  await again.context().clearCookies()
  await again.goto(`${system.url}/sign-in?lang=en`)
  await again.click(`text=${t('en', 'web.outside.one-id')}`)
  await again.click(`text=${person.full_name}`)
  await again.click('button.go-on')
  expect(await again.locator('.summary').textContent()).toContain(t('en', 'problem.outside-unknown.detail'))
  await Promise.all([officer, again].map((page) => page.context().close()))
})

/** Tomorrow in Tashkent, as officials write it. */
const tomorrow = (): string => {
  const [year, month, day] = new Date(Date.now() + 29 * 3_600_000).toISOString().slice(0, 10).split('-')
  return `${day}.${month}.${year}`
}
