import { nameIn } from '../text.ts'
import type { Language, OfficeView, Territory } from '../views.ts'
import type { Visit } from '../visit.ts'
import { type FormPage, type FormSchema, fieldsOf, type Property } from './schema.ts'

type Colleague = Readonly<{ id: string; name: string }>
type Lists = Readonly<{ offices: readonly OfficeView[]; colleagues: readonly Colleague[] }>

/** A form whose references can be chosen, and the territories if it asks for one. Nothing is fetched that the page does not ask. */
export async function withReferences(
  visit: Visit,
  form: FormSchema,
  page: FormPage | null,
): Promise<{ form: FormSchema; territories: readonly Territory[] }> {
  const asked = new Set(fieldsOf(form, page ?? undefined).flatMap(([, property]) => widgetsOf(property)))
  const [territories, offices, colleagues] = await Promise.all([
    asked.has('territory') ? visit.api<Territory[]>('/api/territories') : [],
    asked.has('office') ? visit.api<OfficeView[]>('/api/offices') : [],
    asked.has('account') ? visit.api<Colleague[]>('/api/colleagues') : [],
  ])
  return { form: offices.length + colleagues.length === 0 ? form : listed(form, { offices, colleagues }, visit.language), territories }
}

/** Widgets a field needs a list for; what the API enumerated needs none. */
function widgetsOf(property: Property): string[] {
  const inner = Object.values(property.items?.properties ?? {}).flatMap(widgetsOf)
  const widget = property['x-widget'] ?? ''
  return widget === 'territory' || !property.enum ? [widget, ...inner] : inner
}

const listed = <P extends Property>(form: P, lists: Lists, language: Language): P => ({
  ...form,
  properties: Object.fromEntries(
    Object.entries(form.properties ?? {}).map(([name, property]) => [name, choosable(property, lists, language)]),
  ),
})

function choosable(property: Property, lists: Lists, language: Language): Property {
  if (property.items?.properties) return { ...property, items: listed(property.items, lists, language) }
  if (property.enum) return property
  const named = property['x-widget'] === 'office' ? lists.offices : property['x-widget'] === 'account' ? lists.colleagues : null
  if (named === null) return property
  return {
    ...property,
    enum: named.map(({ id }) => id),
    'x-labels': Object.fromEntries(named.map(({ id, name }) => [id, nameIn(language, name)])),
  }
}
