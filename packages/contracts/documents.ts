import { voidReasons } from '@nrm/sop/papers'
import { procedureNames } from '@nrm/sop/procedures'
import { z } from 'zod'
import { Instant } from './instant.ts'
import { OfficeRef } from './view.ts'

const Language = z.enum(['uz-Latn', 'uz-Cyrl', 'ru', 'en'])

/** A paper that a step wrote and the caller may print. */
const PaperLine = z.object({
  document: z.string(),
  procedure: z.enum(procedureNames),
  procedureId: z.uuid(),
  version: z.number().int(),
  step: z.string(),
  at: Instant,
  office: OfficeRef.nullable(),
})
/** A copy that went out. */
const IssuedLine = z.object({
  id: z.uuid(),
  document: z.string(),
  step: z.string(),
  language: Language,
  copy: z.number().int(),
  at: Instant,
  actor: z.string(),
  office: OfficeRef,
  voided: z.object({ at: Instant, actor: z.string(), reason: z.string() }).nullable(),
  mayVoid: z.boolean(),
})
/** Papers of a case that the caller may print, and the register of copies, the newest first. */
export const DocumentList = z.object({
  case: z.object({ id: z.uuid(), number: z.string() }),
  papers: z.array(PaperLine),
  issued: z.array(IssuedLine),
})
export type DocumentList = z.infer<typeof DocumentList>

/** Which paper of which step, in which language; `version` is that of the procedure when the step was taken. */
export const DocumentAsked = z.strictObject({
  procedureId: z.uuid(),
  version: z.number().int().min(1).max(1_000_000),
  document: z.string().regex(/^D\d{2}$/),
  language: Language,
})
export const VoidDocument = z.strictObject({ reason: z.enum(voidReasons) })

/** What anybody may learn of a paper whose code is in hand. Days are those of Tashkent; `region` is a SOATO code. */
export const CheckedDocument = z.object({
  document: z.string(),
  language: Language,
  issuedOn: z.iso.date(),
  copy: z.number().int(),
  officeKind: z.string(),
  region: z.string(),
  voidedOn: z.iso.date().nullable(),
})
export type CheckedDocument = z.infer<typeof CheckedDocument>
