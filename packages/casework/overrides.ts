import type { Who } from '@nrm/db/as-actor'
import type { Db } from '@nrm/db/connect'
import { appendAudit } from '@nrm/db/queries/effects'
import { type OverrideRow, openOverrides, overrideById, reviewOverride } from '@nrm/db/queries/overrides'
import { codeLists } from '@nrm/sop/codes'
import { ownView } from '@nrm/sop/field-needs'
import { Refusal } from '@nrm/sop/refusal'
import { anyAssumed } from './assumed.ts'
import { attemptedBy } from './attempted.ts'
import { iso } from './instants.ts'
import { rolesOf } from './menu.ts'
import { type Reference, referenceOf } from './reference.ts'
import { officeRef } from './view.ts'

/** More than a commission overrides in a month; what lies beyond is due later. */
const LINES = 100
/** Who records what a review found: the head and the secretary, the National Commission in cases that reached it. */
const reviewers = ['chair', 'secretary', 'national'] as const

/** Legal grounds put in the place of consent that wait to be looked at, in cases the actor sees, the soonest due first. @throws Refusal `forbidden` */
export const listOverrides = (db: Db, who: Who) =>
  attemptedBy(db, who, rolesOf('commission'), { kind: 'overrides.viewed' }, async (tx, entered) => {
    const [reference, rows] = await Promise.all([referenceOf(db, tx, entered.stamp), openOverrides(tx, LINES)])
    const may = (reviewers as readonly string[]).includes(entered.role)
    const assumed = anyAssumed(reference, entered.moment, 'T.override', 'T.override.review')
    return { assumed, lines: rows.map((row) => overrideView(reference, row, may)) }
  })

/**
 * Records what a review found. One found unjustified ends the override at once, and the sight of the case that rested on it.
 * @throws Refusal `forbidden`, `same-person` for whoever made the override, `step-not-now` when it was reviewed before, `form-invalid`, `not-found`
 */
export const recordOverrideReview = (db: Db, who: Who, id: string, { outcome }: Readonly<{ outcome: string }>): Promise<void> =>
  attemptedBy(db, who, reviewers, { kind: 'override.reviewed', target: id }, async (tx) => {
    if (!(codeLists.overrideOutcomes as readonly string[]).includes(outcome))
      throw new Refusal('form-invalid', {}, [{ path: 'outcome', code: 'not-in-list' }])
    const [judged] = await overrideById(tx, id)
    if (!judged) throw new Refusal('not-found')
    if (judged.own) throw new Refusal('same-person')
    if (judged.reviewed) throw new Refusal('step-not-now')
    const [done] = await reviewOverride(tx, id, outcome)
    await appendAudit(tx, { kind: 'override.reviewed', target: id, code: outcome, case: done?.case_id, region: done?.region_code })
  })

const overrideView = (reference: Reference, row: OverrideRow, may: boolean) =>
  ownView('override', {
    id: row.id,
    caseId: row.case_id,
    caseNumber: row.case_number,
    purpose: row.purpose,
    ground: row.ground,
    recipient: row.recipient_office_id ? officeRef({ reference }, row.recipient_office_id) : null,
    office: officeRef({ reference }, row.office_id),
    at: iso(row.at),
    until: iso(row.until),
    reviewDueAt: iso(row.review_due_at),
    overdue: row.overdue,
    own: row.own,
    may: may && !row.own,
  })
