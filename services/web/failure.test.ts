import { expect, test } from 'vitest'
import { failureOf } from './failure.ts'

test('what is written of a failure names its kind and place, and nothing a message could hold', () => {
  const failure = failureOf(new TypeError('cannot read Kanareyka of undefined\n    at Kanareyka'))

  expect(failure.name).toBe('TypeError')
  expect(failure.at[0]).toMatch(/failure\.test\.ts:\d+:\d+/)
  expect(JSON.stringify([failure, failureOf('Kanareyka'), failureOf(null)])).not.toContain('Kanareyka')
})
