import { formatDate, formatMoment } from '@nrm/messages/dates'
import { fieldText, pageTitle } from '@nrm/messages/field-text'
import type { Language } from '@nrm/messages/languages'
import { has, t } from '@nrm/messages/t'
import { acts } from '@nrm/sop/acts'
import type { Basis } from '@nrm/sop/step'
import { territories, territoryName } from '@nrm/sop/territories'

/** The words of one language, as papers need them. Keys that no catalog has come out as the code they end with. */
export const wordsOf = (language: Language) => {
  const code = (list: string, value: string): string =>
    has(`code.${list}.${value}`) ? t(language, `code.${list}.${value}` as never) : value
  return {
    language,
    say: ((key, args) => t(language, key, args)) as (key: Parameters<typeof t>[1], args?: Parameters<typeof t>[2]) => string,
    sayOr: (key: string, otherwise: string): string => (has(key) ? t(language, key) : otherwise),
    field: (step: string, name: string) => fieldText(language, step, name),
    pageTitle: (step: string, key: string): string => pageTitle(language, step, key) ?? key,
    code,
    item: (items: string, value: string): string =>
      items === 'indicators' ? (has(`indicator.${value}`) ? t(language, `indicator.${value}` as never) : value) : code(items, value),
    place: (soato: string): string => (places.has(soato) ? territoryName(soato, language) : soato),
    date: (when: string): string => formatDate(language, when),
    moment: (when: string): string => formatMoment(language, when),
    /** One citation with how sure it is: what is assumed says so on paper too. */
    basis: ({ act, article, mark }: Basis): string => {
      const name = Object.hasOwn(acts, act) ? acts[act as keyof typeof acts][language] : act
      return `${article ? t(language, 'web.citation', { act: name, article }) : name} (${t(language, `web.mark.${mark}`)})`
    },
  }
}
export type PaperWords = ReturnType<typeof wordsOf>

const places: ReadonlySet<string> = new Set(territories.map(({ code }) => code))

/** A title as it begins a page. */
export const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
