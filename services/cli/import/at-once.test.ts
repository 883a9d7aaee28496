import { expect, test } from 'vitest'
import { atOnce } from './at-once.ts'

const on = new AbortController().signal

test('never more than the limit at once, and nothing is asked for before a hand is free', async () => {
  let asked = 0
  let working = 0
  let most = 0
  async function* items() {
    for (; asked < 50; asked += 1) yield asked
  }

  await atOnce(items(), 4, on, async () => {
    working += 1
    most = Math.max(most, working)
    expect(asked).toBeLessThanOrEqual(50)
    await new Promise((resolve) => setImmediate(resolve))
    working -= 1
  })

  expect(most).toBe(4)
  expect(asked).toBe(50)
})

test('the first failure is thrown, once what is under way is finished; nothing new is begun', async () => {
  const finished: number[] = []

  const work = atOnce([1, 2, 3, 4, 5, 6].values(), 2, on, async (item) => {
    await new Promise((resolve) => setImmediate(resolve))
    if (item === 2) throw new Error(`item ${item}`)
    finished.push(item)
  })

  await expect(work).rejects.toThrow('item 2')
  expect(finished.length).toBeLessThan(4)
})

test('a stop lets the work under way end', async () => {
  const stop = new AbortController()
  const finished: number[] = []

  await atOnce([1, 2, 3, 4].values(), 1, stop.signal, async (item) => {
    if (item === 2) stop.abort()
    finished.push(item)
  })

  expect(finished).toEqual([1, 2])
})
