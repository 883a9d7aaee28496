import { type CodeList, codeLists } from './codes.ts'
import source from './data/htcds-fields.json' with { type: 'json' }
import { alsoRead, htcdsValues } from './data/htcds-values.ts'
import { plain } from './data/plain.ts'

/** One column of the Human Trafficking Case Data Standard 2.0 (IOM, CC BY 4.0); `core` marks the minimum of the standard. */
export type HtcdsField = Readonly<{
  column: string
  label: string
  type: string
  core: boolean
  values?: readonly string[]
  valueLabels?: readonly string[]
}>

/** The 71 columns about person, victim, case, events, support and consent, in the order of the standard. */
export const htcdsFields: readonly HtcdsField[] = source.fields

/** Value of the standard for one of our codes, or null when the standard has none: the cell then stays empty. */
export const toHtcds = (list: CodeList, code: string): string | null => writers.get(list)?.get(code) ?? null

/**
 * Our code for a value or a label of the standard, whatever its case, spaces and punctuation; null when it has no counterpart here.
 * A language outside our list becomes `other`; a two-letter language code is understood.
 */
export const fromHtcds = (list: CodeList, value: string): string | null =>
  readers.get(list)?.get(plain(value)) ?? strangeLanguage(list, value)

/** Values of a multi-select cell; the standard's spreadsheets part them with a semicolon, some exports with a comma or a bar. */
export const splitMany = (cell: string): string[] =>
  [...new Set(cell.split(/[;|,]/).map((value) => value.trim()))].filter((value) => value !== '')

/** One multi-select cell. */
export const joinMany = (values: readonly string[]): string => [...new Set(values)].join(';')

const industryField = htcdsFields.find((field) => field.column === 'vic_ForcedLabourIndustry')
const industryPairs = (industryField?.values ?? []).map((value) => [value.slice(0, 1).toLowerCase(), value] as const)
// ISO codes mean the same here and in the standard; answers that name nothing have no value there.
const isoPairs = (list: 'languages' | 'countries') =>
  codeLists[list].filter((code) => !['other', 'stateless', 'not-known'].includes(code)).map((code) => [code, code] as const)

// Other codes of the same languages: ISO 639-1, which has none for Karakalpak, and the bibliographic ones of ISO 639-2.
const languageForms = {
  uz: 'uzb',
  ru: 'rus',
  tg: 'tgk',
  kk: 'kaz',
  ky: 'kir',
  tk: 'tuk',
  tr: 'tur',
  en: 'eng',
  fa: 'fas',
  hi: 'hin',
  ur: 'urd',
  ar: 'ara',
  zh: 'zho',
  per: 'fas',
  chi: 'zho',
} as const

const writers: ReadonlyMap<CodeList, ReadonlyMap<string, string>> = new Map<CodeList, ReadonlyMap<string, string>>([
  ...Object.entries(htcdsValues).map(([list, pairs]) => [list as CodeList, new Map(Object.entries(pairs))] as const),
  ['industries', new Map(industryPairs)],
  ['languages', new Map(isoPairs('languages'))],
  ['countries', new Map(isoPairs('countries'))],
])

const readers: ReadonlyMap<CodeList, ReadonlyMap<string, string | null>> = new Map(
  [...writers].map(([list, pairs]) => [list, readerOf(list, pairs)]),
)

function readerOf(list: CodeList, pairs: ReadonlyMap<string, string>): ReadonlyMap<string, string | null> {
  const found = new Map<string, string | null>()
  for (const [code, value] of pairs) if (!found.has(plain(value))) found.set(plain(value), code)
  if (list === 'industries')
    for (const [at, [code, value]] of industryPairs.entries())
      for (const spelling of [code, value.slice(2), industryField?.valueLabels?.[at] ?? value]) found.set(plain(spelling), code)
  if (list === 'languages') for (const [form, code] of Object.entries(languageForms)) found.set(form, code)
  for (const [value, code] of Object.entries(list in alsoRead ? alsoRead[list as keyof typeof alsoRead] : {})) found.set(plain(value), code)
  return found
}

const strangeLanguage = (list: CodeList, value: string): string | null =>
  list === 'languages' && /^[a-z]{2,3}$/i.test(value.trim()) ? 'other' : null
