import { asActor, type Who } from '@nrm/db/as-actor'
import { keysOfCase } from '@nrm/db/queries/case-keys'
import {
  auditLook,
  caseById,
  clocksOfCase,
  consentsOfCase,
  historyOfCase,
  recordsOfCase,
  withheldOfCase,
} from '@nrm/db/queries/case-reading'
import { referralsOfCase } from '@nrm/db/queries/referrals'
import { Refusal } from '@nrm/sop/refusal'
import { adviceOn } from './advice.ts'
import { consentView } from './consent-view.ts'
import { historyLine } from './history-line.ts'
import { keysInHand } from './keys-in-hand.ts'
import { openRecords } from './open-records.ts'
import { recordViews } from './record-views.ts'
import { referenceOf } from './reference.ts'
import { referralView } from './referral-view.ts'
import type { SealedDb } from './sealed-db.ts'
import { caseView } from './view.ts'
import type { Words } from './words.ts'
import { workOn } from './work-on.ts'

/**
 * A case with everything in it that the actor may read. Two round trips; the entry that somebody looked, or tried to, is in the same
 * transaction.
 * @throws Refusal `not-found` for a case that does not exist or is closed to the actor
 */
export async function viewCase(db: SealedDb, who: Who, caseId: string, words: Words) {
  const view = await asActor(db, who, async (tx) => {
    const [entered, rows, clocks, keyRows, records, withheld, history, referrals, consents] = await Promise.all([
      tx.entered,
      caseById(tx, caseId),
      clocksOfCase(tx, caseId),
      keysOfCase(tx, caseId),
      recordsOfCase(tx, caseId),
      withheldOfCase(tx, caseId),
      historyOfCase(tx, caseId),
      referralsOfCase(tx, caseId),
      consentsOfCase(tx, caseId),
      auditLook(tx, caseId),
    ])
    const reference = await referenceOf(db, tx, entered.stamp)
    const [first] = rows
    if (!first) return null
    const keys = keysInHand(db, who, entered, first.file, keyRows)
    const seen = workOn({ tx, entered, reference, rows, clocks, keys, actAt: entered.moment, after: () => {} })
    const written = recordViews(seen, await openRecords(keys, records), withheld)
    return {
      ...caseView(seen, words),
      records: written,
      screening: adviceOn(seen.file.child, written),
      history: history.map((row) => historyLine(seen, row)),
      referrals: referrals.map((row) => referralView(seen, row)),
      consents: consents.map((row) => consentView(seen, row)),
    }
  })
  if (!view) throw new Refusal('not-found')
  return view
}
