import { z } from 'zod'
import { Instant } from './instant.ts'

const units = ['hour', 'calendar_day', 'working_day', 'month', 'person', 'count', 'choice'] as const
const provenances = ['sourced', 'assumed', 'confirmed'] as const

/** One version of a legal parameter; who set it and who approved is null for the first ones. */
const Version = z.object({
  version: z.number().int(),
  value: z.string(),
  basis: z.string(),
  provenance: z.enum(provenances),
  validFrom: z.iso.date(),
  setBy: z.string().nullable(),
  approvedBy: z.string().nullable(),
  setAt: Instant,
})

const Proposal = z.object({
  id: z.uuid(),
  value: z.string(),
  basis: z.string(),
  provenance: z.enum(provenances),
  validFrom: z.iso.date(),
  note: z.string().nullable(),
  state: z.enum(['open', 'approved', 'rejected', 'withdrawn']),
  by: z.string(),
  at: Instant,
  decidedBy: z.string().nullable(),
  decidedAt: Instant.nullable(),
  why: z.string().nullable(),
})

/**
 * One legal parameter: its versions, which of them is in force today, what waits for a second person and what the caller may do with it
 * (`isLate`: its day is over, so that it can only be rejected or taken back), and what came to nothing. `unit` of text parameters is `choice`.
 */
export const Parameter = z.object({
  code: z.string(),
  unit: z.enum(units),
  inForce: z.number().int(),
  versions: z.array(Version),
  proposal: Proposal.extend({ may: z.array(z.enum(['approve', 'reject', 'withdraw'])), isLate: z.boolean() }).nullable(),
  closed: z.array(Proposal),
  mayPropose: z.boolean(),
})
export type Parameter = z.infer<typeof Parameter>

/** What an administrator proposes; `basis` names the act, the article and where it is read. */
export const ParameterProposal = z.strictObject({
  code: z.string().max(60),
  value: z.string().min(1).max(60),
  basis: z.string().trim().min(1).max(300),
  provenance: z.enum(provenances),
  validFrom: z.iso.date(),
  note: z.string().trim().max(500).nullable().optional(),
})
export const ParameterRejection = z.strictObject({ why: z.string().trim().max(500) })
