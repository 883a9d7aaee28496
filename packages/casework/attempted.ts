import { asActor, type Entered, type Tx, type Who } from '@nrm/db/as-actor'
import type { Db } from '@nrm/db/connect'
import { appendAudit } from '@nrm/db/queries/effects'
import { Refusal } from '@nrm/sop/refusal'
import type { Role } from '@nrm/sop/roles'

type Outcome<T> = Readonly<{ done: T }> | Readonly<{ refusal: Refusal }>

/**
 * Runs an act whose refusal leaves its own trace: `fact` with the code, committed, then thrown. What refuses must not have
 * written anything before.
 */
export async function attempted<T>(db: Db, who: Who, fact: Readonly<Record<string, unknown>>, work: (tx: Tx) => Promise<T>): Promise<T> {
  const outcome = await asActor<Outcome<T>>(db, who, async (tx) => {
    try {
      return { done: await work(tx) }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      await appendAudit(tx, { ...fact, outcome: 'refused', code: error.code })
      return { refusal: error }
    }
  })
  if ('refusal' in outcome) throw outcome.refusal
  return outcome.done
}

/** An act of the roles named; anybody else is refused with `forbidden` and the attempt is on record. */
export const attemptedBy = <T>(
  db: Db,
  who: Who,
  roles: readonly Role[],
  fact: Readonly<Record<string, unknown>>,
  work: (tx: Tx, entered: Entered) => Promise<T>,
): Promise<T> =>
  attempted(db, who, fact, async (tx) => {
    const entered = await tx.entered
    if (!roles.includes(entered.role)) throw new Refusal('forbidden')
    return work(tx, entered)
  })

/** An act of an administrator. */
export const asAdmin = <T>(
  db: Db,
  who: Who,
  fact: Readonly<Record<string, unknown>>,
  work: (tx: Tx, entered: Entered) => Promise<T>,
): Promise<T> => attemptedBy(db, who, ['admin'], fact, work)
