import type { Term } from '@nrm/sop/calendar'
import type { Pause } from '@nrm/sop/clock-life'
import type { Stored } from '@nrm/sop/decide'
import type { ConsentAnswer } from '@nrm/sop/disclosure'
import type { ProcedureName } from '@nrm/sop/procedures'
import type { Role } from '@nrm/sop/roles'

/** A procedure in memory: what the SOP stores, and what a shell keeps beside it. Moments are milliseconds since 1970, UTC. */
export type Procedure = { stored: Stored; version: number; holder: string; recipient: string | null }
/** A clock that runs. */
export type Clock = Readonly<{
  procedure: ProcedureName
  name: string
  kind: 'deadline' | 'minimum'
  startedAt: number
  dueAt: number
  unit: Term['unit']
  /** When there is next something to do about it; null while it stands still and after everybody was told. */
  lookAt: number | null
  /** How often its ladder was climbed. */
  rung: number
  warned: boolean
  suspendedAt: number | null
  pauses: readonly Pause[]
}>
/** One line of a history; without names and free text. */
export type Line = Readonly<{
  at: number
  procedure: ProcedureName
  step: string
  from: string
  to: string
  role: Role
  actor: string
  office: string
}>
/** A message: to an office, or to whoever has a role in a region (`null`: in the country). */
export type Message = Readonly<{ office: string | null; role: string | null; region: string | null; message: string }>
/** For what and on which ground an office sees the case. */
export type Ground = Readonly<{ purpose: string; ground: string }>

/** A case in memory, moved by the pure SOP alone. */
export type CaseFile = {
  id: string
  territory: string
  region: string
  origin: string
  /** Offices that see the case. */
  shared: string[]
  grounds: Map<string, Ground>
  /** When an office loses sight again, where its ground is one that ends. */
  ends: Map<string, number>
  /** Officers a conflict keeps out. */
  excluded: string[]
  /** Offices and officers a restricted case is open to; null while it is not restricted. */
  named: string[] | null
  /** Those of them it was open to from the beginning of the restriction. */
  namedFirst: readonly string[]
  /** What the person answered, oldest first. */
  held: ConsentAnswer[]
  procedures: Map<ProcedureName, Procedure>
  clocks: Clock[]
  history: Line[]
}

/** What one act brought about, beside the case itself. */
export type Outcome = {
  steps: Line[]
  messages: Message[]
  started: Clock[]
  /** Running clocks that stand otherwise than before. */
  moved: Clock[]
  ended: { clock: Clock; state: 'met' | 'missed' | 'cancelled' }[]
  /** Offices told something, and on which ground. */
  told: { office: string; purpose: string; ground: string }[]
  /** What is done after everything else of the act. */
  last: (() => void)[]
}

export const nothingYet = (): Outcome => ({ steps: [], messages: [], started: [], moved: [], ended: [], told: [], last: [] })
