import { expect, test } from 'vitest'
import { progress, rate } from './progress.ts'

test('where there is no terminal a line every five seconds tells how far, how fast and how long', () => {
  const said: string[] = []
  let clock = 0
  const shown = progress(
    'case import',
    1000,
    (line) => void said.push(line),
    false,
    () => clock,
  )

  for (let done = 100; done <= 600; done += 100) {
    clock += 1000
    shown.at(done)
  }
  shown.end()

  expect(said).toEqual(['case import: 500 of 1000, 100/s, 5 s left'])
})

test.each([
  [0, 0, 0],
  [5, 10_000, 0.5],
  [1234, 10_000, 123],
])('%d in %d ms are %d a second', (done, milliseconds, perSecond) => {
  expect(rate(done, milliseconds)).toBe(perSecond)
})
