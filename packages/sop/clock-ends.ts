import { everyLaw } from './law-of.ts'

type Transition = Readonly<{ actions?: readonly unknown[] }>
type Node = Readonly<{ on?: Readonly<Record<string, Transition | readonly Transition[]>> }>

/** Steps that stop each clock, read from the machines: the due date printed beside a step is that of the clock it ends. */
const endings: ReadonlyMap<string, ReadonlySet<string>> = endingsOf()

/** Whether taking `step` ends the clock. */
export const endsClock = (step: string, clock: string): boolean => endings.get(clock)?.has(step) ?? false

function endingsOf(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const { machine } of everyLaw()) addEnds(found, (machine.config.states ?? {}) as Record<string, Node>)
  return found
}

function addEnds(found: Map<string, Set<string>>, states: Readonly<Record<string, Node>>): void {
  for (const node of Object.values(states)) {
    for (const [step, transitions] of Object.entries(node.on ?? {})) {
      for (const action of [transitions].flat().flatMap((transition) => transition.actions ?? []) as {
        type?: string
        params?: { clock?: string }
      }[]) {
        if (action.type === 'stopClock' && action.params?.clock)
          found.set(action.params.clock, (found.get(action.params.clock) ?? new Set()).add(step))
      }
    }
  }
}
