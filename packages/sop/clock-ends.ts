import { machines, versionInForce } from './machines/all.ts'
import { procedureNames } from './procedures.ts'

type Transition = Readonly<{ actions?: readonly unknown[] }>
type Node = Readonly<{ on?: Readonly<Record<string, Transition | readonly Transition[]>> }>

/** Steps that stop each clock, read from the machines: the due date printed beside a step is that of the clock it ends. */
const endings: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  procedureNames.flatMap((name) => [...clockEndsOf((machines[name][versionInForce[name]]?.config.states ?? {}) as Record<string, Node>)]),
)

/** Whether taking `step` ends the clock. */
export const endsClock = (step: string, clock: string): boolean => endings.get(clock)?.has(step) ?? false

function clockEndsOf(states: Readonly<Record<string, Node>>): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
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
  return found
}
