import { expect, test } from 'vitest'
import { countedFrom } from './counted-from.ts'
import { asylumIsAdvised, childIsHanded, childTravelsSafely, mayTravel, restsOn } from './steps/return-guards.ts'

const told = { consent: { consulate: true } }

test.each([
  [{ asylum: 'no', legalAdvice: 'no' }, told, null],
  [{ asylum: 'yes', legalAdvice: 'no' }, told, 'asylum-advice-needed'],
  [{ asylum: 'not-known', legalAdvice: 'no' }, told, 'asylum-advice-needed'],
  [{ asylum: 'yes', legalAdvice: 'yes' }, told, null],
  [{ asylum: 'yes', legalAdvice: 'yes' }, { consent: {} }, 'consent-missing'],
])('the own consulate hears of nobody who may seek asylum before a lawyer advised them: %j', (form, facts, code) => {
  expect(asylumIsAdvised(form, facts)).toBe(code)
})

test.each([
  [{ risk: 'acceptable', riskChecked: false, child: 'no' }, 'return-risk-open'],
  [{ risk: 'unacceptable', riskChecked: true, child: 'no' }, 'return-risk-open'],
  [{ risk: 'acceptable', riskChecked: true, child: 'no' }, null],
  [{ risk: 'acceptable', riskChecked: true, child: 'unsure', guardian: 'not-needed', bidOutcome: null }, 'child-return-undecided'],
  [{ risk: 'acceptable', riskChecked: true, child: 'yes', guardian: 'none', bidOutcome: 'return' }, 'child-return-undecided'],
  [{ risk: 'acceptable', riskChecked: true, child: 'yes', guardian: 'appointed', bidOutcome: 'family' }, 'child-return-undecided'],
  [{ risk: 'acceptable', riskChecked: true, child: 'yes', guardian: 'appointed', bidOutcome: 'return' }, null],
])('nobody is sent whose risk is open, no child without a determination and a guardian: %j', (facts, code) => {
  expect(mayTravel({}, facts)).toBe(code)
})

test('an adult travels alone; in doubt about the age the person is escorted and handed to somebody named', () => {
  const escorted = { escort: 'consul', escortName: 'Invented', handTo: 'Invented' }

  expect(childTravelsSafely({ escort: 'none' }, { child: 'no' })).toBeNull()
  expect(childTravelsSafely({ ...escorted, handTo: undefined }, { child: 'unsure' })).toBe('escort-needed')
  expect(childTravelsSafely(escorted, { child: 'unsure' })).toBeNull()
  expect([childIsHanded({}, { child: 'yes' }), childIsHanded({ handedTo: 'Invented' }, { child: 'yes' })]).toEqual(['escort-needed', null])
})

test('what is told on no yes is told on a coded ground and its reason', () => {
  const rests = restsOn('consulate')

  expect(rests({ basis: 'consent' }, told)).toBeNull()
  expect(rests({ basis: 'consent' }, { consent: { refer: true } })).toBe('consent-missing')
  expect(rests({ basis: 'danger-to-life' }, {})).toBe('reason-needed')
  expect(rests({ basis: 'danger-to-life', basisReason: 'Invented.' }, {})).toBeNull()
})

test('a day is waited from the hour of arrival announced, never from before the step', () => {
  const moment = '2026-01-15T09:00:00.000Z'

  expect(countedFrom('arrival', { arrivalAt: '2026-01-18T05:00:00+05:00' }, moment)).toBe('2026-01-18T00:00:00.000Z')
  expect(countedFrom('arrival', { arrivalAt: '2026-01-10T05:00:00Z' }, moment)).toBe(moment)
  expect(countedFrom('returnAck', { arrivalAt: '2026-01-18T05:00:00Z' }, moment)).toBe(moment)
})
