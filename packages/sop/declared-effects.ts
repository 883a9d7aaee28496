import type { AnyStateMachine } from 'xstate'
import type { Effect } from './effect.ts'

type Transition = Readonly<{ target?: string; actions?: unknown }>
type Node = Readonly<{ on?: Readonly<Record<string, Transition | readonly Transition[]>> }>

/** One transition as written, with the effects it names; what an action works out from the facts is not among them. */
export type Declared = Readonly<{ from: string; step: string; to: string; effects: readonly Effect[] }>

/** Every transition of a machine with its effects, in the order written. */
export function declaredEffects(machine: AnyStateMachine): Declared[] {
  const nodes = (machine.config.states ?? {}) as Readonly<Record<string, Node>>
  return Object.entries(nodes).flatMap(([from, node]) =>
    Object.entries(node.on ?? {}).flatMap(([step, transitions]) =>
      [transitions].flat().map(({ target, actions }) => ({ from, step, to: target ?? from, effects: effectsOf(actions) })),
    ),
  )
}

const effectsOf = (actions: unknown): Effect[] =>
  ([actions].flat() as unknown[]).filter((action): action is Effect => typeof action === 'object' && action !== null && 'params' in action)
