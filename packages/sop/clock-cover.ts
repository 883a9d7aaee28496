import { type Clock, clocks } from './clocks.ts'
import type { Effect } from './effect.ts'
import type { Edge } from './explore.ts'
import { ladderOf } from './ladders.ts'

/** Procedure and state that may await an office without a running deadline, each with the reason. */
export const clockless: Readonly<Record<string, string>> = {
  'assistance/urgent':
    'A referral the person no longer wants is taken back and nobody is asked to send it again; help is offered, not owed.',
}

/**
 * States of `awaiting` that can be reached with no deadline running in the procedure. A clock whose ladder goes on runs until a step stops it;
 * one that ends with its first rung runs no longer once its step is taken.
 * @param edges steps of the procedure, the first from its beginning
 */
export function uncovered(edges: readonly Edge[], awaiting: ReadonlySet<string>): Set<string> {
  const bySource = Map.groupBy(edges, ({ from }) => from)
  const seen = new Set<string>()
  const found = new Set<string>()
  const waiting: { at: string; running: readonly string[] }[] = edges[0] ? [{ at: edges[0].from, running: [] }] : []
  for (let here = waiting.pop(); here; here = waiting.pop()) {
    for (const edge of bySource.get(here.at) ?? []) {
      const running = after(new Set(here.running), edge)
      const key = `${edge.to} ${running.join()}`
      if (seen.has(key)) continue
      seen.add(key)
      if (running.length === 0 && awaiting.has(edge.state)) found.add(edge.state)
      waiting.push({ at: edge.to, running })
    }
  }
  return found
}

/** Deadlines that run after a step, in order. */
function after(running: Set<string>, { step, effects }: Edge): readonly string[] {
  for (const clock of running) if (isOver(clock, step)) running.delete(clock)
  for (const effect of effects) apply(running, effect)
  return [...running].sort()
}

function apply(running: Set<string>, effect: Effect): void {
  if (effect.type === 'closeClocks') running.clear()
  if (effect.type === 'stopClock' || effect.type === 'suspendClock') running.delete(effect.params.clock)
  if (effect.type === 'resumeClock' || (effect.type === 'startClock' && kindOf(effect.params.clock) === 'deadline'))
    running.add(effect.params.clock)
}

const table = clocks as Readonly<Record<string, Clock>>
const kindOf = (clock: string) => table[clock]?.kind
const isOver = (clock: string, step: string): boolean => table[clock]?.onExpiry === step && ladderOf(clock)?.ends === true
