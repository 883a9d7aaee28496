import { type Formatters, IntlMessageFormat } from 'intl-messageformat'
import type { Language } from './languages.ts'
import { formatNumber } from './numbers.ts'

/** Values for the arguments of a message; a date goes in already formatted. */
export type Args = Readonly<Record<string, string | number>>
/** A message ready to be filled in. */
export type Message = (args?: Args) => string

/**
 * Compiles an ICU message. Text without an argument is returned as it stands. An argument that was not given prints as an
 * ellipsis: a gap in a sentence is better than no answer.
 * @throws when the text is not ICU
 */
export function compile(language: Language, text: string): Message {
  if (!text.includes('{')) return () => text
  const format = new IntlMessageFormat(text, language, undefined, { formatters: formattersOf(language) })
  const gaps = Object.fromEntries(namesIn(format.getAst()).map((name) => [name, '…']))
  return (args) => String(format.format({ ...gaps, ...args }))
}

/** Names of the arguments of an ICU message, sorted. */
export const argumentsOf = (text: string): string[] => [...new Set(namesIn(new IntlMessageFormat(text, 'en').getAst()))].toSorted()

type Element = Readonly<{ type: number; value?: unknown; options?: Readonly<Record<string, { value: readonly Element[] }>> }>

// Elements 1 to 6 are argument, number, date, time, select and plural; 0 is literal text, 7 the `#` of a plural.
const namesIn = (elements: readonly Element[]): string[] =>
  elements.flatMap(({ type, value, options }) => [
    ...(type >= 1 && type <= 6 ? [String(value)] : []),
    ...Object.values(options ?? {}).flatMap((option) => namesIn(option.value)),
  ])

const plurals = new Map<string, Intl.PluralRules>()

/** Makes `#` print numbers as every other number of the system is printed. */
const formattersOf = (language: Language): Formatters => ({
  getNumberFormat: () => ({ format: (value: number) => formatNumber(language, value) }) as Intl.NumberFormat,
  getDateTimeFormat: (...args) => new Intl.DateTimeFormat(...args),
  getPluralRules: (locales, options) => {
    const name = `${language} ${options?.type ?? ''}`
    const rules = plurals.get(name) ?? new Intl.PluralRules(locales, options)
    plurals.set(name, rules)
    return rules
  },
})
