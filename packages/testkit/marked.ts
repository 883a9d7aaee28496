import { filled } from './filled.ts'

type Schema = Readonly<{
  'x-widget'?: string
  maxLength?: number
  pattern?: string
  items?: Schema
  required?: readonly string[]
  properties?: Readonly<Record<string, Schema>>
}>

/** Marks that occur nowhere by accident: a name, a sentence and a telephone number nobody has. */
export const marks = { name: 'Qanariyabonu', words: 'kanareyka uchib ketdi', phone: '+99877091791091' } as const
/** Finds any mark, however it is written. */
export const isMarked = (text: string): boolean => /qanariyabonu|kanareyka|77091791091/i.test(text)

/** A form with a mark in every place where a person may write something, the rest as `filled` has it. */
export function marked(
  schema: Readonly<Record<string, unknown>>,
  answers: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  const { properties = {} } = schema as Schema
  const written = Object.entries(properties).flatMap(([name, property]) => {
    const mark = markFor(property)
    return mark === undefined ? [] : [[name, mark]]
  })
  return filled(schema, { ...Object.fromEntries(written), ...answers })
}

function markFor(property: Schema): unknown {
  switch (property['x-widget']) {
    case 'phone':
      return marks.phone
    case 'prose':
      return `${marks.name}: ${marks.words}`.slice(0, property.maxLength)
    case 'text':
      return property.pattern ? undefined : marks.name
    case 'lines':
      return [marked(property.items as Readonly<Record<string, unknown>>)]
    default:
      return undefined
  }
}
