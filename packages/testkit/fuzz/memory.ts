import type { Dice } from './dice.ts'

/** What answers have taught: values by the name they stood under, and versions by the id beside them. */
export type Memory = Readonly<{
  learn(answer: unknown): void
  /** A value seen under the name, in whoever's answer. */
  recall(name: string, dice: Dice): unknown
  id(dice: Dice): string | undefined
  versionOf(id: string): number | undefined
  /** A step somebody was offered, as its answer described it. */
  offer(dice: Dice): Offer | undefined
}>
export type Offer = Readonly<{ href: string; form: unknown }>

const KEPT = 60
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** An empty memory; of every name it keeps the last sixty values. */
export function memory(): Memory {
  const byName = new Map<string, unknown[]>()
  const ids: string[] = []
  const offers: Offer[] = []
  const versions = new Map<string, number>()
  const keep = <T>(list: T[], value: T): void => {
    if (list.push(value) > KEPT * 4) list.splice(0, KEPT)
  }
  function learn(value: unknown, name = ''): void {
    if (Array.isArray(value)) {
      for (const inner of value.slice(0, 40)) learn(inner, name)
    } else if (typeof value === 'object' && value !== null) {
      const { id, version, href, form } = value as Readonly<Record<string, unknown>>
      if (typeof id === 'string' && typeof version === 'number') versions.set(id, version)
      if (typeof href === 'string' && typeof form === 'object') keep(offers, { href, form })
      for (const [key, inner] of Object.entries(value)) if (key !== 'form') learn(inner, key)
    } else if (typeof value === 'string' && value.length < 200) {
      if (uuid.test(value)) keep(ids, value)
      const seen = byName.get(name) ?? []
      keep(seen, value)
      byName.set(name, seen)
    }
  }
  return {
    learn,
    recall: (name, dice) => dice.pick(byName.get(name) ?? [undefined]),
    id: (dice) => (ids.length === 0 ? undefined : dice.pick(ids)),
    versionOf: (id) => versions.get(id),
    offer: (dice) => (offers.length === 0 ? undefined : dice.pick(offers)),
  }
}
