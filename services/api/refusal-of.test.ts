import { Refusal } from '@nrm/sop/refusal'
import { expect, test } from 'vitest'
import { refusalOf } from './refusal-of.ts'

const failure = (code: string) => Object.assign(new Error('x'), { code })

test.each(['40001', '40P01', '55P03', '57014', '53300', '08006', 'CONNECTION_CLOSED', 'CONNECT_TIMEOUT', 'ECONNREFUSED'])(
  'a passing trouble of the database (%s) asks to try again, also when another error wraps it',
  (code) => {
    expect(refusalOf(failure(code))?.code).toBe('service-down')
    expect(refusalOf(new Error('Failed query', { cause: failure(code) }))?.code).toBe('service-down')
  },
)

test('a refusal is what it is; anything unforeseen is a bug', () => {
  const refusal = new Refusal('step-not-now')

  expect(refusalOf(refusal)).toBe(refusal)
  expect(refusalOf(failure('23505'))).toBeNull()
  expect(refusalOf(new TypeError('x'))).toBeNull()
  expect(refusalOf('x')).toBeNull()
})

test('text that no database column holds is an invalid form', () => {
  expect(refusalOf(failure('22P05'))?.code).toBe('form-invalid')
})
