/** Chance that can be repeated: the same seed throws the same dice. */
export type Dice = Readonly<{
  /** A whole number from 0 up to but not `below`. */
  below(below: number): number
  /** True once in so many throws. */
  once(inThrows: number): boolean
  pick<T>(from: readonly T[]): T
  uuid(): string
}>

/** Dice of a seed (mulberry32: quick and even, no secret). */
export function dice(seed: number): Dice {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  const hex = (digits: number): string => Array.from({ length: digits }, () => below(16).toString(16)).join('')
  return {
    below,
    once: (inThrows) => below(inThrows) === 0,
    pick: (from) => from[below(from.length)] as (typeof from)[number],
    uuid: () => `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}`,
  }
}
