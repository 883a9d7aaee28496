import { expect, test } from 'vitest'
import { languages } from './languages.ts'
import { has, t, translator } from './t.ts'

test('a message is said in each of the four languages', () => {
  expect(languages.map((language) => t(language, 'ui.sign-in'))).toEqual(['Tizimga kirish', 'Тизимга кириш', 'Войти в систему', 'Sign in'])
})

test.each([
  [1, '1 дело'],
  [2, '2 дела'],
  [5, '5 дел'],
  [21, '21 дело'],
  [1.5, '1,5 дела'],
  [12_345, '12\u202f345 дел'],
])('Russian counts %d as %s', (n, said) => {
  expect(t('ru', 'ui.results-count', { n })).toBe(said)
})

test('Uzbek leaves the noun as it is after any number', () => {
  expect([1, 2, 5].map((n) => t('uz-Latn', 'ui.results-count', { n }))).toEqual(['1 ta ish', '2 ta ish', '5 ta ish'])
})

test('an argument that was not given leaves a gap and never an error', () => {
  expect(t('en', 'problem.quorum-missing.detail', { present: 2 })).toContain('2 of … members')
  expect(t('ru', 'problem.too-many-requests.detail')).toContain('…')
})

test('the text read to the person names the officer and the office and has six paragraphs', () => {
  const spoken = translator('en')('spoken.consent', { officer: 'Officer One', office: 'Office One' })

  expect(spoken.split('\n')).toHaveLength(6)
  expect(spoken).toMatch(/^My name is Officer One\. I work at Office One\./)
})

test('a key made from a code is known or not', () => {
  expect(has('state.a0-signalled')).toBe(true)
  expect(has('state.z9-nowhere')).toBe(false)
  expect(has('toString')).toBe(false)
})
