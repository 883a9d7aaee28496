import { holm, logRank, medianWait, type Wait } from './survival.ts'

/** What people wait for: a place of help, and a decision on the status. */
export const waitMeasures = ['help', 'decision'] as const
/** Facts by which groups are told apart. */
export const waitDimensions = ['sex', 'child', 'territory', 'citizenship'] as const
export type WaitMeasure = (typeof waitMeasures)[number]
export type WaitDimension = (typeof waitDimensions)[number]
/** One person's wait in days, with coded facts; a fact that is not known stands in no group. */
export type KnownWait = Wait & Readonly<{ measure: WaitMeasure }> & Readonly<Record<WaitDimension, string>>

/** A group that waits longer than everybody else of whom the fact is known; medians in days, null where most still wait. */
export type WaitGap = Readonly<{
  measure: WaitMeasure
  dimension: WaitDimension
  key: string
  people: number
  others: number
  median: number | null
  othersMedian: number | null
  ratio: number
  p: number
}>

/**
 * Groups that wait significantly longer than the rest, by the log-rank test of each against all others, corrected for the number of
 * comparisons (Holm). Groups and rests of fewer than `least` people are not compared.
 * @param level chance that a run without any difference names a group, such as 0.01
 */
export function waitGaps(waits: readonly KnownWait[], { least, level }: Readonly<{ least: number; level: number }>): WaitGap[] {
  const compared = waitMeasures.flatMap((measure) => {
    const own = waits.filter((wait) => wait.measure === measure)
    return waitDimensions.flatMap((dimension) => compare(own, measure, dimension, least))
  })
  const stands = holm(
    compared.map(({ p }) => p),
    level,
  )
  return compared.filter((gap, index) => stands[index] && gap.ratio < 1)
}

function compare(waits: readonly KnownWait[], measure: WaitMeasure, dimension: WaitDimension, least: number): WaitGap[] {
  const known = waits.filter((wait) => wait[dimension] !== 'not-known')
  const groups = Map.groupBy(known, (wait) => wait[dimension])
  return [...groups].flatMap(([key, group]) => {
    const rest = known.filter((wait) => wait[dimension] !== key)
    if (group.length < least || rest.length < least) return []
    const found = logRank(group, rest)
    if (!found) return []
    const sizes = { people: group.length, others: rest.length, median: medianWait(group), othersMedian: medianWait(rest) }
    return [{ measure, dimension, key, ...sizes, ratio: found.ratio, p: found.p }]
  })
}
