import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { blindIndex, TOKEN_BYTES } from './blind-index.ts'
import { storedKeys } from './names/stored-keys.ts'

const key = randomBytes(32)
const hex = (index: ReturnType<typeof blindIndex>, kind: 'name.fold' | 'alone.fold', value: string) =>
  index({ kind, value }).token.toString('hex')

test('equal keys give equal tokens, whichever process makes them', () => {
  expect(hex(blindIndex(key), 'alone.fold', 'dilnaza')).toBe(hex(blindIndex(Buffer.from(key)), 'alone.fold', 'dilnaza'))
})

test('another index key, another kind and another text give another token', () => {
  const token = hex(blindIndex(key), 'alone.fold', 'dilnaza')

  expect(hex(blindIndex(randomBytes(32)), 'alone.fold', 'dilnaza')).not.toBe(token)
  expect(hex(blindIndex(key), 'name.fold', 'dilnaza')).not.toBe(token)
  expect(hex(blindIndex(key), 'alone.fold', 'dilpuza')).not.toBe(token)
})

test('no token holds a letter or a digit of what it was made of', () => {
  const person = { calledBy: 'Karimova Dilnoza', paperNumber: 'AA1234567', phone: '+998901234567' }
  const tokens = storedKeys(person).map(blindIndex(key))

  expect(tokens.every(({ token }) => token.length === TOKEN_BYTES)).toBe(true)
  for (const part of ['karim', 'diln', '1234567', '90123'])
    expect(tokens.some(({ token }) => token.toString('latin1').toLowerCase().includes(part))).toBe(false)
})

test('a key of another length is refused', () => {
  expect(() => blindIndex(randomBytes(16))).toThrow(RangeError)
})
