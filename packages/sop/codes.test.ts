import { expect, test } from 'vitest'
import { codeLists } from './codes.ts'

const lists = Object.entries(codeLists) as [string, readonly string[]][]
const noRealAnswer = ['none', 'not-known', 'not-asked', 'prefers-not']

test.each(lists)('%s: codes are unique and in kebab-case', (name, values) => {
  expect(new Set(values).size).toBe(values.length)
  const shape = name === 'countries' ? /^([A-Z]{2}|stateless|not-known)$/ : /^[a-z0-9]+(-[a-z0-9]+)*$/
  for (const value of values) expect(value).toMatch(shape)
})

test.each(lists)('%s: the real answers stand first, the answers that none is known last (forms.md §0)', (_, values) => {
  const rank = values.map((value) => noRealAnswer.indexOf(value))
  expect(rank).toEqual(rank.toSorted((one, other) => one - other))
})

test('the elements are those of the Palermo Protocol: five acts and nine means, with the national extras (standards.md §1)', () => {
  expect(codeLists.acts.slice(0, 5)).toEqual(['recruitment', 'transportation', 'transfer', 'harbouring', 'receipt'])
  expect(codeLists.acts).toContain('sale')
  expect(codeLists.means.filter((value) => !['none', 'not-known', 'not-needed-child'].includes(value))).toHaveLength(9)
  expect(codeLists.purposes.slice(0, 6)).toEqual([
    'prostitution-of-others',
    'other-sexual',
    'forced-labour',
    'slavery',
    'servitude',
    'organ-removal',
  ])
})

test('methods of control are the union of both lists of the standard: 19 (standards.md §8, oddity a)', () => {
  const real = codeLists.controlMethods.filter((value) => value !== 'none' && value !== 'not-known')
  expect(real).toHaveLength(19)
  expect(real).toEqual(
    expect.arrayContaining(['restricts-movement', 'uses-children', 'threats', 'physical-threats', 'threatens-children-family']),
  )
})

test('neither a missing paper nor a missing status nor a missing criminal case is a reason to decline (forms.md §6)', () => {
  expect(codeLists.declineReasons).toEqual([
    'no-place',
    'outside-remit',
    'not-safe-here',
    'needs-not-met',
    'person-changed-mind',
    'sent-by-mistake',
  ])
})

test('the dossier has nine lines, none of them about a criminal case (forms.md §9)', () => {
  expect(codeLists.dossierLines).toHaveLength(9)
  expect(codeLists.dossierLines.filter((line) => /crim|testimon|residence/.test(line))).toEqual([])
})

test('a negative finding never rests on the wish of the person (forms.md §5)', () => {
  expect(codeLists.negativeReasons).toEqual(['no-act-no-purpose', 'purpose-without-act', 'other-crime', 'mistaken-identity'])
})

test('countries are the 249 of ISO 3166-1, Uzbekistan first', () => {
  expect(codeLists.countries).toHaveLength(251)
  expect(codeLists.countries[0]).toBe('UZ')
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })
  for (const code of codeLists.countries.slice(0, -2)) expect(names.of(code), code).toBeTypeOf('string')
})

test('industries are the sections of ISIC rev. 4, A to U', () => {
  expect(codeLists.industries.slice(0, -1).join('')).toBe('abcdefghijklmnopqrstu')
})
