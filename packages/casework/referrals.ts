import { asActor, type Who } from '@nrm/db/as-actor'
import type { Db } from '@nrm/db/connect'
import { referralsIn, referralsOut } from '@nrm/db/queries/referrals'
import { cursorOf, isId, LAST_ID, readCursor } from './cursor.ts'
import { referenceOf } from './reference.ts'
import { ownReferralView } from './referral-view.ts'

const PAGE = 25

/** Referrals addressed to the actor's office, or sent by it, newest first. @throws Refusal `form-invalid` for a foreign cursor */
export const listReferrals = (db: Db, who: Who, asked: Readonly<{ box: 'in' | 'out'; cursor?: string | undefined }>) =>
  asActor(db, who, async (tx) => {
    const before = readCursor(asked.cursor, isId)?.[0] ?? LAST_ID
    const [entered, rows] = await Promise.all([tx.entered, (asked.box === 'in' ? referralsIn : referralsOut)(tx, before, PAGE + 1)])
    const reference = await referenceOf(db, tx, entered.stamp)
    const shown = rows.slice(0, PAGE)
    const last = shown.at(-1)
    return { lines: shown.map((row) => ownReferralView(reference, row)), next: rows.length > PAGE && last ? cursorOf(last.id) : null }
  })
