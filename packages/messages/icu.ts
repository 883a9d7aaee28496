import { type Formatters, IntlMessageFormat } from 'intl-messageformat'
import { formatNumber } from './numbers.ts'
import type { Language } from './languages.ts'

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
  const gaps = Object.fromEntries(argumentsOf(text).map((name) => [name, '…']))
  return (args) => String(format.format({ ...gaps, ...args }))
}

/** Names of the arguments of an ICU message, each once, in order of appearance. */
export const argumentsOf = (text: string): string[] => [...new Set([...text.matchAll(argument)].map((found) => found[1] ?? ''))]

// An opening brace, a name, and the comma or closing brace of an argument; the texts of plural forms never look like this.
const argument = /\{(\w+)(?=[,}])/g

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
