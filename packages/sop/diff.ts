import { type Form, metasOf } from './form.ts'
import { jsonSchemaOf } from './json-schema.ts'
import { clockOf, clocksOf, type VersionLaw } from './law-of.ts'
import { type Migration, targetsOf } from './migration.ts'
import type { Step } from './step.ts'
import { type Way, type WayEffect, waysOf } from './ways-of.ts'

/** One thing that two versions of a procedure say differently. Names are those of the tables; words are the catalogs' to add. */
export type Change =
  | { kind: 'state-added' | 'state-removed'; state: string }
  | { kind: 'state-renamed'; state: string; to: string }
  | { kind: 'state-split'; state: string; into: readonly string[]; fact: string }
  | { kind: 'step-added' | 'step-removed'; step: string; row: Step }
  | { kind: 'step-changed'; step: string; part: StepPart; before: Step; after: Step }
  | { kind: 'way-added' | 'way-removed'; way: Way }
  | { kind: 'way-condition'; way: Way; before: string | null; after: string | null }
  | { kind: 'effect-added' | 'effect-removed'; way: Way; effect: WayEffect }
  | { kind: 'term-changed'; clock: string; before: string; after: string }
export type StepPart = 'who' | 'basis' | 'fields' | 'document' | 'second-person' | 'discloses'

/**
 * What changed from one version to another, in the order of the SOP: states, steps, ways, clocks. Pure. The map between them, where there is
 * one, tells a state that was split or renamed from one that was added and another that was removed; ways of a part of a split state are
 * compared with those of the whole.
 */
export function diffOf(before: VersionLaw, after: VersionLaw, migration: Migration | null): Change[] {
  const origin = originOf(migration)
  return [
    ...stateChanges(before, after, migration),
    ...stepChanges(before, after),
    ...wayChanges(before, after, origin),
    ...termChanges(before, after),
  ]
}

function stateChanges(before: VersionLaw, after: VersionLaw, migration: Migration | null): Change[] {
  const [old, now] = [before, after].map(({ states }) => states.map(({ name }) => name)) as [string[], string[]]
  const moves = Object.entries(migration?.states ?? {})
  const splits = moves.flatMap(([state, move]) =>
    typeof move === 'object' && 'fact' in move ? [{ kind: 'state-split', state, into: targetsOf(move), fact: move.fact } as const] : [],
  )
  const renamed = moves.flatMap(([state, move]) =>
    typeof move === 'string' && move !== state && !old.includes(move) && !now.includes(state)
      ? [{ kind: 'state-renamed', state, to: move } as const]
      : [],
  )
  const told = new Set([...splits.flatMap(({ into }) => into), ...renamed.flatMap(({ state, to }) => [state, to])])
  return [
    ...renamed,
    ...splits,
    ...now.filter((state) => !old.includes(state) && !told.has(state)).map((state) => ({ kind: 'state-added', state }) as const),
    ...old.filter((state) => !now.includes(state) && !told.has(state)).map((state) => ({ kind: 'state-removed', state }) as const),
  ]
}

function stepChanges(before: VersionLaw, after: VersionLaw): Change[] {
  const [old, now] = [before.steps, after.steps]
  return [
    ...Object.entries(now).flatMap(([step, row]): Change[] => {
      const was = old[step]
      if (!was) return [{ kind: 'step-added', step, row }]
      return parts
        .filter(([, read]) => read(was) !== read(row))
        .map(([part]) => ({ kind: 'step-changed', step, part, before: was, after: row }))
    }),
    ...Object.entries(old)
      .filter(([step]) => !Object.hasOwn(now, step))
      .map(([step, row]): Change => ({ kind: 'step-removed', step, row })),
  ]
}

const parts: readonly (readonly [StepPart, (row: Step) => string])[] = [
  ['who', ({ by }) => JSON.stringify(Object.entries(by).toSorted())],
  ['basis', ({ law }) => JSON.stringify(law)],
  ['fields', ({ form }) => JSON.stringify(fieldsOf(form))],
  ['document', ({ document }) => document ?? ''],
  ['second-person', ({ otherThan }) => otherThan ?? ''],
  ['discloses', ({ discloses, restsOn }) => JSON.stringify([discloses ?? null, restsOn ?? null])],
]

/** Names of the fields of a form, each with whether it must be answered. */
export const fieldsOf = (form: Form): (readonly [string, boolean])[] => {
  const required = new Set(jsonSchemaOf(form).required)
  return metasOf(form).map(([name]) => [name, required.has(name)])
}

function wayChanges(before: VersionLaw, after: VersionLaw, origin: (state: string) => string): Change[] {
  const [old, now] = [waysOf(before.machine), waysOf(after.machine)]
  const isIn = (ways: readonly Way[], sought: Way) => {
    const alike = ways.filter((one) => keyOf(one) === keyOf(sought))
    return alike.find(({ guard }) => guard === sought.guard) ?? alike[0]
  }
  const whole = (way: Way): Way => ({ ...way, from: origin(way.from), to: way.to === way.from ? origin(way.to) : way.to })
  return [
    ...now.flatMap((way): Change[] => {
      const was = isIn(old, way) ?? isIn(old, whole(way))
      if (!was) return [{ kind: 'way-added', way }]
      return [
        ...(was.guard === way.guard ? [] : [{ kind: 'way-condition', way, before: was.guard, after: way.guard } as const]),
        ...effectChanges(was, way),
      ]
    }),
    ...old.filter((way) => !isIn(now, way)).map((way): Change => ({ kind: 'way-removed', way })),
  ]
}

function effectChanges(was: Way, way: Way): Change[] {
  const among = (effects: readonly WayEffect[], sought: WayEffect) => effects.some((one) => JSON.stringify(one) === JSON.stringify(sought))
  return [
    ...way.effects.filter((effect) => !among(was.effects, effect)).map((effect): Change => ({ kind: 'effect-added', way, effect })),
    ...was.effects.filter((effect) => !among(way.effects, effect)).map((effect): Change => ({ kind: 'effect-removed', way, effect })),
  ]
}

const termChanges = ({ procedure, version }: VersionLaw, after: VersionLaw): Change[] =>
  clocksOf(procedure).flatMap((clock): Change[] => {
    const [was, now] = [clockOf(procedure, version, clock).parameter, clockOf(procedure, after.version, clock).parameter]
    return was === now ? [] : [{ kind: 'term-changed', clock, before: was, after: now }]
  })

// A step that leads on under two conditions is two ways, told apart by where they lead.
const keyOf = ({ from, step, to }: Way) => `${from} ${step} ${to}`

/** The old state a new one is a part of, or itself. */
function originOf(migration: Migration | null): (state: string) => string {
  const parts = new Map(
    Object.entries(migration?.states ?? {}).flatMap(([state, move]) => targetsOf(move).map((part) => [part, state] as const)),
  )
  return (state) => parts.get(state) ?? state
}
