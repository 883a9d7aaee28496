import { expect, test } from 'vitest'
import { dimensionCounts, dimensionOf, dimensions, indicatorItems, indicators, type Strength } from './indicators.ts'

const strengths = (dimension: string) => {
  const found: Record<Strength, number> = { S: 0, M: 0, W: 0 }
  for (const item of indicators) if (dimensionOf(item) === dimension) found[indicatorItems[item]] += 1
  return found
}

test('the adult-labour set has 67 items: 10, 10, 16, 9, 15 and 7 (standards.md §4)', () => {
  expect(indicators).toHaveLength(67)
  expect(Object.values(dimensionCounts)).toEqual([10, 10, 16, 9, 15, 7])
  for (const dimension of dimensions)
    expect(indicators.filter((item) => dimensionOf(item) === dimension)).toHaveLength(dimensionCounts[dimension])
})

test.each([
  ['dr', { S: 1, M: 8, W: 1 }],
  ['cr', { S: 1, M: 9, W: 0 }],
  ['rv', { S: 0, M: 12, W: 4 }],
  ['ex', { S: 1, M: 7, W: 1 }],
  ['cd', { S: 4, M: 10, W: 1 }],
  ['vd', { S: 0, M: 5, W: 2 }],
])('strengths of %s are those of the table (standards.md §4)', (dimension, expected) => {
  expect(strengths(dimension)).toEqual(expected)
})
