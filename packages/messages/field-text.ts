import type { Language } from './languages.ts'
import { has, t } from './t.ts'

/** Question of a field and, where one is written, its hint. */
export type FieldText = Readonly<{ label: string; hint?: string }>

/** How the field `name` is asked on the form of `step`: the words of that form first, then those every form shares; a name the catalog lacks is shown as it stands. */
export function fieldText(language: Language, step: string, name: string): FieldText {
  const label = first(language, `field.${step}.${name}.label`, `field.${name}.label`) ?? name
  const hint = first(language, `field.${step}.${name}.hint`, `field.${name}.hint`)
  return hint === undefined ? { label } : { label, hint }
}

/** Heading of one page of a long form; null where the page has none. */
export const pageTitle = (language: Language, step: string, page: string): string | null => first(language, `page.${step}.${page}`) ?? null

function first(language: Language, ...keys: string[]): string | undefined {
  const key = keys.find(has)
  return key === undefined ? undefined : t(language, key)
}
