import type { Who } from '@nrm/db/as-actor'
import type { Db } from '@nrm/db/connect'
import { glassTarget, breakGlass as openGlass } from '@nrm/db/queries/break-glass'
import { type GlassAsked, type GlassLimits, judgeGlass, judgeGlassUse, reviewedBy } from '@nrm/sop/break-glass'
import type { Term } from '@nrm/sop/calendar'
import { Refusal } from '@nrm/sop/refusal'
import { attempted } from './attempted.ts'
import { isId } from './cursor.ts'
import { dueDate } from './due-date.ts'
import { iso } from './instants.ts'
import { parameterAt, type Reference, referenceOf } from './reference.ts'
import { requireFresh } from './require-fresh.ts'
import { actorOf } from './who.ts'

/** A case by its id or by its number, and what is wanted of it. */
export type BreakGlass = GlassAsked & Readonly<{ caseId?: string | undefined; number?: string | undefined }>

/**
 * Opens a case to the actor for some minutes, for a coded reason; the offices of the case are told at once and somebody of the
 * commission must look at it afterwards. Pressed twice it is one use. Refused attempts leave their entry too.
 * @throws Refusal `forbidden` (administrators always), `confirm-needed`, `form-invalid`, `glass-limit`, `not-found` (no such case,
 * restricted, or closed to the actor by a conflict of interest: one answer)
 */
export const breakGlass = (db: Db, who: Who, asked: BreakGlass) =>
  attempted(db, who, { kind: 'glass.opened', ...(isId(asked.caseId) ? { case: asked.caseId } : {}) }, async (tx) => {
    const entered = await tx.entered
    const [actor, reference] = [actorOf(entered), await referenceOf(db, tx, entered.stamp)]
    const limits = glassLimitsAt(reference, entered.moment)
    const scope = [...new Set(asked.scope)].sort()
    judgeGlass(actor, asked, limits)
    await requireFresh(tx)
    const [target] = await glassTarget(tx, { caseId: asked.caseId ?? null, number: asked.number?.trim() ?? null, scope })
    if (!target) throw new Refusal('not-found')
    if (target.live && target.until) return { id: target.live, caseId: target.id, until: iso(target.until) }
    judgeGlassUse(limits, target.used)
    const [opened] = await openGlass(tx, {
      caseId: target.id,
      reason: asked.reason,
      scope,
      minutes: asked.minutes,
      reviewBy: reviewedBy(actor, target.region_code),
      reviewDueAt: dueDate(reference, entered.moment, reviewTerm(reference, entered.moment)).at,
    })
    if (!opened) throw new Error('emergency access opened without an answer')
    return { id: opened.id, caseId: target.id, until: iso(opened.until) }
  })

/** Limits in force at `moment`; `minutes` is what a form proposes. */
export const glassLimitsAt = (reference: Reference, moment: string): GlassLimits & Readonly<{ minutes: number }> => ({
  minutes: Number(parameterAt(reference, 'glass.minutes', moment).value),
  mostMinutes: Number(parameterAt(reference, 'glass.minutes.most', moment).value),
  perDay: Number(parameterAt(reference, 'glass.per-day', moment).value),
})

function reviewTerm(reference: Reference, moment: string): Term {
  const { value, unit } = parameterAt(reference, 'T.glass.review', moment)
  return { value: Number(value), unit: unit as Term['unit'] }
}
