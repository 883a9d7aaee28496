import { expect, test } from 'vitest'
import { codeLists } from '../codes.ts'
import { commonAnswers, glossaryKeys } from './glossary-keys.ts'

test('every named exception is a value of its list', () => {
  for (const [list, rule] of Object.entries(glossaryKeys))
    for (const value of Object.keys('keys' in rule ? rule.keys : {}))
      expect(codeLists[list as keyof typeof glossaryKeys], `${list}.${value}`).toContain(value)
})

test('a list without a prefix names the glossary key of every value but the common answers and `threats`, which it lacks', () => {
  const own = ['none', 'threats', ...commonAnswers]
  for (const list of ['exploitationKinds', 'sexKinds', 'controlMethods'] as const)
    for (const value of codeLists[list]) if (!own.includes(value)) expect(glossaryKeys[list].keys, value).toHaveProperty(value)
})
