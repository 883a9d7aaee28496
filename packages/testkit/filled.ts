type Property = Readonly<Record<string, unknown>> & {
  type?: string
  enum?: readonly unknown[]
  examples?: readonly unknown[]
  items?: Property
  minItems?: number
  minLength?: number
  minimum?: number
  properties?: Record<string, Property>
  required?: readonly string[]
}

/** The least a form accepts, known from its JSON Schema alone: required fields only, the first value of every list, the first example. */
export function filled(
  schema: Readonly<Record<string, unknown>>,
  answers: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  const { properties = {}, required = [] } = schema as Property
  return { ...Object.fromEntries(required.map((name) => [name, valueFor(properties[name] as Property)])), ...answers }
}

function valueFor(property: Property): unknown {
  if (property.enum) return property.enum[0]
  if (property.examples) return property.examples[0]
  switch (property.type) {
    case 'integer':
    case 'number':
      return property.minimum ?? 1
    case 'boolean':
      return true
    case 'array':
      return Array.from(
        { length: property.minItems ?? 1 },
        (_, place) => property.items?.enum?.[place] ?? valueFor(property.items as Property),
      )
    case 'object':
      return filled(property)
    default:
      return 'invented text'.padEnd(property.minLength ?? 0, '.')
  }
}
