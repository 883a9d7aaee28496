/** One property of a form as the API describes it: JSON Schema 2020-12 with our `x-` words. */
export type Property = Readonly<{
  type?: string
  title?: string
  description?: string
  enum?: readonly string[]
  format?: string
  pattern?: string
  minLength?: number
  maxLength?: number
  minimum?: number
  maximum?: number
  minItems?: number
  maxItems?: number
  items?: Property
  properties?: Readonly<Record<string, Property>>
  required?: readonly string[]
  propertyNames?: Property
  additionalProperties?: Property | boolean
  examples?: readonly unknown[]
  'x-widget'?: string
  'x-list'?: string
  'x-labels'?: Readonly<Record<string, string>>
  'x-items'?: string
  'x-item-labels'?: Readonly<Record<string, string>>
  'x-none'?: string
  'x-prefill'?: 'now' | 'territory' | 'self'
  'x-sees'?: readonly string[]
  'x-options-href'?: string
  /** Number of the question on this screen and on the blank form; set by the screen. */
  'x-number'?: string
}>

/** A form of one step. */
export type FormSchema = Property & Readonly<{ 'x-pages'?: readonly FormPage[] }>
export type FormPage = Readonly<{ key: string; title: string; fields: readonly string[] }>

/** How a property is drawn and read. */
export type Kind =
  | 'text'
  | 'prose'
  | 'phone'
  | 'choice'
  | 'many'
  | 'number'
  | 'date'
  | 'moment'
  | 'territory'
  | 'reference'
  | 'yes-no'
  | 'lines'
  | 'items'

/** Kind of a property: its widget where the API names one, else its type. */
export function kindOf(property: Property): Kind {
  const widget = property['x-widget']
  if (widget === 'office' || widget === 'account') return 'reference'
  if (widget === 'indicators' || widget === 'consents' || widget === 'checklist') return 'items'
  if (widget === 'case') return 'text'
  if (widget !== undefined) return widget as Kind
  if (property.type === 'boolean') return 'yes-no'
  if (property.type === 'integer' || property.type === 'number') return 'number'
  if (property.type === 'array') return property.items?.type === 'object' ? 'lines' : 'many'
  if (property.type === 'object') return 'items'
  return property.enum ? 'choice' : 'text'
}

/** Fields of a form, or only those of one page, in the order they are asked. */
export function fieldsOf(form: FormSchema, page?: FormPage): [string, Property][] {
  const all = Object.entries(form.properties ?? {})
  if (!page) return all
  return page.fields.flatMap((name) => all.filter(([field]) => field === name))
}

/** Number of a field as on the blank form: page and place, or the place alone on a form of one page. */
export function numberOf(form: FormSchema, name: string): string {
  const pages = form['x-pages'] ?? []
  const page = pages.findIndex(({ fields }) => fields.includes(name))
  if (page < 0) return String(Object.keys(form.properties ?? {}).indexOf(name) + 1)
  return `${page + 1}.${(pages[page]?.fields.indexOf(name) ?? 0) + 1}`
}

export const isRequired = (form: Property, name: string): boolean => form.required?.includes(name) ?? false

export type Option = Readonly<{ value: string; label: string }>

/** Options of a choice, of `many`, or of the answers to each item. */
export function optionsOf(property: Property): Option[] {
  const labels = property['x-labels'] ?? Object.values(property.properties ?? {})[0]?.['x-labels'] ?? {}
  return (property.enum ?? property.items?.enum ?? answersEnum(property) ?? []).map((value) => ({ value, label: labels[value] ?? value }))
}

/** Things answered one by one in a field such as the consents; key and the words of the question. */
export function itemsOf(property: Property): Option[] {
  const named = property['x-item-labels'] ?? {}
  const keys = property.properties ? Object.keys(property.properties) : (property.propertyNames?.enum ?? Object.keys(named))
  return keys.map((value) => ({ value, label: property.properties?.[value]?.title ?? named[value] ?? value }))
}

function answersEnum(property: Property): readonly string[] | undefined {
  const more = property.additionalProperties
  if (typeof more === 'object') return more.enum
  return Object.values(property.properties ?? {})[0]?.enum
}

/** Pages of a long form, or of a short one that is read back before it is sent; null for a form that is sent from its one page. */
export function pagesOf(form: FormSchema): readonly FormPage[] | null {
  const pages = form['x-pages'] ?? []
  return pages.length > 1 ? pages.filter(({ fields }) => fields.length > 0) : null
}

/** The question at `path`, as its reader knows it; inside rows and items the innermost. */
export function questionAt(form: Property, path: string): string | undefined {
  const [name = '', ...rest] = path.split('.')
  const property = form.properties?.[name]
  if (!property || rest.length === 0) return property?.title
  if (kindOf(property) === 'lines') return questionAt(property.items ?? {}, rest.slice(1).join('.')) ?? property.title
  return itemsOf(property).find(({ value }) => value === rest.join('.'))?.label ?? property.title
}

/** Id of the element in which `path` is answered. */
export const idOf = (path: string): string => `f-${path.replace(/[^\w]+/g, '-')}`
