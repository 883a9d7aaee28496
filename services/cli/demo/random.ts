import { createHash } from 'node:crypto'

/** Chance that is the same in every run. */
export type Random = Readonly<{
  /** From 0 up to 1. */
  next: () => number
  between: (from: number, to: number) => number
  pick: <T>(from: readonly T[]) => T
  isTrue: (chance: number) => boolean
  /** Picks the heavier ones more often. */
  weighted: <T extends Readonly<{ weight: number }>>(from: readonly T[]) => T
}>

/** A source of chance of its own for every word given, so that one case does not disturb another. */
export function randomOf(...words: readonly (string | number)[]): Random {
  let state = createHash('sha256').update(words.join('\n')).digest().readUInt32BE(0)
  // mulberry32: small, even enough for invented cases, and the same everywhere.
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  return {
    next,
    between: (from, to) => from + next() * (to - from),
    pick: (from) => from[Math.floor(next() * from.length)] as (typeof from)[number],
    isTrue: (chance) => next() < chance,
    weighted: (from) => {
      let left = next() * from.reduce((sum, { weight }) => sum + weight, 0)
      for (const one of from) {
        left -= one.weight
        if (left < 0) return one
      }
      return from.at(-1) as (typeof from)[number]
    },
  }
}

/** An id that is the same in every demonstration country: a UUID of version 8 (RFC 9562). */
export function demoId(...words: readonly (string | number)[]): string {
  const hex = createHash('sha256')
    .update(['nrm-demo', ...words].join('\n'))
    .digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
