import type { Dice } from '../dice.ts'

/** When an officer is away, from a moment up to another; `deputy`: somebody was named to stand in. */
export type Absence = Readonly<{ from: number; to: number; deputy: boolean }>

const DAY = 86_400_000

/** Absences of officers over a run, drawn once for each officer. */
export function absencesOf(
  { perYear, days, deputies }: Readonly<{ perYear: number; days: number; deputies: number }>,
  [from, until]: readonly [number, number],
  dice: Dice,
): (officer: string, at: number) => Absence | undefined {
  const kept = new Map<string, Absence[]>()
  const drawn = (officer: string): Absence[] => {
    const own = dice.named(officer)
    const all: Absence[] = []
    for (let at = from + own.until((365 / perYear) * DAY); at < until; at += own.until((365 / perYear) * DAY)) {
      const to = at + own.around(days, 0.4) * DAY
      all.push({ from: at, to, deputy: own.fraction() < deputies })
      at = to
    }
    return all
  }
  return (officer, at) => {
    if (perYear === 0 || days === 0) return undefined
    const known = kept.get(officer) ?? drawn(officer)
    kept.set(officer, known)
    const last = lastBegun(known, at)
    return last && at < last.to ? last : undefined
  }
}

/** Absences follow one another: only the last one that has begun can last. */
function lastBegun(all: readonly Absence[], at: number): Absence | undefined {
  let [low, high] = [0, all.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((all[middle] as Absence).from <= at) low = middle + 1
    else high = middle
  }
  return all[low - 1]
}
