import { z } from 'zod'
import { Instant } from './instant.ts'

/** What happened to a clock: by which step and on which basis where a step did it. */
const ClockTrail = z.object({
  kind: z.enum(['warned', 'breached', 'climbed', 'suspended', 'resumed', 'extended', 'recounted']),
  at: Instant,
  dueAt: Instant,
  role: z.string().nullable(),
  step: z.string().nullable(),
  basis: z.string().nullable(),
  parameter: z.string().nullable(),
})

/**
 * One statutory clock; `assumed` is true when its length is our assumption and not read in the law. `next`: whom its ladder tells if nobody
 * acts until then; `top`: everybody was told.
 */
export const ClockView = z.object({
  name: z.string(),
  parameter: z.string(),
  parameterVersion: z.number().int(),
  law: z.string(),
  assumed: z.boolean(),
  kind: z.enum(['deadline', 'minimum']),
  startedAt: Instant,
  dueAt: Instant,
  state: z.enum(['running', 'met', 'missed', 'cancelled']),
  overdue: z.boolean(),
  provisional: z.boolean(),
  suspendedAt: Instant.nullable(),
  next: z.object({ at: Instant, to: z.array(z.string()) }).nullable(),
  top: z.boolean(),
  trail: z.array(ClockTrail),
})
