import { asActor } from '@nrm/db/as-actor'
import type { Db } from '@nrm/db/connect'
import { type DueClock, dueClocks } from '@nrm/db/queries/due-clocks'
import { expire } from './expire.ts'

const BATCH = 100
/** Before every clock. */
const BEGINNING = { look_at: '-infinity', id: '00000000-0000-0000-0000-000000000000' }

/** `now` sets the clock of the database for this sweep (worker connection); `onFailure` is told of a clock that could not be ended. */
export type Sweep = Readonly<{ requestId: string; now?: string; onFailure?: (error: unknown, clockId: string) => void }>

/**
 * Looks at every clock whose moment has come, the oldest first, each in a transaction of its own: warns, climbs its ladder or ends it. A
 * sweep, not a timer: after an outage it catches up, and a clock that fails holds up no other and is tried again by the next sweep.
 */
export async function sweepClocks(db: Db, { requestId, now, onFailure = () => {} }: Sweep): Promise<{ expired: number; failed: number }> {
  const who = { system: true, requestId, ...(now ? { now } : {}) } as const
  const done = { expired: 0, failed: 0 }
  let after: Pick<DueClock, 'id' | 'look_at'> | undefined = BEGINNING
  while (after) after = await sweepBatch(after)
  return done

  async function sweepBatch(beyond: Pick<DueClock, 'id' | 'look_at'>): Promise<DueClock | undefined> {
    const batch = await asActor(db, who, (tx) => dueClocks(tx, beyond, BATCH))
    for (const due of batch) {
      try {
        if (await expire(db, who, due)) done.expired += 1
      } catch (error) {
        done.failed += 1
        onFailure(error, due.id)
      }
    }
    return batch.at(-1)
  }
}
