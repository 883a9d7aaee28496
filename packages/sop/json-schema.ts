import { z } from 'zod'
import type { Form } from './form.ts'
import { onceEach } from './once-each.ts'

/** JSON Schema of a form, draft 2020-12, without words: the API adds titles, hints, labels and references. */
export type FormSchema = Readonly<{
  type: 'object'
  properties: Record<string, Record<string, unknown>>
  required?: string[]
  [key: string]: unknown
}>

/** JSON Schema of what a client may send; metas become `x-widget`, `x-sees`, `x-list`, `x-items`, `x-none`, `x-offices-of`, `x-prefill`, `x-open`. Cached: do not change it. */
export const jsonSchemaOf = onceEach((form: Form): FormSchema => {
  const { $schema, ...schema } = z.toJSONSchema(form.schema, { io: 'input', override: ({ jsonSchema }) => rename(jsonSchema) })
  return { $schema, ...schema, ...(form.pages ? { 'x-pages': form.pages } : {}) } as FormSchema
})

function rename(schema: Record<string, unknown>): void {
  for (const key of ['widget', 'sees', 'list', 'items', 'none', 'prefill', 'open', 'offices', 'htcds']) {
    // `items` of an array is JSON Schema's own word; ours is the name of a code list.
    if (schema[key] === undefined || (key === 'items' && typeof schema[key] !== 'string')) continue
    schema[key === 'offices' ? 'x-offices-of' : `x-${key}`] = schema[key]
    delete schema[key]
  }
  // A pattern of a date or an id repeats its format, at great length.
  if (schema.format === 'date' || schema.format === 'date-time') delete schema.pattern
}
