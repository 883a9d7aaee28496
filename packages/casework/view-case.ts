import { asActor, type Who } from '@nrm/db/as-actor'
import { glassOnCase } from '@nrm/db/queries/break-glass'
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
import { clockEventsOfCase } from '@nrm/db/queries/clock-events'
import { sharesOfCase } from '@nrm/db/queries/consents'
import { referralsOfCase } from '@nrm/db/queries/referrals'
import { isTold } from '@nrm/sop/proceedings-sight'
import { Refusal } from '@nrm/sop/refusal'
import { may } from '@nrm/sop/sight'
import { adviceOn } from './advice.ts'
import { consentViews, shareViews } from './consent-view.ts'
import { glassNotice, throughGlass } from './glass-on-case.ts'
import { historyLine } from './history-line.ts'
import { keysInHand } from './keys-in-hand.ts'
import { unseenCase } from './known-case.ts'
import { destroyed } from './on-case.ts'
import { openRecords } from './open-records.ts'
import { isRecordTold, proceedingsView, readsProceedings } from './proceedings-view.ts'
import { shown } from './readable.ts'
import { recordViews } from './record-views.ts'
import { referenceOf } from './reference.ts'
import { referralView } from './referral-view.ts'
import type { SealedDb } from './sealed-db.ts'
import { caseView, type Seen } from './view.ts'
import type { Words } from './words.ts'
import { workOn } from './work-on.ts'

/**
 * A case with everything in it that the actor may read. Two round trips; the entry that somebody looked, or tried to, is in the same
 * transaction.
 * @throws Refusal `not-found` for a case that does not exist or is closed to the actor; `only-known` (OnlyKnown) where the actor may know that it exists
 */
export async function viewCase(db: SealedDb, who: Who, caseId: string, words: Words) {
  const view = await asActor(db, who, async (tx) => {
    const [entered, rows, clocks, events, keyRows, records, withheld, history, referrals, consents, shares, glass] = await Promise.all([
      tx.entered,
      caseById(tx, caseId),
      clocksOfCase(tx, caseId),
      clockEventsOfCase(tx, caseId),
      keysOfCase(tx, caseId),
      recordsOfCase(tx, caseId),
      withheldOfCase(tx, caseId),
      historyOfCase(tx, caseId),
      referralsOfCase(tx, caseId),
      consentsOfCase(tx, caseId),
      sharesOfCase(tx, caseId),
      glassOnCase(tx, caseId),
      auditLook(tx, caseId),
    ])
    const reference = await referenceOf(db, tx, entered.stamp)
    const [first] = rows
    if (!first) return unseenCase(tx, reference, caseId)
    if (first.file.erased_at) return destroyed(first.file.number)
    const keys = keysInHand(db, who, entered, first.file, keyRows)
    const work = workOn({ tx, entered, reference, rows, clocks, keys, actAt: entered.moment, after: () => {} })
    const seen = { ...throughGlass(work, glass), clockEvents: events }
    const written = recordViews(seen, await openRecords(keys, records), withheld).filter((record) => isRecordTold(seen, record))
    return shown('case', seen, {
      ...caseView(seen, words),
      records: written,
      screening: adviceOn(seen.file.child, written),
      proceedings: proceedingsView(seen, history),
      history: history.map((row) => historyLine(seen, row)).filter((line) => isTold(line) || readsProceedings(seen)),
      referrals: referrals.map((row) => referralView(seen, row)),
      consents: consentViews(seen, consents),
      shares: shareViews(seen, shares, consents),
      glass: glass.map((row) => glassNotice(seen, row)),
      restriction: restrictionNotice(seen),
    })
  })
  if (view instanceof Refusal) throw view
  return view
}

/** Whether the case is restricted, and what this actor may do about it. */
function restrictionNotice({ actor, file, procedures }: Seen) {
  const reachable = {
    territory: file.territory_code,
    region: file.region_code,
    origin: file.origin_office_id,
    shared: file.shared,
    excluded: [],
    restricted: file.named !== null,
    named: file.named ?? [],
    touched: [],
  }
  const holders = [...procedures.values()].map(({ row }) => row.office_id)
  const verb = reachable.restricted ? ('lift' as const) : ('restrict' as const)
  return { restricted: reachable.restricted, may: may(verb, actor, reachable, holders) ? verb : null }
}
