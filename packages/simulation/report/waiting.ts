import { procedureNames } from '@nrm/sop/procedures'
import { stateOf } from '@nrm/sop/states'
import type { CaseFile } from '../shell/case-file.ts'
import { type Quantiles, quantiles } from './quantiles.ts'
import { spanNames, spansOf } from './spans.ts'

/** Waiting times of one span, of everybody and of each group; `of` names the group. */
export type Waiting = Readonly<{
  span: string
  all: Quantiles
  groups: Readonly<Record<string, readonly (Quantiles & Readonly<{ of: string }>)[]>>
}>
export type Grouped = Readonly<{ file: CaseFile; groups: Readonly<Record<string, string>> }>

type Durations = { all: number[]; groups: Map<string, Map<string, number[]>> }

/** How long people waited, span by span, by territory, sex and age group. Only spans that ended are measured. */
export function waitingOf(cases: readonly Grouped[]): Waiting[] {
  const found = new Map<string, Durations>()
  for (const { file, groups } of cases) {
    for (const { name, from, to } of spansOf(file.history)) {
      const span: Durations = found.get(name) ?? { all: [], groups: new Map() }
      found.set(name, span)
      span.all.push(to - from)
      for (const [kind, of] of Object.entries(groups)) {
        const byGroup = span.groups.get(kind) ?? new Map<string, number[]>()
        span.groups.set(kind, byGroup)
        const there = byGroup.get(of)
        if (there) there.push(to - from)
        else byGroup.set(of, [to - from])
      }
    }
  }
  return spanNames(procedureNames).flatMap((span) => {
    const one = found.get(span)
    const all = one && quantiles(one.all)
    if (!one || !all) return []
    const groups = [...one.groups].map(([kind, byGroup]) => [
      kind,
      [...byGroup].toSorted(byName).map(([of, ms]) => ({ of, ...(quantiles(ms) as Quantiles) })),
    ])
    return [{ span, all, groups: Object.fromEntries(groups) }]
  })
}

const byName = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number => (one < other ? -1 : 1)

/** How many cases stand in each state of each procedure, in the order of the tables; and how many have nothing open. */
export function standing(files: readonly CaseFile[]) {
  const counts = new Map<string, number>()
  for (const file of files)
    for (const [name, { stored }] of file.procedures)
      counts.set(`${name}: ${stored.state}`, (counts.get(`${name}: ${stored.state}`) ?? 0) + 1)
  const isOver = (file: CaseFile): boolean =>
    [...file.procedures.values()].every(({ stored }) => stateOf(stored.procedure, stored.state).outcome)
  return {
    cases: files.length,
    finished: files.filter(isOver).length,
    byProcedure: Object.fromEntries(procedureNames.map((name) => [name, files.filter(({ procedures }) => procedures.has(name)).length])),
    byState: Object.fromEntries([...counts].toSorted(byName)),
  }
}
