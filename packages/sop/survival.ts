/** One wait: how long, in any unit, and whether what was waited for came; a wait that still lasts or ended without it is censored. */
export type Wait = Readonly<{ time: number; came: boolean }>
/** `expected` is how often it would have come for the group if it came as fast as for the rest; `z` is below zero where it came more seldom. */
export type LogRank = Readonly<{ observed: number; expected: number; z: number; p: number; ratio: number }>

/**
 * Log-rank test of one group of waits against the rest: whether what is waited for comes equally fast. Waits that still last count for as
 * long as they lasted, so that a group whose people are still waiting is not taken for a fast one. Two-sided.
 * @returns `ratio` is the rate of the group beside that of the rest, (O/E) over (O/E); 0.5 is half as fast. Null where nothing tells the two apart
 * @see Mantel 1966; Peto and Peto 1972
 */
export function logRank(group: readonly Wait[], rest: readonly Wait[]): LogRank | null {
  const all = [...group.map((wait) => ({ ...wait, isGroup: true })), ...rest.map((wait) => ({ ...wait, isGroup: false }))].toSorted(
    (a, b) => a.time - b.time,
  )
  let [atRisk, groupAtRisk, observed, expected, variance, events] = [all.length, group.length, 0, 0, 0, 0]
  for (let index = 0; index < all.length; ) {
    const time = (all[index] as Wait).time
    let [came, groupCame, left, groupLeft] = [0, 0, 0, 0]
    for (; index < all.length && all[index]?.time === time; index += 1) {
      const wait = all[index] as (typeof all)[number]
      left += 1
      groupLeft += Number(wait.isGroup)
      came += Number(wait.came)
      groupCame += Number(wait.came && wait.isGroup)
    }
    if (came > 0) {
      const share = groupAtRisk / atRisk
      observed += groupCame
      events += came
      expected += came * share
      // Hypergeometric; one person at risk leaves nothing to chance.
      if (atRisk > 1) variance += (came * share * (1 - share) * (atRisk - came)) / (atRisk - 1)
    }
    atRisk -= left
    groupAtRisk -= groupLeft
  }
  if (variance <= 0 || events === expected || expected === 0) return null
  const z = (observed - expected) / Math.sqrt(variance)
  const others = (events - observed) / (events - expected)
  return { observed, expected, z, p: twoSided(z), ratio: others === 0 ? Number.POSITIVE_INFINITY : observed / expected / others }
}

/** Median wait by Kaplan and Meier, in the unit given; null where it is not reached because most still wait. */
export function medianWait(waits: readonly Wait[]): number | null {
  const sorted = waits.toSorted((a, b) => a.time - b.time)
  let survival = 1
  for (let index = 0; index < sorted.length; ) {
    const { time } = sorted[index] as Wait
    const atRisk = sorted.length - index
    let came = 0
    for (; index < sorted.length && sorted[index]?.time === time; index += 1) came += Number(sorted[index]?.came)
    survival *= 1 - came / atRisk
    // A tolerance: a product of fractions that ought to be a half may miss it by a hair.
    if (survival <= 0.5 + 1e-12) return time
  }
  return null
}

/**
 * Which of several comparisons stand when all are looked at together, by Holm: at most `level` of all runs of comparisons without any
 * difference name one that is none. True where a comparison stands, in the order given.
 */
export function holm(ps: readonly number[], level: number): boolean[] {
  const stands = ps.map(() => false)
  for (const [rank, index] of ps
    .map((_, index) => index)
    .sort((a, b) => (ps[a] as number) - (ps[b] as number))
    .entries()) {
    if ((ps[index] as number) > level / (ps.length - rank)) break
    stands[index] = true
  }
  return stands
}

/** Chance of a standard normal value at least as far from zero. Chebyshev fit of the error function, relative error below 1.2e-7. */
export function twoSided(z: number): number {
  const x = Math.abs(z) / Math.SQRT2
  const t = 1 / (1 + x / 2)
  const series = coefficients.reduceRight((sum, coefficient) => coefficient + t * sum, 0)
  return t * Math.exp(-x * x + series)
}

const coefficients = [
  -1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587, -0.82215223, 0.17087277,
] as const
