import { elsewhere, type ParameterScreen, parameterScreens, unplacedParameters, usesOf } from '@nrm/sop/parameter-uses'
import { parameters } from '@nrm/sop/parameters'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fakeLaw } from './test/fake-law.ts'
import { ids } from './test/fixtures.ts'
import { type Browser, type House, openHouse, signedIn } from './test/house.ts'

const onCase = `/cases/${ids.case}`
/** Where each screen of the table of parameters is. */
const addresses: Readonly<Record<ParameterScreen, string>> = {
  case: onCase,
  step: `${onCase}/${ids.assistance}/referral.sent`,
  commission: '/commission',
  glass: '/break-glass',
  reviews: '/reviews',
  known: `${onCase}/known`,
  rights: `${onCase}/rights`,
  retention: '/retention',
  absences: '/absences',
  oversight: '/oversight',
  anonymous: '/anonymous',
  referrals: '/referrals',
  board: '/board',
}

let house: House
let browser: Browser
beforeAll(async () => {
  house = await openHouse()
  browser = await signedIn(house)
})
afterAll(async () => {
  fakeLaw.assumed = true
  await house.close()
})
const marksOn = async (address: string, assumed: boolean): Promise<number> => {
  fakeLaw.assumed = assumed
  const { statusCode, body } = await browser.get(address)
  expect([address, statusCode]).toEqual([address, 200])
  return body.split('mark-assumed').length - 1
}

test('every legal parameter acts somewhere a person can see it', () => {
  expect(unplacedParameters()).toEqual([])
  expect(Object.keys(parameters).filter((code) => usesOf(code).clocks.length === 0 && !Object.hasOwn(elsewhere, code))).toEqual([])
})

describe('an assumed value says so where it acts, and only while it is assumed', () => {
  test.each(parameterScreens)('%s', async (screen) => {
    const [assumed, sourced] = [await marksOn(addresses[screen], true), await marksOn(addresses[screen], false)]

    expect(assumed).toBeGreaterThan(sourced)
  })
})
