import { readFileSync } from 'node:fs'
import { type Bloom, bloomOf, mayHold } from './bloom.ts'
import { coreOf, lengthOf } from './shape.ts'

let filter: Bloom | undefined

/** Whether a folded password, or a frequent one with little added to it, is among those that leaked. Read once, 160 kB. */
export function isBreached(text: string): boolean {
  filter ??= bloomOf(readFileSync(new URL('breached.bloom', import.meta.url)))
  if (mayHold(filter, text)) return true
  const core = coreOf(text)
  return lengthOf(text) - lengthOf(core) < leastAdded && lengthOf(core) < lengthOf(text) && mayHold(filter, core)
}

/** Signs added to a known word that make it another password. */
const leastAdded = 10
