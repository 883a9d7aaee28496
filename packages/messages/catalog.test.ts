import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { catalog } from './catalog.ts'
import { argumentsOf, compile } from './icu.ts'
import { languages, type Row, type Rows } from './languages.ts'

const themeNames = readdirSync(`${import.meta.dirname}/catalogs`).map((file) => file.replace('.ts', ''))
const rows = Object.entries<Row>(catalog)
const keysWhere = (wrong: (text: string, row: Row) => boolean, among: readonly (typeof languages)[number][] = languages) =>
  rows.flatMap(([key, row]) => among.filter((language) => wrong(row[language], row)).map((language) => `${key} ${language}`))

test('every theme is in the catalog and no key stands in two themes', async () => {
  const themes = await Promise.all(themeNames.map((theme) => import(`./catalogs/${theme}.ts`) as Promise<Record<string, unknown>>))

  const keys = themes.flatMap((theme) =>
    Object.values(theme)
      .filter((value): value is Rows => typeof value === 'object')
      .flatMap(Object.keys),
  )

  expect(keys.toSorted()).toEqual(Object.keys(catalog).toSorted())
})

test('every message has a text in each of the four languages and in no other', () => {
  for (const [key, row] of rows) expect(Object.keys(row).toSorted(), key).toEqual(languages.toSorted())
  expect(keysWhere((text) => text.trim() === '' || text !== text.trim() || text.includes('  '))).toEqual([])
})

test('every text is ICU and asks for the same arguments in each language', () => {
  expect(keysWhere((text, row) => argumentsOf(text).join() !== argumentsOf(row.en).join())).toEqual([])
})

test('a plural has every form its language needs: four in Russian, two in English, none in Uzbek (glossary §0)', () => {
  const forms = { ru: ['one', 'few', 'many', 'other'], en: ['one', 'other'], 'uz-Latn': [], 'uz-Cyrl': [] } as const
  for (const language of languages) {
    const wrong = rows.filter(([, row]) =>
      pluralForms(row[language]).some((found) => found.toSorted().join() !== forms[language].toSorted().join()),
    )
    expect(
      wrong.map(([key]) => key),
      language,
    ).toEqual([])
  }
})

test('no suffix and no hyphen is glued to a variable in Uzbek or Russian (glossary §0)', () => {
  const bare = (text: string) => text.replace(/\{\w+, plural,(\s*\w+\{[^}]*\})+\}/g, '')
  expect(keysWhere((text) => /\}[\p{L}ʻʼ-]/u.test(bare(text)), ['uz-Latn', 'uz-Cyrl', 'ru'])).toEqual([])
})

test('a hint fits beside its field: 120 characters in English, 140 in Uzbek and Russian', () => {
  const limit = { en: 120, ru: 140, 'uz-Latn': 140, 'uz-Cyrl': 140 }
  const hints = rows.filter(([key]) => /(\.|-)hint$/.test(key))
  expect(hints.length).toBeGreaterThan(90)
  for (const [key, row] of hints)
    for (const language of languages) expect(row[language].length, `${key} ${language}`).toBeLessThanOrEqual(limit[language])
})

test('a message with every argument filled in leaves no brace', () => {
  const filled = (text: string, language: (typeof languages)[number]) =>
    compile(language, text)(Object.fromEntries(argumentsOf(text).map((name) => [name, 7])))
  expect(
    rows.flatMap(([key, row]) =>
      languages.filter((language) => /[{}#]/.test(filled(row[language], language))).map((language) => `${key} ${language}`),
    ),
  ).toEqual([])
})

/** Names of the forms of each plural of a text. */
function pluralForms(text: string): string[][] {
  return [...text.matchAll(/\{\w+, plural,((?:\s*\w+\{[^}]*\})+)\}/g)].map(([, body = '']) =>
    [...body.matchAll(/(\w+)\{/g)].map(([, name = '']) => name),
  )
}
