import type { AnyStateMachine } from 'xstate'

/** One way out of a state: where a step leads, on which condition, and what it asks the shell to do. */
export type Way = Readonly<{ from: string; step: string; to: string; guard: string | null; effects: readonly WayEffect[] }>
/** An effect as the machine names it; `params` are null where they depend on the facts of the case. */
export type WayEffect = Readonly<{ type: string; params: Readonly<Record<string, unknown>> | null }>

type Written = Readonly<{ target?: string; guard?: unknown; actions?: unknown }>

/** Every way of a machine, in the order written. */
export function waysOf(machine: AnyStateMachine): Way[] {
  const states = (machine.config.states ?? {}) as Readonly<
    Record<string, Readonly<{ on?: Readonly<Record<string, Written | readonly Written[]>> }>>
  >
  return Object.entries(states).flatMap(([from, { on = {} }]) =>
    Object.entries(on).flatMap(([step, written]) =>
      ([written].flat() as Written[]).map(({ target, guard, actions }) => ({
        from,
        step,
        to: target ?? from,
        guard: typeof guard === 'string' ? guard : null,
        effects: effectsOf(actions),
      })),
    ),
  )
}

// Actions named by a word alone keep facts of the case; what they bring about inside is theirs.
const effectsOf = (actions: unknown): WayEffect[] =>
  [actions ?? []].flat().flatMap((action) => {
    if (typeof action !== 'object' || action === null) return []
    const { type, params } = action as { type: string; params?: unknown }
    return [{ type, params: typeof params === 'object' && params !== null ? (params as Record<string, unknown>) : null }]
  })
