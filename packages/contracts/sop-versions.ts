import { procedureNames } from '@nrm/sop/procedures'
import { z } from 'zod'
import { Instant } from './instant.ts'

const Procedure = z.enum(procedureNames)
const Version = z.int().min(1).max(99)

const sopChangeActs = ['approve', 'stop', 'undo'] as const

/** One proposal: that a version come into force, or that running cases move to it; how far it has come, and what the caller may do. */
const SopChange = z.object({
  id: z.uuid(),
  kind: z.enum(['in-force', 'migration']),
  procedure: Procedure,
  from: z.number().int(),
  to: z.number().int(),
  validFrom: z.iso.date().nullable(),
  state: z.enum(['proposed', 'stopped', 'approved', 'done', 'undoing', 'undone']),
  proposedAt: Instant,
  proposedBy: z.string(),
  approvedAt: Instant.nullable(),
  approvedBy: z.string().nullable(),
  endedAt: Instant.nullable(),
  undoAt: Instant.nullable(),
  undoBy: z.string().nullable(),
  /** Cases moved, sent back, and gone on to a further step, so that they do not go back. */
  moved: z.number().int(),
  returned: z.number().int(),
  movedOn: z.number().int(),
  may: z.array(z.enum(sopChangeActs)),
})

/** Versions of every procedure, numbers of every move there is a map for, and what was proposed and agreed, newest first. */
export const SopVersions = z.object({
  procedures: z.array(
    z.object({
      procedure: Procedure,
      inForce: z.number().int(),
      versions: z.array(
        z.object({
          version: z.number().int(),
          /** An example of an amendment that no act contains. */
          isProposal: z.boolean(),
          /** First day in force for new cases; null where it never was. */
          from: z.iso.date().nullable(),
          mayPropose: z.boolean(),
        }),
      ),
    }),
  ),
  moves: z.array(
    z.object({
      procedure: Procedure,
      from: z.number().int(),
      to: z.number().int(),
      mayPropose: z.boolean(),
      lines: z.array(
        z.object({
          state: z.string(),
          toState: z.string().nullable(),
          stays: z.string().nullable(),
          cases: z.number().int(),
          restricted: z.number().int(),
        }),
      ),
    }),
  ),
  changes: z.array(SopChange),
})
export type SopVersions = z.infer<typeof SopVersions>

/** `validFrom`: first day for new cases; null proposes that running cases move. The door judges the rest, so that a refused attempt is on record. */
export const ProposeSopChange = z.strictObject({
  procedure: z.string().max(40),
  from: Version,
  to: Version,
  validFrom: z.iso.date().nullable(),
})
export const SopChangeProposed = z.object({ id: z.uuid() })
