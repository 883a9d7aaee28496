import { asActor } from '@nrm/db/as-actor'
import type { Db } from '@nrm/db/connect'
import { runningClocksOf, type StandingRow, standingOf } from '@nrm/db/queries/case-clocks'
import { expire } from './expire.ts'
import { iso } from './instants.ts'

/**
 * Lets the clocks of one case run out until a moment, each at its own time, as the worker would have done day by day; answers where the
 * procedures stand then. For a country whose past is told at once. Worker connection only.
 */
export async function letTimePass(db: Db, requestId: string, caseId: string, until: string): Promise<readonly StandingRow[]> {
  const who = { system: true, requestId, now: until } as const
  for (;;) {
    const [due, standing] = await asActor(db, who, (tx) => Promise.all([runningClocksOf(tx, caseId, until), standingOf(tx, caseId)]))
    const [next] = due
    if (!next) return standing
    await expire(db, { ...who, now: iso(next.look_at) }, next)
  }
}
