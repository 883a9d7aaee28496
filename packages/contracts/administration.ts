import { officeKinds } from '@nrm/sop/office-kinds'
import { roles } from '@nrm/sop/roles'
import { z } from 'zod'
import { Instant } from './instant.ts'
import { Password } from './own-account.ts'
import { Language } from './session.ts'
import { Names, OfficeRef } from './view.ts'

const Line = z.string().trim().min(1).max(200)
const humanRoles = roles.filter((role) => role !== 'system')

export { officeKinds }
export const OfficeView = z.object({
  id: z.uuid(),
  kind: z.enum(officeKinds),
  territory: z.string(),
  name: Names,
  services: z.array(z.string()),
  freePlaces: z.number().int().nullable(),
  mayIdentify: z.boolean(),
  phone: z.string().nullable(),
  active: z.boolean(),
})
export const OfficeWrite = z.strictObject({
  kind: z.enum(officeKinds),
  territory: z.string().regex(/^17\d{0,8}$/),
  name: z.strictObject({ 'uz-Latn': Line, 'uz-Cyrl': Line, ru: Line, en: Line }),
  services: z.array(z.string().max(40)).max(30),
  freePlaces: z.number().int().min(0).max(10_000).nullable(),
  mayIdentify: z.boolean(),
  phone: z
    .string()
    .regex(/^\+[1-9]\d{5,14}$/)
    .nullable(),
  active: z.boolean(),
})

export const AccountView = z.object({
  id: z.uuid(),
  login: z.string(),
  name: z.string(),
  role: z.enum(roles),
  office: OfficeRef,
  language: Language,
  secondFactor: z.boolean(),
  disabledAt: Instant.nullable(),
  lastSignInAt: Instant.nullable(),
  /** Once, in the answer that made a new second factor: the address the authenticator is set up from. */
  otpauth: z.string().optional(),
})
export const AccountCreate = z.strictObject({
  login: z.string().regex(/^[a-z0-9][a-z0-9._-]{2,63}$/),
  name: Line,
  role: z.enum(humanRoles),
  office: z.uuid(),
  language: Language,
  /** Twelve signs or more, nothing known from leaks; the officer must choose another one at once. */
  password: Password,
})
/** Any subset; moving, changing role or disabling ends every session of the account at once. */
export const AccountChange = z.strictObject({
  name: Line.optional(),
  role: z.enum(humanRoles).optional(),
  office: z.uuid().optional(),
  language: Language.optional(),
  disabled: z.boolean().optional(),
  password: Password.optional(),
  newSecondFactor: z.literal(true).optional(),
})

export const holidayKinds = ['holiday', 'moved_off', 'moved_in'] as const
export const Holiday = z.object({
  date: z.iso.date(),
  kind: z.enum(holidayKinds),
  week: z.array(z.number().int()),
  name: Names,
  status: z.enum(['SOURCED', 'INFERRED', 'ASSUMED']),
})
export const HolidayWrite = z.strictObject({
  date: z.iso.date(),
  kind: z.enum(holidayKinds),
  name: z.strictObject({ 'uz-Latn': Line, 'uz-Cyrl': Line, ru: Line, en: Line }),
})

/** One entry of the evidence log as the commission reads it. Never holds content, only who, what and when. */
export const AuditLine = z.object({
  id: z.string(),
  at: Instant,
  kind: z.string(),
  step: z.string().nullable(),
  caseId: z.uuid().nullable(),
  caseNumber: z.string().nullable(),
  actor: z.string().nullable(),
  login: z.string().nullable(),
  /** Name of the absent officer, where a deputy acted. */
  actingFor: z.string().nullable(),
  role: z.string(),
  office: OfficeRef.nullable(),
  territory: z.string(),
  outcome: z.string(),
  reason: z.string().nullable(),
  requestId: z.string().nullable(),
})
export const AuditPage = z.object({ lines: z.array(AuditLine), next: z.string().nullable() })
export const AuditFilter = z.strictObject({
  case: z.string().max(40).optional(),
  person: z.string().max(64).optional(),
  office: z.uuid().optional(),
  kind: z.string().max(40).optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  cursor: z.string().max(60).optional(),
})
export const AuditExport = AuditFilter.omit({ cursor: true })

/** A draft only its author sees; its id is the Idempotency-Key of the submission that ends it. */
export const Draft = z.object({
  id: z.uuid(),
  step: z.string(),
  procedureId: z.uuid().nullable(),
  caseId: z.uuid().nullable(),
  caseNumber: z.string().nullable(),
  data: z.record(z.string(), z.unknown()),
  page: z.string().nullable(),
  updatedAt: Instant,
  expiresAt: Instant,
})
export const DraftWrite = z.strictObject({
  step: z.string().max(60),
  procedureId: z.uuid().nullable(),
  data: z.record(z.string().max(60), z.unknown()),
  page: z.string().max(40).nullable(),
})

/** Agenda of the territorial commission: case numbers, never names. */
export const AgendaLine = z.object({
  caseId: z.uuid(),
  caseNumber: z.string(),
  procedureId: z.uuid(),
  state: z.string(),
  stateCode: z.string(),
  heldAt: Instant.nullable(),
  dueAt: Instant.nullable(),
  overdue: z.boolean(),
  present: z.number().int(),
  recused: z.number().int(),
  votes: z.number().int(),
  quorum: z.number().int(),
})
/** `glass`: how many uses of emergency access the caller must look at, and how many of them are late. */
export const Agenda = z.object({
  rules: z.object({ quorum: z.number().int(), deferrals: z.number().int(), authority: z.string(), assumed: z.boolean() }),
  lines: z.array(AgendaLine),
  glass: z.object({ reviews: z.number().int(), overdue: z.number().int() }),
})
