import { asActor, type Entered, type Who } from '@nrm/db/as-actor'
import type { Db } from '@nrm/db/connect'
import { escalateReviews, type GlassLine, glassLines, reviewGlass } from '@nrm/db/queries/break-glass'
import { glassOutcomes, glassReasons, glassScopes, LEAST_MINUTES } from '@nrm/sop/break-glass'
import { ownView } from '@nrm/sop/field-needs'
import { Refusal } from '@nrm/sop/refusal'
import { anyAssumed } from './assumed.ts'
import { attempted, attemptedBy } from './attempted.ts'
import { glassLimitsAt } from './break-glass.ts'
import { iso } from './instants.ts'
import { rolesOf } from './menu.ts'
import { type Reference, referenceOf } from './reference.ts'
import { officeRef } from './view.ts'

/** One use of emergency access: who, why, into what, until when; nothing of what the case says. */
const glassLine = (reference: Reference, row: GlassLine) =>
  ownView('glass', {
    id: row.id,
    caseId: row.case_id,
    caseNumber: row.case_number,
    actor: row.actor,
    role: row.role,
    office: officeRef({ reference }, row.office_id),
    reason: row.reason,
    scope: row.scope,
    openedAt: iso(row.opened_at),
    until: iso(row.until),
    reviewDueAt: iso(row.review_due_at),
    overdue: row.overdue,
  })

/** Lines by kind, as one read of the table gives them. */
export const glassOf = (reference: Reference, rows: readonly GlassLine[], kind: GlassLine['kind']) =>
  rows.filter((row) => row.kind === kind).map((row) => glassLine(reference, row))

/** How many uses the actor must look at, and how many of them are late; each up to a hundred. */
export function toReview(rows: readonly GlassLine[]) {
  const reviews = rows.filter(({ kind }) => kind === 'review')
  return { reviews: reviews.length, overdue: reviews.filter(({ overdue }) => overdue).length }
}

/** Emergency access the actor has now, what is open into cases of the actor's office, and what the actor may ask for; null where the role may not. */
export const listGlass = (db: Db, who: Who) =>
  asActor(db, who, async (tx) => {
    const [entered, rows] = await Promise.all([tx.entered, glassLines(tx)])
    const reference = await referenceOf(db, tx, entered.stamp)
    return { mine: glassOf(reference, rows, 'mine'), ours: glassOf(reference, rows, 'ours'), offer: offerTo(reference, entered) }
  })

function offerTo(reference: Reference, { role, moment }: Entered) {
  const scope = glassScopes[role]
  if (!scope) return null
  const { minutes, mostMinutes, perDay } = glassLimitsAt(reference, moment)
  const assumed = anyAssumed(reference, moment, 'glass.minutes', 'glass.minutes.most', 'glass.per-day')
  return { reasons: [...glassReasons], scope: [...scope], minutes, leastMinutes: LEAST_MINUTES, mostMinutes, perDay, assumed }
}

/** What the actor must look at, the soonest due first. @throws Refusal `forbidden` for roles that review nothing */
export const listReviews = (db: Db, who: Who) =>
  attemptedBy(db, who, rolesOf('reviews'), { kind: 'glass.reviews-listed' }, async (tx, entered) => {
    const [rows, reference] = await Promise.all([glassLines(tx), referenceOf(db, tx, entered.stamp)])
    return {
      assumed: anyAssumed(reference, entered.moment, 'T.glass.review'),
      lines: glassOf(reference, rows, 'review'),
      outcomes: [...glassOutcomes],
    }
  })

/**
 * Writes down what somebody found who looked at a use of emergency access, once.
 * @throws Refusal `forbidden` (role), `same-person`, `not-found` (not for this reviewer), `glass-reviewed`, `form-invalid`
 */
export const writeReview = (db: Db, who: Who, id: string, outcome: string): Promise<void> =>
  attempted(db, who, { kind: 'glass.reviewed', glass: id }, async (tx) => {
    const { role } = await tx.entered
    if (!rolesOf('reviews').includes(role)) throw new Refusal('forbidden')
    if (!(glassOutcomes as readonly string[]).includes(outcome))
      throw new Refusal('form-invalid', {}, [{ path: 'outcome', code: 'not-in-list' }])
    const [answer] = await reviewGlass(tx, id, outcome)
    if (answer && answer.verdict !== 'may') throw new Refusal(answer.verdict)
  })

/** Hands every review that is late to the National Commission, once; a sweep, so that an outage loses none. Answers how many. */
export async function sweepReviews(db: Db, { requestId, now }: Readonly<{ requestId: string; now?: string }>): Promise<number> {
  const who = { system: true, requestId, ...(now ? { now } : {}) } as const
  let escalated = 0
  for (let batch = 1; batch > 0; escalated += batch) batch = (await asActor(db, who, escalateReviews))[0]?.count ?? 0
  return escalated
}
