import { accountConcerns } from '@nrm/sop/overseen'
import { roles } from '@nrm/sop/roles'
import { z } from 'zod'
import { Instant } from './instant.ts'
import { OfficeRef } from './view.ts'

/** An account that gives cause for a look. `until` is the last day of an absence that is the cause; `withAdmin`: the same name also administers. */
const Concern = z.object({
  id: z.uuid(),
  login: z.string(),
  name: z.string(),
  role: z.enum(roles),
  office: OfficeRef,
  lastSignInAt: Instant.nullable(),
  until: z.iso.date().nullable(),
  withAdmin: z.boolean(),
})

/** Accounts to be looked at, by cause; `more` says that a list was cut. Days are parameters, `assumed` until a lawyer confirms them. */
export const Oversight = z.object({
  dormantDays: z.number().int(),
  unusedDays: z.number().int(),
  assumed: z.boolean(),
  mayChange: z.boolean(),
  lists: z.array(z.object({ concern: z.enum(accountConcerns), lines: z.array(Concern), more: z.boolean() })),
})
export type Oversight = z.infer<typeof Oversight>
