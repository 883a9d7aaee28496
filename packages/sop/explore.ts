import { type AnyMachineSnapshot, type AnyStateMachine, transition } from 'xstate'
import type { Effect } from './effect.ts'
import type { Actor, Role } from './roles.ts'
import type { Answers, Step, Steps } from './step.ts'

/** One step from one situation to another, both by the key of state and facts, with the effects it asked for. */
export type Edge = Readonly<{ from: string; to: string; state: string; step: string; effects: readonly Effect[] }>

/** What a walk through every situation of a machine saw. */
export type Explored = Readonly<{
  /** Steps between the situations; `state` is the one a step leads to. */
  edges: readonly Edge[]
  /** One snapshot for each state and combination of facts, counters taken as none or some; every state comes before the limit does. */
  snapshots: readonly AnyMachineSnapshot[]
  /** Form fields any action or check looked at. */
  fieldsRead: ReadonlySet<string>
  /** Facts kept, also those inside a fact such as consent. */
  factsKept: ReadonlySet<string>
}>

/**
 * Walks a machine through every step from every situation, with answers that pull each way, and watches which fields are read.
 * A member and a chair act, so that votes, conflicts and recusals meet.
 */
export function explore(machine: AnyStateMachine, steps: Steps, limit = 600): Explored {
  const watched = new Set<string>()
  const found = new Map<string, AnyMachineSnapshot>()
  const first = machine.resolveState({ value: 'unopened', context: machine.config.context })
  const waiting = [first]
  const states = new Set<unknown>()
  const edges: Edge[] = []
  found.set(keyOf(first), first)
  for (let snapshot = waiting.shift(); snapshot && found.size < limit; snapshot = waiting.shift()) {
    for (const [next, step, effects] of nextOf(machine, steps, snapshot, watched)) {
      edges.push({ from: keyOf(snapshot), to: keyOf(next), state: String(next.value), step, effects })
      if (found.has(keyOf(next))) continue
      found.set(keyOf(next), next)
      if (states.has(next.value)) waiting.push(next)
      else waiting.unshift(next)
      states.add(next.value)
    }
  }
  const snapshots = [...found.values()]
  return { snapshots, edges, fieldsRead: watched, factsKept: new Set(snapshots.flatMap(({ context }) => keysOf(context))) }
}

function* nextOf(
  machine: AnyStateMachine,
  steps: Steps,
  snapshot: AnyMachineSnapshot,
  watched: Set<string>,
): Generator<readonly [AnyMachineSnapshot, string, readonly Effect[]]> {
  for (const [type, step] of Object.entries(steps)) {
    if (!snapshot.can({ type, form: {} })) continue
    for (const role of actingFor(step)) {
      for (const sample of samples) {
        const form = watch(sample, watched)
        const actor: Actor = { id: role, role, office: role, territory: '17' }
        step.requires?.(form, snapshot.context, actor)
        const [next, effects] = transition(machine, snapshot, { type, form, actor, law })
        yield [next as AnyMachineSnapshot, type, effects as unknown as readonly Effect[]]
      }
    }
  }
}

/** One role is as good as another to a machine, but a chair is not just a member. */
const actingFor = (step: Step): Role[] => (Object.keys(step.by) as Role[]).filter((role, index) => index === 0 || role === 'chair')

const law = { quorum: 2, deferrals: 1 }

const samples: readonly Answers[] = [
  {
    dangerNow: 'yes',
    maybeChild: 'yes',
    consentNow: 'agrees',
    acts: ['recruitment'],
    means: ['threat'],
    purposes: ['forced-labour'],
    conflict: 'no',
    vote: 'grant',
    basis: 'consent',
    baseGround: 'consent',
  },
  {
    dangerNow: 'no',
    maybeChild: 'no',
    consentNow: 'refuses',
    acts: ['none'],
    means: ['none'],
    purposes: ['none'],
    conflict: 'yes',
    vote: 'refuse',
    basis: 'danger-to-life',
    withdrawScope: 'everything',
  },
]

/** The same answers, noting each field that is looked at. */
const watch = (form: Answers, watched: Set<string>): Answers =>
  new Proxy(form, {
    get(target, name) {
      if (typeof name === 'string') watched.add(name)
      return target[name as string]
    },
  })

/** State and facts; a second reminder is the situation of the first, and who declared or voted first makes none. */
const keyOf = ({ value, context }: AnyMachineSnapshot) =>
  `${value} ${JSON.stringify(context, (_, fact) => {
    if (typeof fact === 'number') return Math.min(fact, 1)
    if (Array.isArray(fact)) return fact.toSorted()
    return fact && typeof fact === 'object' ? Object.fromEntries(Object.entries(fact).toSorted()) : fact
  })}`

const keysOf = (facts: unknown): string[] =>
  facts && typeof facts === 'object' && !Array.isArray(facts)
    ? Object.entries(facts).flatMap(([name, inner]) => [name, ...keysOf(inner)])
    : []
