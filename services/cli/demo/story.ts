import type { ProcedureName } from '@nrm/sop/procedures'
import type { RegistrationName } from '@nrm/sop/registrations'
import type { Part, Wants } from './cast.ts'

export type Answers = Readonly<Record<string, unknown>>

/** One step of a story: who takes it, how many hours after the one before, and what differs from the usual answers. */
export type Beat = Readonly<{
  procedure: ProcedureName
  by: Part
  step: string
  after: readonly [from: number, to: number]
  answers?: Answers
}>

/**
 * A kind of case. It opens `age` hours before today and its steps follow; what would lie after today has not happened yet.
 * Status and assistance begin with the presumption and run side by side.
 */
export type Story = Readonly<{
  name: string
  count: number
  age: readonly [from: number, to: number]
  opens: Readonly<{ by: Part; step: RegistrationName; answers?: Answers }>
  identification: readonly Beat[]
  status?: readonly Beat[]
  assistance?: readonly Beat[]
  wants?: Wants
}>

const within =
  (procedure: ProcedureName) =>
  (by: Part, step: string, after: readonly [number, number], answers?: Answers): Beat =>
    answers ? { procedure, by, step, after, answers } : { procedure, by, step, after }

/** Steps of a procedure, by its letter. */
export const a = within('identification')
export const b = within('status')
export const c = within('assistance')
export const e = within('return')
export const f = within('child')
