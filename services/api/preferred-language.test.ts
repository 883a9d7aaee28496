import { expect, test } from 'vitest'
import { languageOrDefault, preferredLanguage } from './preferred-language.ts'

test.each([
  ['uz-Latn', 'uz-Latn'],
  ['uz', 'uz-Latn'],
  ['uz-UZ,uz;q=0.9', 'uz-Latn'],
  ['uz-Cyrl-UZ', 'uz-Cyrl'],
  ['RU-ru', 'ru'],
  ['en-GB,en;q=0.8', 'en'],
  ['kaa, ru;q=0.4, en;q=0.6', 'en'],
  ['ru;q=0, en;q=0.1', 'en'],
  ['*', null],
  ['kaa', null],
  ['enx', null],
  [undefined, null],
])('Accept-Language %s is answered in %s', (header, language) => {
  expect(preferredLanguage(header)).toBe(language)
})

test('a token that names no language of ours is answered in Uzbek, Latin script', () => {
  expect(languageOrDefault('xx')).toBe('uz-Latn')
  expect(languageOrDefault('ru')).toBe('ru')
})
