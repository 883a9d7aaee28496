import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { catalog, type MessageKey } from './catalog.ts'
import { languages, type Row } from './languages.ts'

type Printed = Readonly<{ key: string; row: Row; mark: string }>

const page = readFileSync(`${import.meta.dirname}/../../docs/glossary.md`, 'utf8')
const printed = page.split('\n').flatMap(rowOf)
// Questions, screens and texts read aloud are not words of the glossary; countries are named by the Unicode locale data.
const isSentence = (key: string) => /^(field|page|web|spoken|manual)\.|^code\.countries\./.test(key)

test('the glossary in docs says the same as the messages', () => {
  expect(printed.length).toBeGreaterThan(1000)
  for (const { key, row } of printed) expect(row, key).toEqual(said(key))
})

test('every word of the catalogs is in the glossary', () => {
  const keys = new Set(printed.map(({ key }) => key))
  const missing = Object.keys(catalog).filter((key) => !isSentence(key) && !keys.has(key) && !keys.has(key.replace(/\.(past|button)$/, '')))
  expect(missing).toEqual([])
})

test('every row says where its words come from', () => {
  expect(printed.filter(({ mark }) => !/own – for native review|\bS\b|S-/.test(mark)).map(({ key }) => key)).toEqual([])
})

/** The catalog's words for a row: a step is printed as one row, its fact and then its button. */
function said(key: string): Row {
  if (!key.startsWith('step.')) return catalog[key as MessageKey]
  const [past, button] = [`${key}.past`, `${key}.button`].map((each): Row => catalog[each as MessageKey])
  return Object.fromEntries(languages.map((language) => [language, joined(past?.[language], button?.[language])])) as Row
}

const joined = (past = '', button = '') => (past === button ? past : `${past} → **${button}**`)

function rowOf(line: string): Printed[] {
  const [, key = '', en = '', latin = '', cyrillic = '', ru = '', mark = ''] =
    line.split(' | ').length === 6 ? (/^\| `([^`]+)` \| (.*) \| (.*) \| (.*) \| (.*) \| (.*) \|$/.exec(line) ?? []) : []
  return key === '' ? [] : [{ key, row: { 'uz-Latn': latin, 'uz-Cyrl': cyrillic, ru, en }, mark }]
}
