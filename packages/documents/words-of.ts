import { formatDate, formatMoment } from '@nrm/messages/dates'
import { fieldText, pageTitle } from '@nrm/messages/field-text'
import type { Language } from '@nrm/messages/languages'
import { citationText } from '@nrm/messages/legal-words'
import { sayOr, t, translator } from '@nrm/messages/t'
import type { Basis } from '@nrm/sop/step'
import { territories, territoryName } from '@nrm/sop/territories'

/** The words of one language, as papers need them. Keys that no catalog has come out as the code they end with. */
export const wordsOf = (language: Language) => {
  const code = (list: string, value: string): string => sayOr(language, `code.${list}.${value}`, value)
  return {
    language,
    say: translator(language),
    sayOr: (key: string, otherwise: string): string => sayOr(language, key, otherwise),
    field: (step: string, name: string) => fieldText(language, step, name),
    pageTitle: (step: string, key: string): string => pageTitle(language, step, key) ?? key,
    code,
    item: (items: string, value: string): string =>
      items === 'indicators' ? sayOr(language, `indicator.${value}`, value) : code(items, value),
    place: (soato: string): string => (places.has(soato) ? territoryName(soato, language) : soato),
    date: (when: string): string => formatDate(language, when),
    moment: (when: string): string => formatMoment(language, when),
    /** One citation with how sure it is: what is assumed says so on paper too. */
    basis: (basis: Basis): string => `${citationText(language, basis)} (${t(language, `web.mark.${basis.mark}`)})`,
  }
}
export type PaperWords = ReturnType<typeof wordsOf>

const places: ReadonlySet<string> = new Set(territories.map(({ code }) => code))

/** A title as it begins a page. */
export const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
