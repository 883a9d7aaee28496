import type { MessageKey } from '@nrm/messages/catalog'
import { fieldText } from '@nrm/messages/field-text'
import type { Language } from '@nrm/messages/languages'
import { has, t } from '@nrm/messages/t'
import { type FormSchema, jsonSchemaOf } from '@nrm/sop/json-schema'
import { registrations } from '@nrm/sop/registrations'
import { steps } from '@nrm/sop/steps/all'
import type { Page } from 'playwright-core'
import type { Answers } from './answers.ts'
import { answer, unfold } from './keyboard.ts'

type Field = Readonly<{ 'x-list'?: string; 'x-items'?: string; items?: Readonly<{ enum?: unknown }> }>
type FormPage = Readonly<{ key: string; fields: readonly string[] }>

/** Form of a step as the SOP declares it: what is asked and in which order is not taken from the screens. */
export function formOf(step: string): FormSchema {
  const found = [registrations, ...Object.values(steps)].find((table) => Object.hasOwn(table, step)) as typeof steps.status
  return jsonSchemaOf((found[step] as (typeof steps.status)[string]).form)
}

/** Lists of fields by page, as far as a page asks anything; a short form is one page. */
export function pagesOf(form: FormSchema): readonly (readonly string[])[] {
  const pages = (form['x-pages'] as readonly FormPage[] | undefined)?.filter(({ fields }) => fields.length > 0)
  return pages ? pages.map(({ fields }) => fields) : [Object.keys(form.properties)]
}

/** Answers those of `fields` that there is an answer to, by keyboard, in the order in which they are asked. */
export async function fillPage(page: Page, language: Language, step: string, fields: readonly string[], answers: Answers): Promise<void> {
  const form = formOf(step)
  for (const name of fields) {
    const said = answers[name]
    if (said === undefined) continue
    const field = form.properties[name] as Field
    if (typeof said === 'object' && !Array.isArray(said))
      await answerItems(page, language, field, said as Readonly<Record<string, string>>, questionOf(language, step, name, form))
    else
      await answer(
        page,
        questionOf(language, step, name, form),
        [said].flat().map((value) => wordOf(language, field['x-list'], value)),
      )
  }
}

/** The question as it is read out: its words, and that it must be answered. */
function questionOf(language: Language, step: string, name: string, form: FormSchema): string {
  const { label } = fieldText(language, step, name)
  return form.required?.includes(name) ? `${label} ${t(language, 'ui.required')}` : label
}

async function answerItems(
  page: Page,
  language: Language,
  { 'x-items': items, 'x-list': list }: Field,
  said: Readonly<Record<string, string>>,
  asked: string,
) {
  for (const [item, value] of Object.entries(said)) {
    if (items === 'indicators') await unfold(page, t(language, `dimension.${item.slice(0, 2)}` as MessageKey))
    const question = t(language, (items === 'indicators' ? `indicator.${item}` : `code.${items}.${item}`) as MessageKey)
    await answer(page, question, [wordOf(language, list, value)], page.getByRole('group', { name: asked, exact: true }).first())
  }
}

const wordOf = (language: Language, list: string | undefined, value: string): string => {
  const key = `code.${list}.${value}`
  return has(key) ? t(language, key) : value
}
