import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { NotOpened } from './envelope.ts'
import { CHUNK, openStream, sealStream } from './stream.ts'

const key = randomBytes(32)
const place = ['evidence_file', 'original', 'row'] as const
const sealed = (plain: Buffer) => Buffer.concat([...sealStream(key, plain, place)])

test.each([0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK, 3 * CHUNK + 17])('%i bytes come back as they were', (length) => {
  const plain = randomBytes(length)

  expect(openStream(key, sealed(plain), place).equals(plain)).toBe(true)
})

test('a stream opens with its key and at its place only', () => {
  const stream = sealed(Buffer.from('a statement'))

  expect(() => openStream(randomBytes(32), stream, place)).toThrow(NotOpened)
  expect(() => openStream(key, stream, ['evidence_file', 'copy', 'row'])).toThrow(NotOpened)
  expect(stream.includes('a statement')).toBe(false)
})

test('chunks cannot be changed, exchanged, doubled, dropped or cut off', () => {
  const stream = sealed(randomBytes(3 * CHUNK))
  const head = stream.subarray(0, 33)
  const [one, two, three] = [0, 1, 2].map((index) => stream.subarray(33 + index * (CHUNK + 16), 33 + (index + 1) * (CHUNK + 16))) as [
    Buffer,
    Buffer,
    Buffer,
  ]
  const flipped = Buffer.from(stream)
  flipped[CHUNK] = (flipped[CHUNK] ?? 0) ^ 1

  for (const parts of [[flipped], [head, two, one, three], [head, one, two], [head, one, two, two, three], [head, one, three], [head]])
    expect(() => openStream(key, Buffer.concat(parts), place)).toThrow(NotOpened)
  expect(() => openStream(key, stream.subarray(0, -1), place)).toThrow(NotOpened)
  expect(() => openStream(key, Buffer.concat([stream, Buffer.of(0)]), place)).toThrow(NotOpened)
})

test('sealing the same bytes twice gives nothing alike', () => {
  const plain = Buffer.alloc(100)

  expect(sealed(plain).equals(sealed(plain))).toBe(false)
})
