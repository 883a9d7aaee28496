import type { Dice } from '../dice.ts'

/** Spans in which nobody can enter a step and no clock is swept, in order. */
export function outagesOf(
  { perYear, hours }: Readonly<{ perYear: number; hours: number }>,
  [from, until]: readonly [number, number],
  dice: Dice,
): readonly Readonly<{ from: number; to: number }>[] {
  const all: { from: number; to: number }[] = []
  if (perYear === 0 || hours === 0) return all
  const gap = (365 * 86_400_000) / perYear
  for (let at = from + dice.until(gap); at < until; at += dice.until(gap)) {
    const to = at + dice.around(hours) * 3_600_000
    all.push({ from: Math.floor(at), to: Math.ceil(to) })
    at = to
  }
  return all
}

/** The moment at which what would happen at `at` can happen; asked in the order of time. */
export function afterOutages(outages: readonly Readonly<{ from: number; to: number }>[]): (at: number) => number {
  let next = 0
  return (at) => {
    while ((outages[next]?.to ?? Number.POSITIVE_INFINITY) <= at) next += 1
    const outage = outages[next]
    return outage && outage.from <= at ? outage.to : at
  }
}
