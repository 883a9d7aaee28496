import type { Form } from '../form.ts'
import { jsonSchemaOf } from '../json-schema.ts'

type Schema = Readonly<Record<string, unknown>>

/** Fills a form as a program would that knows nothing but its JSON Schema: required fields only, the first value of every list. */
export const naiveForm = (form: Form): Record<string, unknown> => answerTo(jsonSchemaOf(form)) as Record<string, unknown>

function answerTo(schema: Schema): unknown {
  const { enum: values, examples, type } = schema as { enum?: unknown[]; examples?: unknown[]; type?: string }
  if (values) return values[0]
  if (examples) return examples[0]
  switch (type) {
    case 'object':
      return Object.fromEntries(
        ((schema.required ?? []) as string[]).map((name) => [
          name,
          answerTo((schema.properties as Record<string, Schema>)[name] as Schema),
        ]),
      )
    case 'array':
      return Array.from({ length: Number(schema.minItems ?? 0) }, (_, place) => {
        const items = schema.items as Schema
        return (items.enum as unknown[] | undefined)?.[place] ?? answerTo(items)
      })
    case 'integer':
      return Number(schema.minimum ?? 0)
    case 'boolean':
      return true
    default:
      return 'x'.repeat(Math.max(1, Number(schema.minLength ?? 1)))
  }
}
