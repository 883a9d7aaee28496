import type { RegistrationName } from '@nrm/sop/registrations'
import type { Role } from '@nrm/sop/roles'
import type { Caseload } from '../caseload.ts'
import type { Dice } from '../dice.ts'

/** A person comes to notice: when, where, whom, and what the person is. */
export type Arrival = Readonly<{
  at: number
  id: string
  territory: string
  step: RegistrationName
  role: Role
  traits: Readonly<Record<string, string>>
  dice: Dice
}>

const DAY = 86_400_000

/** Every case of a run, in the order of time. @param span first moment and the first one after the run */
export function arrivalsOf(caseload: Caseload, [from, until]: readonly [number, number], dice: Dice): Arrival[] {
  const own = dice.named('arrivals')
  const most = Math.max(...caseload.seasons)
  const average = caseload.seasons.reduce((sum, one) => sum + one, 0) / 12
  const mean = (365.25 * DAY) / (caseload.casesPerYear * (most / average))
  const found: Arrival[] = []
  // Thinned: as many as the busiest month brings, and of each month its share.
  for (let at = from + own.until(mean); at < until; at += own.until(mean)) {
    if (own.fraction() * most >= (caseload.seasons[new Date(at).getUTCMonth()] as number)) continue
    found.push(arrival(caseload, Math.floor(at), dice.named(`case ${found.length}`)))
  }
  return found
}

function arrival(caseload: Caseload, at: number, dice: Dice): Arrival {
  const { step, role } = weighed(caseload.arrivals, dice.fraction())
  return {
    at,
    id: dice.uuid(),
    territory: dice.weighted(caseload.territories),
    step,
    role,
    traits: Object.fromEntries(Object.entries(caseload.traits).map(([trait, weights]) => [trait, dice.weighted(weights)])),
    dice,
  }
}

function weighed<T extends Readonly<{ weight: number }>>(from: readonly T[], at: number): T {
  let left = at * from.reduce((sum, { weight }) => sum + weight, 0)
  for (const one of from) {
    left -= one.weight
    if (left < 0) return one
  }
  return from.at(-1) as T
}
