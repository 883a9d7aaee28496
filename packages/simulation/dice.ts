/** Chance that can be repeated: the same seed and name throw the same dice. No clock and no other source of chance is used. */
export type Dice = Readonly<{
  /** From 0 up to but not 1. */
  fraction(): number
  /** A whole number from 0 up to but not `limit`. */
  below(limit: number): number
  pick<T>(from: readonly T[]): T
  /** One of the names, each as often as its weight says; weights need not add up to anything, one of them is above nothing. */
  weighted<T extends string>(weights: Readonly<Partial<Record<T, number>>>): T
  /** Length with this mean, exponentially distributed: time until something that comes by chance. */
  until(mean: number): number
  /** Length with this median, log-normally distributed: most are near it, some far longer. */
  around(median: number, spread?: number): number
  uuid(): string
  /** Other dice, which depend on the seed and the name alone: what one case throws does not move what another throws. */
  named(name: string): Dice
}>

/** Dice of a seed (mulberry32: quick and even, no secret). */
export function diceOf(seed: number, name = ''): Dice {
  let state = hashed(`${seed}/${name}`)
  const fraction = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number): number => Math.floor(fraction() * limit)
  const hex = (digits: number): string => Array.from({ length: digits }, () => below(16).toString(16)).join('')
  return {
    fraction,
    below,
    pick: (from) => from[below(from.length)] as (typeof from)[number],
    weighted: (weights) => drawn(weights, fraction()),
    until: (mean) => -Math.log(1 - fraction()) * mean,
    around: (median, spread = 0.6) => median * Math.exp(spread * normal(fraction(), fraction())),
    uuid: () => `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}`,
    named: (other) => diceOf(seed, `${name}/${other}`),
  }
}

function drawn<T extends string>(weights: Readonly<Partial<Record<T, number>>>, at: number): T {
  const entries = Object.entries(weights) as [T, number][]
  let left = at * entries.reduce((sum, [, weight]) => sum + weight, 0)
  for (const [name, weight] of entries) {
    left -= weight
    if (left < 0) return name
  }
  const last = entries.findLast(([, weight]) => weight > 0)
  if (!last) throw new RangeError('nothing to choose from')
  return last[0]
}

/** Box–Muller; `a` may be 0. */
const normal = (a: number, b: number): number => Math.sqrt(-2 * Math.log(1 - a)) * Math.cos(2 * Math.PI * b)

/** FNV-1a. */
function hashed(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0
  return hash
}
