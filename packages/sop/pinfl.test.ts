import { expect, test } from 'vitest'
import { checkPinfl } from './pinfl.ts'

// Invented numbers with the district code 000 (reference-data.md §3).
const invented = [
  ['30101900000011', 'male', '1990-01-01'],
  ['43112990000027', 'female', '1999-12-31'],
  ['52902040000035', 'male', '2004-02-29'],
  ['60101050000049', 'female', '2005-01-01'],
] as const

test.each(invented)('%s is in order and hints at %s, born %s', (number, sex, birthDate) => {
  expect(checkPinfl(number)).toEqual({ ok: true, warning: null, hints: { sex, birthDate } })
})

test.each(invented)('a wrong last digit of %s is a warning; the hints stay', (number, sex, birthDate) => {
  const wrong = number.slice(0, 13) + ((Number(number[13]) + 1) % 10)

  expect(checkPinfl(wrong)).toEqual({ ok: false, warning: 'check-digit', hints: { sex, birthDate } })
})

test('any one wrong digit among the serial is noticed', () => {
  const [number] = invented[0]
  for (let at = 7; at < 13; at += 1)
    for (let step = 1; step < 10; step += 1) {
      const wrong = number.slice(0, at) + ((Number(number[at]) + step) % 10) + number.slice(at + 1)
      expect(checkPinfl(wrong).warning, wrong).toBe('check-digit')
    }
})

test.each(['', '3010190000001', '301019000000111', '3010190000001a', '３０１０１９０００００００１１', 'AA1234567'])(
  '"%s" has not the length',
  (text) => {
    expect(checkPinfl(text)).toEqual({ ok: false, warning: 'length', hints: null })
  },
)

test.each([
  ['70101900000011', 'no such century'],
  ['00101900000011', 'no such century'],
  ['33002900000011', '30 February'],
  ['32902010000011', '29 February 1901'],
  ['30113900000011', 'month 13'],
  ['30001900000011', 'day 0'],
])('%s does not fit the layout: %s', (number) => {
  expect(checkPinfl(number)).toEqual({ ok: false, warning: 'layout', hints: null })
})

test('spaces are ignored', () => {
  expect(checkPinfl(' 3 010190 0000011 ').ok).toBe(true)
})
