import { expect, test } from 'vitest'
import { faultOf } from './fault.ts'

test('what is written of a failure names its kind, code and place and nothing a message could hold', () => {
  const inner = Object.assign(new Error('Key (surname)=(Zarifboyeva)\n    at Zarifboyeva'), { code: '23505' })
  const fault = faultOf(new TypeError('Zarifboyeva', { cause: inner }))

  expect(JSON.stringify(fault)).not.toContain('Zarifboyeva')
  expect(fault.name).toBe('TypeError')
  expect(fault.cause?.code).toBe('23505')
  expect(fault.at[0]).toContain('fault.test.ts')
})
