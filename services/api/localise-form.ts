import { fieldText, pageTitle } from '@nrm/messages/field-text'
import type { Language } from '@nrm/messages/languages'
import { sayOr } from '@nrm/messages/t'

type Schema = Record<string, unknown>
type Property = Schema & {
  enum?: readonly string[]
  items?: Form & { enum?: readonly string[] }
  additionalProperties?: boolean | { enum?: readonly string[] }
  propertyNames?: { enum?: readonly string[] }
  'x-widget'?: string
  'x-list'?: string
  'x-items'?: string
  'x-offices'?: Readonly<Record<string, Readonly<Record<Language, string>>>>
}
type Form = Schema & { properties?: Readonly<Record<string, Property>>; 'x-pages'?: readonly { key: string }[] }

/** Where the values of a reference are listed when the schema does not enumerate and name them. */
const listedAt: Readonly<Record<string, string>> = {
  territory: '/api/territories',
  office: '/api/offices',
  account: '/api/colleagues',
  case: '/api/cases',
}

/**
 * Puts a form's JSON Schema into one language: `title`, `description`, `x-labels` of options, `x-item-labels` of what is
 * answered one by one, titles of pages. What comes in again as the same object comes out as the same object.
 */
export function localiserOf(language: Language): (step: string, schema: Schema) => Schema {
  const known = new Map<string, WeakMap<Schema, Schema>>()
  return (step, schema) => {
    const kept = known.get(step) ?? new WeakMap<Schema, Schema>()
    known.set(step, kept)
    return remembered(kept, schema, (form) =>
      formIn(language, step, form, (name, property) => remembered(kept, property, () => propertyIn(language, step, name, property))),
    )
  }
}

function remembered(kept: WeakMap<Schema, Schema>, from: Schema, make: (from: Schema) => Schema): Schema {
  const made = kept.get(from) ?? make(from)
  kept.set(from, made)
  return made
}

function formIn(language: Language, step: string, form: Form, property: (name: string, from: Property) => Schema): Schema {
  const pages = form['x-pages']
  return {
    ...form,
    properties: Object.fromEntries(Object.entries(form.properties ?? {}).map(([name, from]) => [name, property(name, from)])),
    ...(pages ? { 'x-pages': pages.map((page) => ({ ...page, title: pageTitle(language, step, page.key) ?? page.key })) } : {}),
  }
}

function propertyIn(language: Language, step: string, name: string, { 'x-offices': offices, ...property }: Property): Schema {
  const { label, hint } = fieldText(language, step, name)
  return {
    title: label,
    ...(hint === undefined ? {} : { description: hint }),
    ...property,
    ...optionsIn(language, property),
    ...(offices ? { 'x-labels': { ...namesIn(language, offices), ...noneIn(language, property) } } : {}),
    ...referenceIn(property),
    ...(property.items?.properties
      ? { items: formIn(language, step, property.items, (inner, from) => propertyIn(language, step, inner, from)) }
      : {}),
  }
}

function optionsIn(language: Language, { 'x-list': list, 'x-items': items, ...property }: Property): Schema {
  const more = property.additionalProperties
  const values = property.enum ?? property.items?.enum ?? (typeof more === 'object' ? more.enum : undefined)
  return {
    ...(list && values ? { 'x-labels': labels(language, `code.${list}`, values) } : {}),
    ...(items && property.propertyNames?.enum
      ? { 'x-item-labels': labels(language, items === 'indicators' ? 'indicator' : `code.${items}`, property.propertyNames.enum) }
      : {}),
  }
}

function referenceIn({ 'x-widget': widget = '', ...property }: Property): Schema {
  const href = listedAt[widget]
  return href && (widget === 'territory' || !property.enum) ? { 'x-options-href': href } : {}
}

const labels = (language: Language, namespace: string, values: readonly string[]) =>
  Object.fromEntries(values.map((value) => [value, sayOr(language, `${namespace}.${value}`, value)]))
const namesIn = (language: Language, offices: NonNullable<Property['x-offices']>) =>
  Object.fromEntries(Object.entries(offices).map(([id, name]) => [id, name[language]]))
const noneIn = (language: Language, property: Property) =>
  typeof property['x-none'] === 'string'
    ? { [property['x-none']]: sayOr(language, `code.none.${property['x-none']}`, property['x-none']) }
    : {}
