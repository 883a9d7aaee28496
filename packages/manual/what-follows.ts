import type { Effect } from '@nrm/sop/effect'
import { explore } from '@nrm/sop/explore'
import type { VersionLaw } from '@nrm/sop/law-of'
import type { ProcedureName } from '@nrm/sop/procedures'
import { waysOf } from '@nrm/sop/ways-of'

/**
 * What follows from a step: the states it is open in (none: it opens the procedure), those it leads to, what it always brings about and what only some answers
 * or facts bring about.
 */
export type Following = Readonly<{
  from: readonly string[]
  to: readonly string[]
  always: readonly Effect[]
  sometimes: readonly Effect[]
}>

/** What follows from every step of one version, read from its machine: as written, and as seen in a walk through every situation. */
export function followings(law: VersionLaw): ReadonlyMap<string, Following> {
  const key = `${law.procedure} ${law.version}`
  const known = kept.get(key) ?? followingsOf(law)
  kept.set(key, known)
  return known
}

/**
 * How many situations of a machine are walked through. Every state comes before the limit does; identification keeps most facts and takes
 * longest to show what they bring about. A longer walk finds nothing new (manual.test.ts).
 */
const situations = (procedure: ProcedureName): number => (procedure === 'identification' ? 300 : 80)

// A walk takes long and a version never changes.
const kept = new Map<string, ReadonlyMap<string, Following>>()

/** The same without what is kept. @param limit situations walked through */
export function followingsOf(law: VersionLaw, limit = situations(law.procedure)): ReadonlyMap<string, Following> {
  const seen = Map.groupBy(explore(law.machine, law.steps, limit).edges, ({ step }) => step)
  const byStep = Map.groupBy(waysOf(law.machine), ({ step }) => step)
  return new Map(
    Object.keys(law.steps).map((step) => {
      const ways = byStep.get(step) ?? []
      const written = ways.map(({ effects }) => effects.filter(({ params }) => params !== null) as unknown as Effect[])
      const all = unique([...written.flat(), ...(seen.get(step) ?? []).flatMap(({ effects }) => effects)])
      const isAlways = (effect: Effect): boolean => written.length > 0 && written.every((one) => one.some((other) => same(effect, other)))
      return [
        step,
        {
          from: uniqueNames(ways.map(({ from }) => from)),
          to: uniqueNames(ways.map(({ from, to }) => (from === to ? '' : to))),
          always: all.filter(isAlways),
          sometimes: all.filter((effect) => !isAlways(effect)),
        },
      ]
    }),
  )
}

const same = (one: Effect, other: Effect): boolean => keyOf(one) === keyOf(other)
const keyOf = ({ type, params }: Effect): string => JSON.stringify([type, Object.entries(params).toSorted()])
const unique = (all: readonly Effect[]): Effect[] => [
  ...new Map(all.map(({ type, params }) => [keyOf({ type, params } as Effect), { type, params } as Effect])).values(),
]
const uniqueNames = (all: readonly string[]): string[] => [...new Set(all)]
