import { expect, test } from 'vitest'
import { onceEach } from './once-each.ts'

test('an answer is worked out once for each object, not once for each that looks the same', () => {
  const asked: object[] = []
  const nameOf = onceEach((one: Readonly<{ name: string }>) => {
    asked.push(one)
    return [one.name]
  })
  const [first, alike] = [{ name: 'first' }, { name: 'first' }]

  expect([nameOf(first), nameOf(alike), nameOf(first)]).toEqual([['first'], ['first'], ['first']])
  expect(nameOf(first)).toBe(nameOf(first))
  expect(asked).toEqual([first, alike])
})
