import { codeLists } from '@nrm/sop/codes'
import { z } from 'zod'
import { Instant } from './instant.ts'
import { OfficeRef, ShareView } from './view.ts'

export const WithdrawalQuery = z.strictObject({ scope: z.enum(codeLists.withdrawScopes) })

/** What a withdrawal would change, worked out before anybody confirms it. */
export const WithdrawalView = z.object({
  scope: z.string(),
  items: z.array(z.string()),
  stops: z.array(ShareView),
  stays: z.array(ShareView),
  recalled: OfficeRef.nullable(),
  told: z.array(OfficeRef),
  endsStatus: z.boolean(),
  treatmentGoesOn: z.boolean(),
})

/** A legal ground put in the place of consent, waiting to be looked at; `may` is whether the caller may record the finding. */
export const OverrideLine = z.object({
  id: z.uuid(),
  caseId: z.uuid(),
  caseNumber: z.string(),
  purpose: z.string(),
  ground: z.string(),
  recipient: OfficeRef.nullable(),
  office: OfficeRef,
  at: Instant,
  until: Instant,
  reviewDueAt: Instant,
  overdue: z.boolean(),
  own: z.boolean(),
  may: z.boolean(),
})
export const OverridePage = z.object({ assumed: z.boolean(), lines: z.array(OverrideLine) })
/** The code is judged by the door: a refused attempt is on record. */
export const OverrideReview = z.strictObject({ outcome: z.string().max(60) })

/** Refusals told without a name, by quarter (its first day), region and kind; `count` is null where the number is too small to be shown. */
export const AnonymousPage = z.object({
  least: z.number().int(),
  assumed: z.boolean(),
  cells: z.array(z.object({ quarter: z.iso.date(), region: z.string(), kind: z.string(), count: z.number().int().nullable() })),
})
