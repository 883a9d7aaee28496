import { procedureNames } from '@nrm/sop/procedures'
import { z } from 'zod'
import { Language } from './session.ts'
import { OpenStep, QueueLine, ReferralView } from './view.ts'

/** An empty search field means the same as none. */
const Sought = (max: number) =>
  z
    .string()
    .max(max)
    .transform((text) => (text === '' ? undefined : text))
    .optional()
/** Opaque mark of the next page, as the list before gave it. */
const Cursor = Sought(300)

export const QueueQuery = z.strictObject({ list: z.enum(['us', 'others']), cursor: Cursor })
export const CasesQuery = z.strictObject({
  state: Sought(60),
  procedure: z.enum(procedureNames).optional(),
  number: Sought(40),
  cursor: Cursor,
})
export const CasePage = z.object({ lines: z.array(QueueLine), next: z.string().nullable() })
export const ReferralsQuery = z.strictObject({ box: z.enum(['in', 'out']), cursor: Cursor })
export const ReferralPage = z.object({ lines: z.array(ReferralView), next: z.string().nullable() })
export const OpenSteps = z.object({ openSteps: z.array(OpenStep) })

/** Why the identity is revealed, and a note where the code does not say enough. The code is judged by the door: a refused attempt is on record. */
export const RevealIdentity = z.strictObject({ reason: z.string().max(60), note: z.string().max(200).optional() })

/** One unit of the territorial division; `code` is SOATO, `parent` the unit it lies in. */
export const Territory = z.object({
  code: z.string(),
  parent: z.string().nullable(),
  level: z.enum(['country', 'region', 'district', 'city', 'city_district']),
  name: z.object({ 'uz-Latn': z.string(), 'uz-Cyrl': z.string(), ru: z.string(), en: z.string() }),
})
export const Colleague = z.object({ id: z.uuid(), name: z.string() })
export const LanguageChange = z.strictObject({ language: Language })
