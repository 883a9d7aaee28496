import type { Load } from '../behaviour/desks.ts'
import type { Nation } from '../nation.ts'
import { hours } from './quantiles.ts'

/** What the officers of one role in an office had to do. Waits are hours of time from the opening after work came until somebody began it. */
export type OfficeLine = Readonly<{
  office: string
  role: string
  officers: number
  steps: number
  /** Share of the officers' working time. */
  utilisation: number
  meanWait: number
  longestWait: number
  /** Pieces of work that wait at any moment, on average: how much waits altogether, over the length of the run. */
  meanQueue: number
  mostInHand: number
}>

/** The office where most waiting comes together, and what it is that makes people wait there. */
export type Bottleneck = Readonly<{ office: string; why: string; line: OfficeLine }>

/** Desks by the waiting that comes together there, most first; those with nothing to do are left out. */
export function officeLines({ offices }: Nation, loads: ReadonlyMap<string, Load>, [from, until]: readonly [number, number]): OfficeLine[] {
  return [...offices.values()]
    .flatMap((office) =>
      [...office.officers].flatMap(([role, officers]) => {
        const load = loads.get(`${office.id} ${role}`)
        if (!load) return []
        const time = officers.length * office.time.between(from, until)
        return [
          {
            office: office.name,
            role,
            officers: officers.length,
            steps: load.steps,
            utilisation: thousandths(load.worked / time),
            meanWait: hours(load.waited / load.steps),
            longestWait: hours(load.longestWait),
            meanQueue: thousandths(load.waited / (until - from)),
            mostInHand: load.mostInHand,
          },
        ]
      }),
    )
    .toSorted((one, other) => other.meanQueue - one.meanQueue || (`${one.office} ${one.role}` < `${other.office} ${other.role}` ? -1 : 1))
}

const thousandths = (value: number): number => Math.round(value * 1000) / 1000

/** Names the bottleneck; null where nobody waits. */
export function bottleneckOf(lines: readonly OfficeLine[]): Bottleneck | null {
  const [line] = lines
  if (!line || line.meanQueue === 0) return null
  const why =
    line.utilisation > 0.8
      ? `its officers work ${percent(line.utilisation)} of their time: more comes than they can do`
      : line.officers === 1
        ? `one officer does it all and works ${percent(line.utilisation)} of the time: whatever keeps that officer away keeps everybody waiting`
        : `its officers work ${percent(line.utilisation)} of their time; it is absences and work that comes at once that make people wait`
  return { office: `${line.role} of ${line.office}`, why, line }
}

const percent = (share: number): string => `${Math.round(share * 100)} %`
