import { codeLists } from '@nrm/sop/codes'
import { jsonSchemaOf } from '@nrm/sop/json-schema'
import type { Form } from '@nrm/sop/form'
import type { Step } from '@nrm/sop/step'
import type { Reference } from './reference.ts'
import type { Seen } from './view.ts'

type Schema = Record<string, unknown>
type Seeing = Pick<Seen, 'reference' | 'entered'>
type Property = Schema & { 'x-widget'?: string; enum?: readonly string[]; 'x-labels'?: Record<string, string> }

/** Form for revealing an identity: a coded reason, and a note where the code does not say enough. */
const identityForm: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'object', additionalProperties: false, required: ['reason'],
  properties: {
    reason: { type: 'string', enum: codeLists.revealReasons, 'x-widget': 'choice', 'x-list': 'revealReasons' },
    note: { type: 'string', maxLength: 200, 'x-widget': 'text' },
  },
}

/**
 * JSON Schema of a step's form for this caller: offices and colleagues are enumerated, so that a program needs no other knowledge.
 * The same object comes back while the reference data stays as it is; do not change it.
 */
export function schemaFor(seen: Seeing, step: Pick<Step, 'form'> | null, name: string): Schema {
  if (!step) return name === 'identity' ? identityForm : {}
  const schema = jsonSchemaOf(step.form) as Schema & { properties: Record<string, Property> }
  const references = Object.entries(schema.properties).filter(([, property]) => property['x-widget'] === 'office' || property['x-widget'] === 'account')
  if (references.length === 0) return schema
  const forms = kept.get(seen.reference) ?? new Map<Form, Map<string, Schema>>()
  kept.set(seen.reference, forms)
  const byOffice = forms.get(step.form) ?? new Map<string, Schema>()
  forms.set(step.form, byOffice)
  const known = byOffice.get(seen.entered.office)
  if (known) return known
  const properties = { ...schema.properties }
  for (const [field, property] of references) properties[field] = property['x-widget'] === 'office' ? offices(seen, property) : colleagues(seen, property)
  const made = { ...schema, properties }
  byOffice.set(seen.entered.office, made)
  return made
}

const kept = new WeakMap<Reference, Map<Form, Map<string, Schema>>>()

/** Offices that take people in or give services, and are not the caller's own. */
function offices(seen: Seeing, { pattern: _, examples: __, ...property }: Property): Property {
  const offered = [...seen.reference.offices.values()].filter((office) => office.active && office.services.length > 0 && office.id !== seen.entered.office)
  const none = property['x-none']
  return {
    ...property,
    enum: [...offered.map((office) => office.id), ...(typeof none === 'string' ? [none] : [])],
    'x-offices': Object.fromEntries(offered.map((office) => [office.id, office.name])),
  }
}

function colleagues(seen: Seeing, { pattern: _, examples: __, ...property }: Property): Property {
  const ours = seen.reference.colleagues.get(seen.entered.office) ?? []
  return { ...property, enum: ours.map((colleague) => colleague.id), 'x-labels': Object.fromEntries(ours.map((colleague) => [colleague.id, colleague.name])) }
}
