import { cite, practice, resolution60, standard } from './acts.ts'
import type { Warning } from './clock-life.ts'
import type { ParameterName } from './parameters.ts'
import type { ProcedureName } from './procedures.ts'
import type { Basis } from './step.ts'

/**
 * One statutory clock: the parameter holding its length, when the awaited office is warned, and the system step its end brings about in its
 * procedure. A `deadline` is missed when it ends; who hears of it is in `ladders.ts`. A `minimum` protects the person until it ends and
 * triggers nothing.
 */
export type Clock = Readonly<{
  procedure: ProcedureName
  parameter: ParameterName
  law: readonly Basis[]
  kind: 'deadline' | 'minimum'
  onExpiry: string | null
  warn: Warning | null
}>

/** A quarter of the term is left: six hours of a day, two and a half days of ten. */
const quarterLeft: Warning = { value: 25, unit: 'percent' }
const daysLeft = (value: number): Warning => ({ value, unit: 'calendar_day' })

/** Every clock of procedures A–C. */
export const clocks = {
  signalContact: deadline('identification', 'T.signal.contact', 'contact.overdue', practice),
  signalContactUrgent: deadline('identification', 'T.signal.contact.urgent', 'contact.overdue', practice),
  primaryIdentification: deadline('identification', 'T.primary.identification', 'assessment.overdue', resolution60),
  ngoValidation: deadline('identification', 'T.ngo.validation', 'validation.lapsed', standard),
  presumption: deadline('identification', 'T.presumption.decide', 'assessment.overdue', practice),
  negativeReview: deadline('identification', 'T.negative.review', 'assessment.overdue', practice),
  reflection: minimum('identification', 'T.reflection.min', standard),
  fullIdentification: deadline('status', 'T.full.identification', 'overdue', resolution60),
  r708Answer: deadline('status', 'T.r708.answer', 'r708.overdue', cite('resolution-708', 'SOURCED')),
  statusDecision: deadline('status', 'T.status.decision', 'overdue', resolution60),
  statusDecisionAlarm: deadline('status', 'T.status.alarm', 'overdue', resolution60),
  deferral: deadline('status', 'T.status.deferral', 'overdue', practice),
  appealAdmin: deadline('status', 'T.appeal.admin', 'appeal.lapsed', practice, daysLeft(7)),
  // The six months are read in the code; that a decision on status falls under it is inferred.
  appealCourt: minimum('status', 'T.appeal.court', cite('admin-court-code', 'INFERRED', '186')),
  appealDecision: deadline('status', 'T.appeal.decide', 'appeal.overdue', practice),
  referralSend: deadline('assistance', 'T.referral.send', 'referral.unsent', resolution60),
  referralAck: deadline('assistance', 'T.referral.ack', 'referral.escalated', practice),
  rehabStay: deadline('assistance', 'T.rehab.stay', 'stay.ended', resolution60, daysLeft(7)),
} as const satisfies Record<string, Clock>
export type ClockName = keyof typeof clocks

function deadline<P extends ProcedureName>(
  procedure: P,
  parameter: ParameterName,
  onExpiry: string,
  law: Basis,
  warn: Warning | null = quarterLeft,
) {
  return { procedure, parameter, law: [law], kind: 'deadline', onExpiry, warn } as const
}

function minimum<P extends ProcedureName>(procedure: P, parameter: ParameterName, law: Basis) {
  return { procedure, parameter, law: [law], kind: 'minimum', onExpiry: null, warn: null } as const
}
