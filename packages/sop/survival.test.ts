import { expect, test } from 'vitest'
import { holm, logRank, medianWait, twoSided, type Wait } from './survival.ts'

/** A sign after a number: still waiting. */
const waits = (text: string): Wait[] => text.split(' ').map((word) => ({ time: Number.parseFloat(word), came: !word.endsWith('+') }))

// Freireich and others 1963, weeks of remission; printed in every textbook with the values below (R survival::survdiff gives 16.8, 9 and 19.3).
const treated = waits('6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+')
const placebo = waits('1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23')

test('the log-rank test of the remission data gives the printed value', () => {
  const found = logRank(treated, placebo)

  expect(found?.observed).toBe(9)
  expect(found?.expected).toBeCloseTo(19.25, 2)
  expect((found?.z ?? 0) ** 2).toBeCloseTo(16.793, 3)
  expect(found?.p).toBeCloseTo(4.17e-5, 7)
  expect(found?.ratio).toBeCloseTo(9 / 19.2505 / (21 / 10.7495), 3)
})

test('which side is called the group changes the sign and nothing else', () => {
  const [one, other] = [logRank(treated, placebo), logRank(placebo, treated)]

  expect(one?.z).toBeCloseTo(-(other?.z ?? 0), 10)
  expect(one?.p).toBeCloseTo(other?.p ?? 0, 12)
})

test('worked out by hand: two against two', () => {
  // At 1: 1 of 4 comes, half are of the group: 0.5, variance 1·½·½·3/3 = ¼. At 2: 1 of 3, 1/3 of the group, 2/9. At 3: 1 of 2, none left: 0.
  const found = logRank(waits('1 2'), waits('3 4'))

  expect(found?.expected).toBeCloseTo(1 / 2 + 1 / 3, 10)
  expect(found?.z).toBeCloseTo((2 - 5 / 6) / Math.sqrt(1 / 4 + 2 / 9), 10)
})

test('medians of the remission data are the printed ones, and none where most still wait', () => {
  expect([medianWait(treated), medianWait(placebo), medianWait(waits('1 2+ 3+ 4+'))]).toEqual([23, 8, null])
})

test.each([
  [0, 1],
  [1, 0.3173105],
  [1.959964, 0.05],
  [2.575829, 0.01],
  [3.290527, 0.001],
  [5, 5.733031e-7],
])('beyond %d lies %d of the normal distribution on both sides', (z, p) => {
  expect(twoSided(z) / p).toBeCloseTo(1, 5)
})

test('Holm takes the smallest first and stops at the first that does not stand', () => {
  expect(holm([0.01, 0.04, 0.03, 0.005], 0.05)).toEqual([true, false, false, true])
  expect(holm([0.02, 0.02], 0.05)).toEqual([true, true])
  expect(holm([], 0.05)).toEqual([])
})
