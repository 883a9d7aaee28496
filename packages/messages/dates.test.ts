import { expect, test } from 'vitest'
import { formatDate, formatDuration, formatMoment, formatRemaining } from './dates.ts'
import { languages } from './languages.ts'
import { formatNumber } from './numbers.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

test('a moment is printed in the time of Tashkent', () => {
  for (const language of languages) expect(formatMoment(language, '2026-11-24T20:05:09.000Z')).toBe('25.11.2026 01:05')
  expect(formatDate('ru', '2026-11-24T20:05:09.000Z')).toBe('25.11.2026')
})

test('a day is printed as it stands, unknown parts left out', () => {
  expect(['2001-05-17', '2001-05', '2001'].map((when) => formatDate('uz-Latn', when))).toEqual(['17.05.2001', '05.2001', '2001'])
})

test('a length of time is said in its two largest units', () => {
  expect(formatDuration('uz-Latn', 2 * day + 3 * hour + 9 * minute)).toBe('2 kun 3 soat')
  expect(formatDuration('uz-Cyrl', 2 * day + 3 * hour)).toBe('2 кун 3 соат')
  expect(formatDuration('ru', 5 * day)).toBe('5 дней')
  expect(formatDuration('ru', 21 * hour + minute)).toBe('21 час 1 мин')
  expect(formatDuration('en', hour)).toBe('1 hour')
  expect(formatDuration('en', 59_000)).toBe('0 min')
})

test('a missed term says by how much', () => {
  expect(formatRemaining('en', -(day + hour))).toBe('overdue by 1 day 1 hour')
  expect(formatRemaining('ru', -2 * day)).toBe('просрочено на 2 дня')
  expect(formatRemaining('uz-Latn', 5 * hour)).toBe('5 soat qoldi')
})

test('thousands are parted by a narrow space, decimals by the sign of the language', () => {
  expect(formatNumber('ru', 1_234_567.5)).toBe('1\u202f234\u202f567,5')
  expect(formatNumber('en', 1_234.5)).toBe('1\u202f234.5')
  expect(formatNumber('uz-Latn', -12)).toBe('−12')
})
