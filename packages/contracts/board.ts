import { procedureNames } from '@nrm/sop/procedures'
import { z } from 'zod'
import { Instant } from './instant.ts'
import { OfficeRef } from './view.ts'

/** Lengths of time back in which breaches are counted, in days. */
export const boardSpans = [30, 90, 365] as const

export const BoardQuery = z.strictObject({
  procedure: z.enum(procedureNames).optional(),
  days: z.coerce
    .number()
    .int()
    .refine((days) => (boardSpans as readonly number[]).includes(days))
    .default(90),
  cursor: z.string().max(400).optional(),
})

const Shown = z.number().int().nonnegative().nullable()
/** Counts of one group: what awaits an office, by how long; what is overdue; breaches in the time asked for. Null: too few to be shown. */
export const BoardRow = z.object({
  key: z.string(),
  office: OfficeRef.nullable(),
  procedure: z.string().nullable(),
  name: z.string().nullable(),
  code: z.string().nullable(),
  waiting: Shown,
  days1: Shown,
  days7: Shown,
  days30: Shown,
  longer: Shown,
  overdue: Shown,
  breaches: Shown,
  oldest: Instant.nullable(),
})
export type BoardRow = z.infer<typeof BoardRow>

/** A case whose deadline is over; `rung` how often that was told. */
export const LateLine = z.object({
  caseId: z.uuid(),
  number: z.string(),
  procedureId: z.uuid(),
  procedure: z.enum(procedureNames),
  state: z.string(),
  stateCode: z.string(),
  territory: z.string(),
  waitingOn: OfficeRef,
  waitingSince: Instant,
  dueAt: Instant,
  rung: z.number().int(),
})
export type LateLine = z.infer<typeof LateLine>

/** A group that waits significantly longer than everybody else; `ratio` is how fast beside the others, medians in days. */
export const WaitAlert = z.object({
  at: Instant,
  measure: z.enum(['help', 'decision']),
  dimension: z.enum(['sex', 'child', 'territory', 'citizenship']),
  key: z.string(),
  people: z.number().int(),
  others: z.number().int(),
  median: z.number().nullable(),
  othersMedian: z.number().nullable(),
  ratio: z.number(),
  p: z.number(),
})
export type WaitAlert = z.infer<typeof WaitAlert>

/** Breaches and ageing of the reader's territory. `least`: counts are rounded to it and none below it is shown; null where they are exact. */
export const Board = z.object({
  territory: z.string(),
  procedure: z.enum(procedureNames).nullable(),
  days: z.number().int(),
  least: z.number().int().nullable(),
  assumed: z.boolean(),
  total: BoardRow,
  tables: z.array(
    z.object({
      dimension: z.enum(['territory', 'office', 'sex', 'child', 'age', 'citizenship', 'stage', 'clock']),
      rows: z.array(BoardRow),
    }),
  ),
  late: z.object({ lines: z.array(LateLine), next: z.string().nullable() }),
  alerts: z.array(WaitAlert),
})
export type Board = z.infer<typeof Board>
