import { z } from 'zod'
import { Instant } from './instant.ts'
import { GlassLine } from './view.ts'

/** Emergency access asked for: the case by number or by id, why, which compartments, for how many minutes. The door judges all of it, so that a refused attempt is on record. */
export const BreakGlass = z.strictObject({
  number: z.string().max(40).optional(),
  caseId: z.uuid().optional(),
  reason: z.string().max(60),
  scope: z.array(z.string().max(10)).max(10),
  minutes: z.number().int().min(0).max(1000),
})
/** Emergency access as given; asked again while it lasts, the same one. */
export const GlassOpened = z.object({ id: z.uuid(), caseId: z.uuid(), until: Instant })
/** Uses that last, and what the caller may ask for; `offer` is null for roles that may not. */
export const GlassPage = z.object({
  mine: z.array(GlassLine),
  ours: z.array(GlassLine),
  offer: z
    .object({
      reasons: z.array(z.string()),
      scope: z.array(z.string()),
      minutes: z.number().int(),
      leastMinutes: z.number().int(),
      mostMinutes: z.number().int(),
      perDay: z.number().int(),
      assumed: z.boolean(),
    })
    .nullable(),
})
export const ReviewPage = z.object({ assumed: z.boolean(), lines: z.array(GlassLine), outcomes: z.array(z.string()) })
export const Review = z.strictObject({ outcome: z.string().max(60) })

/** How a case stands to restriction; `people` may be named by whoever restricts it. */
export const RestrictionView = z.object({
  caseId: z.uuid(),
  number: z.string(),
  restricted: z.boolean(),
  reason: z.string().nullable(),
  at: Instant.nullable(),
  mayRestrict: z.boolean(),
  mayLift: z.boolean(),
  reasons: z.array(z.string()),
  people: z.array(z.object({ id: z.uuid(), name: z.string(), named: z.boolean() })),
})
export const Restrict = z.strictObject({
  reason: z.string().max(60),
  accounts: z.array(z.uuid()).max(100).default([]),
  offices: z.array(z.uuid()).max(20).default([]),
})
export const Lift = z.strictObject({ reason: z.string().max(60) })
