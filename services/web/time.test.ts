import { expect, test } from 'vitest'
import { dateOf, instantOf, localDay, localMoment } from './time.ts'

test('a moment typed in Tashkent is five hours earlier in UTC, in summer as in winter', () => {
  expect(instantOf('2026-11-24T06:15')).toBe('2026-11-24T01:15:00.000Z')
  expect(instantOf('2026-07-01T00:30')).toBe('2026-06-30T19:30:00.000Z')
  expect(instantOf('1.7.2026 00:30')).toBe('2026-06-30T19:30:00.000Z')
})

test('what is no moment stays as typed', () => {
  expect(instantOf('31.02.2026 10:00')).toBe('31.02.2026 10:00')
  expect(instantOf('yesterday')).toBe('yesterday')
  expect(instantOf('2026-11-24T25:00')).toBe('2026-11-24T25:00')
})

test('a day written as officials write it becomes an ISO date', () => {
  expect(dateOf('5.2.2026')).toBe('2026-02-05')
  expect(dateOf('2026-02-05')).toBe('2026-02-05')
  expect(dateOf('2026')).toBe('2026')
})

test('the day in Tashkent has begun when in UTC it has not', () => {
  expect(localDay(new Date('2026-11-23T20:00:00Z'))).toBe('2026-11-24')
  expect(localMoment('2026-11-23T20:00:00Z')).toBe('2026-11-24T01:00')
})
