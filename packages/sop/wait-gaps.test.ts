import { expect, test } from 'vitest'
import { type KnownWait, waitGaps } from './wait-gaps.ts'

const rules = { least: 20, level: 0.01 }

test('chance alone raises an alert in about one of a hundred weeks', () => {
  const random = numbers(7)
  let weeks = 0
  for (let week = 0; week < 400; week += 1)
    if (
      waitGaps(
        drawn(random, 200, () => 10),
        rules,
      ).length > 0
    )
      weeks += 1

  expect(weeks).toBeLessThanOrEqual(10)
})

test('a group that waits twice as long is named, with how much slower it is, and nobody else', () => {
  const found = waitGaps(
    drawn(numbers(3), 600, ({ sex }) => (sex === 'male' ? 20 : 10)),
    rules,
  )

  expect(found.map(({ dimension, key, measure }) => [dimension, key, measure])).toEqual([
    ['sex', 'male', 'help'],
    ['sex', 'male', 'decision'],
  ])
  for (const { ratio, median, othersMedian } of found) {
    expect(ratio).toBeGreaterThan(0.35)
    expect(ratio).toBeLessThan(0.65)
    expect(median as number).toBeGreaterThan(othersMedian as number)
  }
})

test('people who still wait count: a group nobody has answered yet is the slow one, not the empty one', () => {
  const waits = [
    ...Array.from({ length: 40 }, (_, at) => wait({ citizenship: 'foreign', time: 30 + (at % 5), came: false })),
    ...Array.from({ length: 40 }, (_, at) => wait({ citizenship: 'home', time: 1 + (at % 20), came: true })),
  ]

  expect(waitGaps(waits, rules)).toMatchObject([{ dimension: 'citizenship', key: 'foreign', median: null, people: 40, others: 40 }])
})

test('a group too small to hide in is never compared', () => {
  const waits = [
    ...Array.from({ length: 19 }, () => wait({ sex: 'male', time: 90, came: false })),
    ...Array.from({ length: 400 }, () => wait({ sex: 'female', time: 1, came: true })),
  ]

  expect(waitGaps(waits, rules)).toEqual([])
})

const wait = (facts: Partial<KnownWait>): KnownWait => ({
  measure: 'help',
  sex: 'not-known',
  child: 'no',
  territory: '1718',
  citizenship: 'not-known',
  time: 1,
  came: true,
  ...facts,
})

/** Waits of `people` for both measures, falling off as `mean` says; a quarter of them still last. */
function drawn(random: () => number, people: number, mean: (one: KnownWait) => number): KnownWait[] {
  const pick = (...from: string[]) => from[Math.floor(random() * from.length)] as string
  return Array.from({ length: people }, () => {
    const facts = {
      sex: pick('female', 'male'),
      child: pick('yes', 'no', 'no'),
      territory: pick('1703', '1706', '1718', '1726'),
      citizenship: pick('home', 'home', 'foreign'),
    }
    return (['help', 'decision'] as const).map((measure) => {
      const one = wait({ measure, ...facts })
      return { ...one, time: -Math.log(1 - random()) * mean(one), came: random() > 0.25 }
    })
  }).flat()
}

function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
