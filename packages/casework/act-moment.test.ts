import type { Refusal } from '@nrm/sop/refusal'
import { expect, test } from 'vitest'
import { actMoment, stepMoment } from './act-moment.ts'

const entered = '2026-11-20T10:00:00.000Z'
const began = '2026-11-18T07:15:42.000Z'
const at = (actAt?: string) => stepMoment({ form: {}, actAt }, entered, began)
const code = (attempt: () => unknown): unknown => {
  try {
    return attempt()
  } catch (error) {
    return (error as Refusal).errors[0]?.code
  }
}

test('an act without a time of its own took place when it was entered', () => {
  expect(at()).toBe(entered)
  expect(actMoment({}, entered)).toBe(entered)
})

test('an act on paper took place when the paper says, in whatever zone it is said', () => {
  expect(at('2026-11-19T14:30:00+05:00')).toBe('2026-11-19T09:30:00.000Z')
})

test('an act of the minute in which the case began is not before it; one of the minute before is', () => {
  expect(at('2026-11-18T07:15:00.000Z')).toBe('2026-11-18T07:15:00.000Z')
  expect(code(() => at('2026-11-18T07:14:59.000Z'))).toBe('before-case')
})

test('nothing is done in the future; clocks of two machines may differ by five minutes', () => {
  expect(at('2026-11-20T10:05:00.000Z')).toBe('2026-11-20T10:05:00.000Z')
  expect(code(() => at('2026-11-20T10:05:01.000Z'))).toBe('in-the-future')
})
