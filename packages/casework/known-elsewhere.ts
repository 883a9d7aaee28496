import { asActor, type Who } from '@nrm/db/as-actor'
import type { Db } from '@nrm/db/connect'
import { knownHints, lookForKnown, mayAskKnown } from '@nrm/db/queries/name-tokens'
import { Refusal } from '@nrm/sop/refusal'
import { anyAssumed } from './assumed.ts'
import { attempted } from './attempted.ts'
import { iso } from './instants.ts'
import { parameterAt, referenceOf } from './reference.ts'
import { officeRef } from './view.ts'

/**
 * Who else is known to know the person of a case: whom to ask, and since when; no case, no number, no name.
 * @throws Refusal `not-found`, `forbidden`
 */
export const knownElsewhere = (db: Db, who: Who, caseId: string) =>
  asActor(db, who, async (tx) => {
    const [entered, [row], hints] = await Promise.all([tx.entered, mayAskKnown(tx, caseId), knownHints(tx, caseId)])
    if (!row) throw new Refusal('not-found')
    if (!row.may) throw new Refusal('forbidden')
    const reference = await referenceOf(db, tx, entered.stamp)
    return {
      caseId,
      number: row.number,
      perHour: Number(parameterAt(reference, 'known.per-hour', entered.moment).value),
      assumed: anyAssumed(reference, entered.moment, 'known.per-hour'),
      contacts: hints.map(({ contact, at }) => ({ office: officeRef({ reference }, contact), at: iso(at) })),
    }
  })

/**
 * Asks anew whether offices whose cases the actor does not see know the person: the same paper, the same PINFL, or family, name and full
 * date of birth alike. Both sides have it in the log, and the office found for the first time is told.
 * @throws Refusal `not-found`, `forbidden`, `known-limit` beyond so many questions of an account in an hour; each leaves its entry
 */
export async function askKnownElsewhere(db: Db, who: Who, caseId: string): Promise<void> {
  await attempted(db, who, { kind: 'known.asked', case: caseId }, async (tx) => {
    const [row] = await mayAskKnown(tx, caseId)
    if (!row) throw new Refusal('not-found')
    if (!row.may) throw new Refusal('forbidden')
    const [looked] = await lookForKnown(tx, caseId, false)
    if (looked?.found === OVER_THE_LIMIT) throw new Refusal('known-limit')
  })
}

/** What the database answers in the place of a number once an account has asked too often. */
const OVER_THE_LIMIT = -1
