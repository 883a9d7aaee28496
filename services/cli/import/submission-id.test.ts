import { expect, test } from 'vitest'
import { rowKeys, submissionId } from './submission-id.ts'

const row = (cells: Readonly<Record<string, string>>) => new Map(Object.entries(cells))

test('a row with a number of its own keeps its key whatever else changes', () => {
  const key = rowKeys('f', 'id')

  expect(key(row({ id: '7', gender: 'Male' }))).toBe(rowKeys('f', 'id')(row({ gender: 'Female', id: '7' })))
  expect(key(row({ id: '7' }))).not.toBe(key(row({ id: '8' })))
})

test('rows of the same content differ by their place among each other, in any file and any order of columns', () => {
  const [first, second] = [rowKeys('f', 'id'), rowKeys('f', 'id')]
  const one = { gender: 'Male', majorityStatus: 'Adult' }

  expect([first(row(one)), first(row(one))]).toEqual([second(row({ majorityStatus: 'Adult', gender: 'Male' })), second(row(one))])
  expect(new Set([first(row(one)), first(row(one)), first(row({ gender: 'Male' }))]).size).toBe(3)
})

test('other formats, other keys', () => {
  expect(rowKeys('f', 'id')(row({ id: '7' }))).not.toBe(rowKeys('g', 'id')(row({ id: '7' })))
})

test('a submission id is a UUID of version 8, one for every step', () => {
  const ids = ['person.registered', 'primary.assessed', 'presumed.declared'].map((step) => submissionId('key', step))

  expect(new Set(ids).size).toBe(3)
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
})
