import type { Language } from './languages.ts'

// U+202F: a thousands group never breaks over a line.
const narrowSpace = '\u202f'

/** A number with a narrow space between thousands; the decimal sign is a comma except in English. What is no number prints as an ellipsis. */
export function formatNumber(language: Language, value: number): string {
  const size = Math.abs(value)
  if (Number.isNaN(size)) return '…'
  const [whole = '', part] = String(size).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, narrowSpace)
  const sign = value < 0 ? '−' : ''
  return sign + (part === undefined ? grouped : `${grouped}${language === 'en' ? '.' : ','}${part}`)
}
