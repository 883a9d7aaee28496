import { expect, test } from 'vitest'
import { isCut, rootOf, wholeTree, without } from './root-tree.ts'

const seed = Uint8Array.from({ length: 32 }, (_, index) => index)
const numbers = [0, 1, 2, 4, 5, 1_000, 999, 4 ** 16 - 1, 4 ** 15, 1, 0]

test('a root is the same whatever was asked for before it', () => {
  const tree = wholeTree(seed)

  const inTurn = numbers.map((number) => rootOf(tree, number)?.toString('hex'))

  expect(inTurn).toEqual(numbers.map((number) => rootOf(wholeTree(seed), number)?.toString('hex')))
  expect(new Set(inTurn).size).toBe(new Set(numbers).size)
})

test('a root cut out is gone, at once and alone', () => {
  const tree = wholeTree(seed)
  const before = rootOf(tree, 1_001)
  const cut = without(tree, 1_000)

  expect(rootOf(cut, 1_000)).toBeNull()
  expect(isCut(cut, 1_000)).toBe(true)
  expect(isCut(cut, 1_001)).toBe(false)
  expect(rootOf(cut, 1_001)).toEqual(before)
  expect(() => isCut(tree, -1)).toThrow(RangeError)
})
