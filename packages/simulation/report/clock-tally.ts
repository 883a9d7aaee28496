import type { Look } from '@nrm/sop/clock-look'
import { type ClockName, clocks } from '@nrm/sop/clocks'
import type { Outcome } from '../shell/case-file.ts'

/** What became of the clocks of one name. `rungs[0]` counts breaches, each further one how often the ladder was climbed that far. */
export type ClockLine = Readonly<{
  clock: string
  kind: string
  started: number
  met: number
  missed: number
  cancelled: number
  warned: number
  rungs: readonly number[]
}>

/** Counts clocks while a run goes on. */
export type ClockTally = Readonly<{ add(outcome: Outcome, seen: Look | null, clock: string | null): void; lines(): ClockLine[] }>

/** A tally of every clock of the SOP. */
export function clockTally(): ClockTally {
  const counts = new Map(
    Object.keys(clocks).map((name) => [name, { started: 0, met: 0, missed: 0, cancelled: 0, warned: 0, rungs: [] as number[] }]),
  )
  const of = (name: string) => counts.get(name) ?? { started: 0, met: 0, missed: 0, cancelled: 0, warned: 0, rungs: [] }
  return {
    add({ started, ended }, seen, clock) {
      for (const { name } of started) of(name).started += 1
      for (const one of ended) of(one.clock.name)[one.state] += 1
      if (!seen || !clock) return
      if (seen.type === 'warn') of(clock).warned += 1
      if (seen.type === 'climb') {
        const { rungs } = of(clock)
        rungs[seen.rung - 1] = (rungs[seen.rung - 1] ?? 0) + 1
      }
    },
    lines: () =>
      [...counts].flatMap(([clock, { rungs, ...line }]) =>
        line.started === 0
          ? []
          : [{ clock, kind: clocks[clock as ClockName].kind, ...line, rungs: Array.from(rungs, (count) => count ?? 0) }],
      ),
  }
}
