import { roles } from '@nrm/sop/roles'
import { z } from 'zod'
import { Instant } from './instant.ts'
import { OfficeRef } from './view.ts'

const Person = z.object({ id: z.uuid(), name: z.string(), role: z.enum(roles) })

/** Under which absence the caller may stand in for whom, and until when. */
export const Deputising = z.object({ absence: z.uuid(), name: z.string(), role: z.enum(roles), until: Instant })

/** One absence; `to` is its last day in Tashkent. What a caller may end, `mayEnd` says. */
export const AbsenceView = z.object({
  id: z.uuid(),
  officer: Person,
  office: OfficeRef,
  deputy: z.string().nullable(),
  from: z.iso.date(),
  to: z.iso.date(),
  state: z.enum(['planned', 'running', 'over']),
  recordedBy: z.string(),
  mayEnd: z.boolean(),
})
export type AbsenceView = z.infer<typeof AbsenceView>

/** Absences the caller may know of, and what is needed to record one: for whom, and who may stand in for the officer asked about. */
export const Absences = z.object({
  lines: z.array(AbsenceView),
  officers: z.array(Person),
  officer: z.uuid(),
  deputies: z.array(Person),
  longestDays: z.number().int(),
  assumed: z.boolean(),
  today: z.iso.date(),
})
export type Absences = z.infer<typeof Absences>

export const AbsencesQuery = z.strictObject({ officer: z.uuid().optional() })
/** Whole days, both included; `deputy` null where nobody stands in. */
export const AbsenceWrite = z.strictObject({ officer: z.uuid(), from: z.iso.date(), to: z.iso.date(), deputy: z.uuid().nullable() })
/** The absence to stand in under; null is going back to the own name. */
export const ActingFor = z.strictObject({ absence: z.uuid().nullable() })
