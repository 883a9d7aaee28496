import type { Who } from '@nrm/db/as-actor'
import type { Db } from '@nrm/db/connect'
import { turnSession } from '@nrm/db/queries/absences'
import { Refusal } from '@nrm/sop/refusal'
import { attempted } from './attempted.ts'
import { me } from './directory.ts'
import { referenceOf } from './reference.ts'
import { deputisingUnder } from './standing-in.ts'

/**
 * Turns the session of the actor to standing in under an absence, or back to the own name (null). From the next request on the actor has the
 * role of the absent officer and no other.
 * @throws Refusal `not-the-deputy` where the absence names somebody else or does not run now
 */
export async function actFor(db: Db, who: Who, absence: string | null) {
  const kind = absence === null ? 'deputy.stopped' : 'deputy.began'
  await attempted(db, who, { kind }, async (tx) => {
    const entered = await tx.entered
    if (!('session' in who)) throw new Refusal('forbidden')
    const reference = await referenceOf(db, tx, entered.stamp)
    if (absence !== null && !deputisingUnder(reference, entered, absence)) throw new Refusal('not-the-deputy')
    await turnSession(tx, absence)
  })
  return me(db, who)
}
