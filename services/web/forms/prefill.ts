import type { Frame } from '../frame.tsx'
import type { Property } from './schema.ts'

/** What the screen writes into an empty form: the moment of opening it, the officer's own territory, the officer. */
export function prefilled(property: Property, { now, me }: Frame, isBlank: boolean): string | undefined {
  if (!isBlank) return undefined
  switch (property['x-prefill']) {
    case 'now':
      return now.toISOString()
    case 'territory':
      return me?.territory
    case 'self':
      return me?.id
    default:
      return undefined
  }
}
