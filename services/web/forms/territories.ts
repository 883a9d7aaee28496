import type { Territory } from '../views.ts'
import type { Visit } from '../visit.ts'
import { type FormPage, type FormSchema, fieldsOf, kindOf, type Property } from './schema.ts'

/** The list of territories when a form, or the page of it that is shown, asks for one; else nothing is fetched. */
export async function loadTerritories(visit: Visit, form: FormSchema, page: FormPage | null): Promise<readonly Territory[]> {
  return fieldsOf(form, page ?? undefined).some(([, property]) => asksPlace(property)) ? visit.api<Territory[]>('/api/territories') : []
}

const asksPlace = (property: Property): boolean =>
  kindOf(property) === 'territory' || Object.values(property.items?.properties ?? {}).some(asksPlace)
