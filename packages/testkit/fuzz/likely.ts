import type { Dice } from './dice.ts'
import { type Document, resolved, type Schema } from './document.ts'
import type { Memory } from './memory.ts'
import { markOf } from './projection.ts'

/** Where a value is made: whose hand writes it, and what is known so far. */
export type Ground = Readonly<{ document: Document; dice: Dice; memory: Memory; hand: string }>

/** A value the schema allows, as far as a schema says what is allowed. Free text carries the mark of its compartments. */
export function likely(ground: Ground, given: Schema, name = '', depth = 0): unknown {
  const { document, dice } = ground
  const schema = resolved(document, given)
  const branch = schema.anyOf ?? schema.oneOf
  if (branch) return likely(ground, dice.pick(branch), name, depth + 1)
  if (schema.const !== undefined) return schema.const
  if (schema.enum) return dice.pick(schema.enum)
  switch (schema.type) {
    case 'object':
      return depth > 6 ? {} : objectOf(ground, schema, depth)
    case 'array': {
      const least = schema.minItems ?? 0
      const length = Math.min(schema.maxItems ?? 3, least + dice.below(2))
      return [...new Set(Array.from({ length }, () => likely(ground, schema.items ?? {}, name, depth + 1)))]
    }
    case 'integer':
    case 'number':
      return (schema.minimum ?? 0) + dice.below(Math.min((schema.maximum ?? 20) - (schema.minimum ?? 0), 50) + 1)
    case 'boolean':
      return dice.once(2)
    case 'null':
      return null
    case 'string':
      return textOf(ground, schema, name)
    default:
      return textOf(ground, { ...schema, maxLength: 40 }, name)
  }
}

function objectOf(ground: Ground, schema: Schema, depth: number): Record<string, unknown> {
  const required = new Set(schema.required)
  const asked = Object.entries(schema.properties ?? {}).filter(([key]) => required.has(key) || ground.dice.once(4))
  return Object.fromEntries(asked.map(([key, property]) => [key, likely(ground, property, key, depth + 1)]))
}

function textOf({ dice, memory, hand }: Ground, schema: Schema, name: string): string {
  if (schema.format === 'uuid') return memory.id(dice) ?? dice.uuid()
  const ago = dice.below(400) * 3_600_000
  if (schema.format === 'date-time') return new Date(Date.now() - (dice.once(3) ? 60_000 : ago)).toISOString()
  if (schema.format === 'date') return new Date(Date.now() + (dice.once(2) ? -ago : ago)).toISOString().slice(0, 10)
  const seen = memory.recall(name, dice)
  if (schema.examples && dice.once(2)) return String(dice.pick(schema.examples))
  if (schema.pattern) return String(schema.examples?.[0] ?? seen ?? '1718')
  if (typeof seen === 'string' && dice.once(3)) return seen
  const mark = markOf(hand, schema['x-sees'] ?? [])
  return mark.length <= (schema.maxLength ?? 200) ? mark.padEnd(schema.minLength ?? 0, '.') : 'x'.repeat(schema.minLength ?? 1)
}
