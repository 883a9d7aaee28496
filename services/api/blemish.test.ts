import { expect, test } from 'vitest'
import { blemishOf } from './blemish.ts'

test.each([
  ['a NUL byte', { surname: 'A\0B' }, 'surname'],
  ['a right-to-left override in a list', { notes: ['fine', 'abc\u202Etxt'] }, 'notes.1'],
  ['half a character', { a: { b: '\uD800' } }, 'a.b'],
  ['a NUL byte in a name of a field', { a: { 'b\0': 1 } }, 'a'],
  ['nothing', { name: 'Gʻulom Oʻktamov', list: [1, true, null], text: 'مرحبا' }, null],
])('%s is found where it stands', (_name, value, path) => {
  expect(blemishOf(value)).toBe(path)
})

test('a hundred thousand nested lists are refused, not walked to the end of the stack', () => {
  const nested = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)

  expect(blemishOf(nested)).not.toBeNull()
})
