import { createHash } from 'node:crypto'
import { codeLists } from '@nrm/sop/codes'
import { type SpokenText, spokenVersion, spokenVersions, textLanguageOf } from '@nrm/sop/spoken-texts'
import { expect, test } from 'vitest'
import { catalog, type MessageKey } from './catalog.ts'
import { type Language, languages } from './languages.ts'

/** What is read to the person under each name: the text, and for consent the question of every item. */
const read: Readonly<Record<SpokenText, readonly MessageKey[]>> = {
  consent: ['spoken.consent', 'spoken.refer', ...codeLists.consentItems.map((item) => `code.consentItems.${item}` as const)],
  refusal: ['spoken.refusal'],
}
const inTheHouse = (key: MessageKey, language: Language): string => catalog[key][language]
const digestOf = (keys: readonly MessageKey[], text = inTheHouse): string =>
  createHash('sha256')
    .update(JSON.stringify(keys.map((key) => languages.map((language) => text(key, language)))))
    .digest('hex')

test.each(Object.keys(spokenVersions) as SpokenText[])(
  'the text of %s is the one its newest version names: a changed word is a new version',
  (text) => {
    expect(digestOf(read[text])).toBe(spokenVersions[text].at(-1))
  },
)

test('no version is named twice, and the name says number and digest', () => {
  for (const [text, versions] of Object.entries(spokenVersions)) {
    expect(new Set(versions).size, text).toBe(versions.length)
    expect(spokenVersion(text as SpokenText)).toBe(`${versions.length}.${versions.at(-1)?.slice(0, 8)}`)
  }
})

test('one letter changed in one language of any line read is another text', () => {
  for (const changed of read.consent)
    for (const spoken of languages) {
      const text = (key: MessageKey, language: Language) => inTheHouse(key, language) + (key === changed && language === spoken ? '.' : '')
      expect(digestOf(read.consent, text), `${changed} ${spoken}`).not.toBe(spokenVersions.consent.at(-1))
    }
})

test('the text is read in the language of the person where there is one, else by an interpreter', () => {
  expect(['uzb', 'rus', 'eng', 'kaa', 'zho', 'not-known', undefined].map(textLanguageOf)).toEqual([
    'uz',
    'ru',
    'en',
    'interpreted',
    'interpreted',
    'interpreted',
    'interpreted',
  ])
})
