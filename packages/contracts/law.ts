import { procedureNames } from '@nrm/sop/procedures'
import { z } from 'zod'

/** The law of the installation on one day in Tashkent: the version new cases begin in, and the value of every legal parameter. No case, no person. */
export const LawInForce = z.object({
  day: z.iso.date(),
  versions: z.record(z.enum(procedureNames), z.number().int()),
  parameters: z.array(
    z.object({
      code: z.string(),
      unit: z.enum(['hour', 'calendar_day', 'working_day', 'month', 'person', 'count', 'choice']),
      value: z.string(),
      basis: z.string(),
      provenance: z.enum(['sourced', 'assumed', 'confirmed']),
    }),
  ),
})
export type LawInForce = z.infer<typeof LawInForce>
