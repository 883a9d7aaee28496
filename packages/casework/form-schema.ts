import { codeLists } from '@nrm/sop/codes'
import type { Form } from '@nrm/sop/form'
import { jsonSchemaOf } from '@nrm/sop/json-schema'
import type { Step } from '@nrm/sop/step'
import { officesOf, recipients } from './recipients.ts'
import type { Reference } from './reference.ts'
import type { Seen } from './view.ts'

type Schema = Record<string, unknown>
type Seeing = Pick<Seen, 'reference' | 'entered'>
type Property = Schema & {
  'x-widget'?: string
  'x-offices-of'?: readonly string[]
  items?: { properties?: Record<string, Property> }
  enum?: readonly string[]
  'x-labels'?: Record<string, string>
}

/** Form for revealing an identity: a coded reason, and a note where the code does not say enough. */
const identityForm: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  additionalProperties: false,
  required: ['reason'],
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
  if (!Object.values(schema.properties).some(refers)) return schema
  const forms = kept.get(seen.reference) ?? new Map<Form, Map<string, Schema>>()
  kept.set(seen.reference, forms)
  const byOffice = forms.get(step.form) ?? new Map<string, Schema>()
  forms.set(step.form, byOffice)
  const known = byOffice.get(seen.entered.office)
  if (known) return known
  const made = { ...schema, properties: enumerated(seen, schema.properties) }
  byOffice.set(seen.entered.office, made)
  return made
}

const kept = new WeakMap<Reference, Map<Form, Map<string, Schema>>>()

/** Whether a field, or a field of its lines, names an office or a colleague. */
const refers = (property: Property): boolean =>
  property['x-widget'] === 'office' || property['x-widget'] === 'account' || Object.values(property.items?.properties ?? {}).some(refers)

function enumerated(seen: Seeing, properties: Readonly<Record<string, Property>>): Record<string, Property> {
  return Object.fromEntries(
    Object.entries(properties).map(([field, property]) => [field, refers(property) ? named(seen, property) : property]),
  )
}

function named(seen: Seeing, property: Property): Property {
  if (property['x-widget'] === 'office') return offices(seen, property)
  if (property['x-widget'] === 'account') return colleagues(seen, property)
  return { ...property, items: { ...property.items, properties: enumerated(seen, property.items?.properties ?? {}) } }
}

function offices(seen: Seeing, { pattern: _, examples: __, 'x-offices-of': kinds, ...property }: Property): Property {
  const offered = kinds ? officesOf(seen.reference, kinds) : recipients(seen.reference, seen.entered.office)
  const none = property['x-none']
  return {
    ...property,
    enum: [...offered.map((office) => office.id), ...(typeof none === 'string' ? [none] : [])],
    'x-offices': Object.fromEntries(offered.map((office) => [office.id, office.name])),
  }
}

function colleagues(seen: Seeing, { pattern: _, examples: __, ...property }: Property): Property {
  const ours = seen.reference.colleagues.get(seen.entered.office) ?? []
  return {
    ...property,
    enum: ours.map((colleague) => colleague.id),
    'x-labels': Object.fromEntries(ours.map((colleague) => [colleague.id, colleague.name])),
  }
}
