import { fieldText, pageTitle } from '@nrm/messages/field-text'
import { jsonSchemaOf } from '@nrm/sop/json-schema'
import { allSteps } from '@nrm/sop/law-of'
import { registrations } from '@nrm/sop/registrations'
import type { FormSchema, Property } from './forms/schema.ts'
import { type Say, sayIn, sayOr } from './text.ts'
import type { Answers, Language, RecordView } from './views.ts'

type Printed = Readonly<{ form: FormSchema; answers: Answers }>

/** Label of one value of a code list. */
export const codeLabel = (t: Say, list: string, value: string): string => sayOr(t, `code.${list}.${value}`, value)

/** Fields and answers of what a step wrote, ready to be printed. */
export const recordAnswers = (language: Language, { step, fields }: Pick<RecordView, 'step' | 'fields'>): Printed =>
  printed(language, step, fields)

/** The same for fields that belong to no step, such as the core facts of a case. */
export const fieldAnswers = (language: Language, answers: Answers): Printed => printed(language, 'person.registered', answers)

/** A form of the SOP with the words of one language; a form sent by the API carries them already. */
export const inWords = (language: Language, step: string, form: FormSchema): FormSchema => ({
  ...form,
  properties: Object.fromEntries(
    Object.entries(form.properties ?? {}).map(([name, property]) => [name, propertyInWords(language, step, name, property)]),
  ),
  ...(form['x-pages']
    ? { 'x-pages': form['x-pages'].map((page) => ({ ...page, title: pageTitle(language, step, page.key) ?? page.key })) }
    : {}),
})

function printed(language: Language, step: string, answers: Answers): Printed {
  const forms = [...(formsByStep.get(step) ?? []), ...allForms]
  const found = (name: string): Property => forms.find((form) => form.properties?.[name])?.properties?.[name] ?? {}
  const order = Object.keys(forms[0]?.properties ?? {})
  const names = Object.keys(answers).sort((a, b) => order.indexOf(a) - order.indexOf(b))
  const form = { properties: Object.fromEntries(names.map((name) => [name, found(name)])) }
  return { form: inWords(language, step, form), answers }
}

function propertyInWords(language: Language, step: string, name: string, property: Property): Property {
  const { 'x-list': list, 'x-items': items } = property
  const t = sayIn(language)
  const more = property.additionalProperties
  const values = property.enum ?? property.items?.enum ?? (typeof more === 'object' ? more.enum : undefined)
  return {
    ...property,
    title: fieldText(language, step, name).label,
    ...(list && values ? { 'x-labels': labelled(values, (value) => codeLabel(t, list, value)) } : {}),
    ...(items ? { 'x-item-labels': labelled(property.propertyNames?.enum ?? [], (item) => itemLabel(t, items, item)) } : {}),
    ...(property.items?.properties ? { items: inWords(language, step, property.items) } : {}),
  }
}

const itemLabel = (t: Say, items: string, item: string): string =>
  items === 'indicators' ? sayOr(t, `indicator.${item}`, item) : codeLabel(t, items, item)
const labelled = (values: readonly string[], label: (value: string) => string): Record<string, string> =>
  Object.fromEntries(values.map((value) => [value, label(value)]))

const formsByStep = new Map<string, FormSchema[]>()
for (const table of [registrations, ...Object.values(allSteps)]) {
  for (const [step, { form }] of Object.entries(table))
    formsByStep.set(step, [...(formsByStep.get(step) ?? []), jsonSchemaOf(form) as FormSchema])
}
const allForms = [...formsByStep.values()].flat()
