import type { AnyStateMachine } from 'xstate'
import { clockless, uncovered } from './clock-cover.ts'
import { type Clock, clocks } from './clocks.ts'
import { type Explored, explore } from './explore.ts'
import { metasOf } from './form.ts'
import { ladderOf } from './ladders.ts'
import { everyLaw } from './law-of.ts'
import { machines, versionInForce } from './machines/all.ts'
import { type ProcedureName, procedureNames } from './procedures.ts'
import { type State, states, type Transition, transitionsOf } from './states.ts'
import type { Steps } from './step.ts'
import { steps } from './steps/all.ts'

/** What a check looks at: the law of one procedure. */
export type Law = Readonly<{ procedure: ProcedureName; machine: AnyStateMachine; steps: Steps; states: readonly State[] }>
export type Finding = Readonly<{
  rule:
    | 'state-unreachable'
    | 'state-without-name'
    | 'no-way-to-an-outcome'
    | 'transition-without-row'
    | 'row-without-transition'
    | 'open-to-the-clock-and-people'
    | 'criminal-case-asked'
    | 'criminal-case-read'
    | 'waits-without-a-clock'
    | 'deadline-without-ladder'
    | 'breach-restarts-its-clock'
  procedure: ProcedureName
  name: string
}>

/**
 * Proves of the SOP: every state is reachable, every state without an outcome leads to one, table and machine name the same steps,
 * the clock's steps are nobody else's, no step of A–C asks about or reads anything of a criminal case (SOP rule 3), nobody is awaited
 * without a running deadline (or `clockless` says why), and every deadline has a ladder it climbs instead of starting anew. Empty when all
 * hold.
 * Of every version, for cases run under each.
 */
export const check = (laws: readonly Law[] = everyLaw()): Finding[] =>
  laws.flatMap((law) => {
    const explored = explore(law.machine, law.steps)
    return [...graph(law), ...table(law), ...(waitsForNothing.has(law.procedure) ? criminal(law, explored) : []), ...awaited(law, explored)]
  })

/** The law now in force, procedure by procedure. */
export const inForce = (): Law[] =>
  procedureNames.map((procedure) => ({
    procedure,
    machine: machines[procedure][versionInForce[procedure]] as AnyStateMachine,
    steps: steps[procedure],
    states: states[procedure],
  }))

function graph({ procedure, machine, states: named }: Law): Finding[] {
  const edges = transitionsOf(machine)
  const nodes = Object.keys(machine.root.states)
  const reachable = closure(new Set(['unopened']), edges, (edge) => [edge.from, edge.to])
  const hopeful = closure(new Set(named.filter((state) => state.outcome).map((state) => state.name)), edges, (edge) => [edge.to, edge.from])
  const names = new Set(named.map((state) => state.name))
  return [
    ...nodes.filter((node) => !reachable.has(node)).map((name) => ({ rule: 'state-unreachable', procedure, name }) as const),
    ...nodes.filter((node) => !hopeful.has(node)).map((name) => ({ rule: 'no-way-to-an-outcome', procedure, name }) as const),
    ...nodes.filter((node) => !names.has(node)).map((name) => ({ rule: 'state-without-name', procedure, name }) as const),
    ...[...names].filter((name) => !nodes.includes(name)).map((name) => ({ rule: 'state-unreachable', procedure, name }) as const),
  ]
}

function table({ procedure, machine, steps: rows }: Law): Finding[] {
  const moved = new Set(transitionsOf(machine).map(({ step }) => step))
  const mixed = Object.entries(rows).filter(([, { by }]) => by.system && Object.keys(by).length > 1)
  return [
    ...[...moved]
      .filter((step) => !Object.hasOwn(rows, step))
      .map((name) => ({ rule: 'transition-without-row', procedure, name }) as const),
    ...Object.keys(rows)
      .filter((step) => !moved.has(step))
      .map((name) => ({ rule: 'row-without-transition', procedure, name }) as const),
    ...mixed.map(([name]) => ({ rule: 'open-to-the-clock-and-people', procedure, name }) as const),
  ]
}

/** Help and status never wait for a criminal case (SOP rule 3). */
const waitsForNothing: ReadonlySet<ProcedureName> = new Set(['identification', 'status', 'assistance'])
const aboutCrime = /crim|prosecut|investigat|testimon|courtcase|precheck/i

function criminal({ procedure, steps: rows }: Law, { fieldsRead, factsKept }: Explored): Finding[] {
  const fields = Object.values(rows).flatMap(({ form }) => metasOf(form))
  const sealed = new Set(fields.filter(([, meta]) => meta?.sees.includes('K')).map(([name]) => name))
  const asked = new Set(fields.map(([name]) => name).filter((name) => aboutCrime.test(name)))
  const read = [...fieldsRead, ...factsKept].filter((name) => sealed.has(name) || aboutCrime.test(name))
  return [
    ...[...asked].map((name) => ({ rule: 'criminal-case-asked', procedure, name }) as const),
    ...read.map((name) => ({ rule: 'criminal-case-read', procedure, name }) as const),
  ]
}

function awaited({ procedure, states: named }: Law, { edges }: Explored): Finding[] {
  const own = Object.entries(clocks as Readonly<Record<string, Clock>>).filter(([, clock]) => clock.procedure === procedure)
  const awaiting = new Set(named.filter(({ awaits, name }) => awaits && !clockless[`${procedure}/${name}`]).map(({ name }) => name))
  const again = edges.flatMap(({ step, effects }) =>
    effects.flatMap((effect) => (effect.type === 'startClock' && restarts(effect.params.clock, step) ? effect.params.clock : [])),
  )
  return [
    ...[...uncovered(edges, awaiting)].map((name) => ({ rule: 'waits-without-a-clock', procedure, name }) as const),
    ...own
      .filter(([name, { kind }]) => kind === 'deadline' && !ladderOf(name))
      .map(([name]) => ({ rule: 'deadline-without-ladder', procedure, name }) as const),
    ...[...new Set(again)].map((name) => ({ rule: 'breach-restarts-its-clock', procedure, name }) as const),
  ]
}

const restarts = (clock: string, step: string): boolean => (clocks as Readonly<Record<string, Clock>>)[clock]?.onExpiry === step

/** Nodes found from `start` along edges, each read as [from, to]. */
function closure(start: Set<string>, edges: readonly Transition[], read: (edge: Transition) => readonly [string, string]): Set<string> {
  const found = new Set(start)
  for (let size = -1; size !== found.size; ) {
    size = found.size
    for (const [from, to] of edges.map(read)) if (found.has(from)) found.add(to)
  }
  return found
}
