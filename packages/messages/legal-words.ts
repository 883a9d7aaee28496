import { acts } from '@nrm/sop/acts'
import type { Unit } from '@nrm/sop/parameters'
import type { Language } from './languages.ts'
import { has, t } from './t.ts'

/** Value of a legal parameter with its unit: `10 calendar days`; the body itself where the parameter is a choice. */
export function valueText(language: Language, unit: Unit, value: string | number): string {
  if (unit === 'choice') {
    const key = `status-authority.${value}`
    return has(key) ? t(language, key) : String(value)
  }
  return t(language, `web.parameter.length.${unit}`, { n: Number(value) })
}

/** Citation of an act with its article, without its mark. */
export function citationText(language: Language, { act, article }: Readonly<{ act: string; article?: string | undefined }>): string {
  const name = Object.hasOwn(acts, act) ? acts[act as keyof typeof acts][language] : act
  return article ? t(language, 'web.citation', { act: name, article }) : name
}

/** Basis of a version of a parameter: the first versions name an act by its key and an article; what a person wrote stands as written. */
export function basisText(language: Language, basis: string): string {
  const [act = '', article] = basis.split(' ')
  if (!Object.hasOwn(acts, act)) return basis
  return citationText(language, { act, article })
}
