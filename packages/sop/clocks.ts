import { cite, practice, resolution60, standard } from './acts.ts'
import type { Warning } from './clock-life.ts'
import type { ParameterName } from './parameters.ts'
import type { ProcedureName } from './procedures.ts'
import type { Basis } from './step.ts'

/**
 * One statutory clock: the parameter holding its length, when the awaited office is warned, and the system step its end brings about in its
 * procedure. A `deadline` is missed when it ends; who hears of it is in `ladders.ts`. A `minimum` protects the person until it ends: nobody is
 * late then, and most bring nothing about.
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
  // A reminder of our own: how long a court takes was not read.
  courtAnswer: deadline('status', 'T.court.answer', 'court.overdue', practice),
  handoverAck: deadline('identification', 'T.handover.ack', 'handover.overdue', practice),
  referralSend: deadline('assistance', 'T.referral.send', 'referral.unsent', resolution60),
  referralAck: deadline('assistance', 'T.referral.ack', 'referral.escalated', practice),
  helpAbroad: deadline('assistance', 'T.help.abroad', 'referral.unsent', practice),
  rehabStay: deadline('assistance', 'T.rehab.stay', 'stay.ended', resolution60, daysLeft(7)),
  crimeRegistration: deadline('criminal', 'T.crime.register', 'proceedings.overdue', cite('criminal-procedure-code', 'INFERRED', '329')),
  precheck: deadline('criminal', 'T.precheck', 'proceedings.overdue', cite('criminal-procedure-code', 'SOURCED', '329')),
  refusalReview: deadline('criminal', 'T.refusal.review', 'proceedings.overdue', cite('criminal-procedure-code', 'INFERRED', '333')),
  investigation: deadline(
    'criminal',
    'T.investigation',
    'proceedings.overdue',
    cite('criminal-procedure-code', 'SOURCED', '351'),
    daysLeft(14),
  ),
  furtherInvestigation: deadline(
    'criminal',
    'T.investigation.returned',
    'proceedings.overdue',
    cite('criminal-procedure-code', 'SOURCED', '351'),
    daysLeft(7),
  ),
  depositionDecision: deadline('criminal', 'T.deposition', 'proceedings.overdue', cite('criminal-procedure-code', 'SOURCED', '121¹–121⁵')),
  suspensionReview: deadline('criminal', 'T.suspension.review', 'proceedings.overdue', practice),
  courtNews: deadline('criminal', 'T.court.news', 'proceedings.overdue', practice),
  protectionAnswer: deadline('criminal', 'T.protection.answer', 'protection.overdue', cite('criminal-procedure-code', 'INFERRED', '270')),
  liabilityAnswer: deadline('criminal', 'T.liability.answer', 'liability.overdue', standard),
  claimReminder: deadline('criminal', 'T.claim.remind', 'claim.reminded', cite('criminal-procedure-code', 'INFERRED', '276')),
  noReportReview: deadline('criminal', 'T.override.review', 'no-report.overdue', practice),
  judgmentAppeal: minimum('criminal', 'T.judgment.appeal', cite('criminal-procedure-code', 'SOURCED')),
  consularContact: deadline('return', 'T.consular.contact', 'return.overdue', practice),
  returnWish: deadline('return', 'T.return.wish', 'return.overdue', standard),
  returnRisk: deadline('return', 'T.return.risk', 'return.overdue', standard),
  returnAck: deadline('return', 'T.referral.ack', 'referral.escalated', practice),
  returnPreparing: deadline('return', 'T.return.prepare', 'return.overdue', practice),
  homeConfirm: deadline('return', 'T.return.confirm', 'return.overdue', practice),
  departure: deadline('return', 'T.return.departure', 'return.overdue', practice),
  arrival: deadline('return', 'T.return.no-show', 'no.show', practice),
  stayOptions: deadline('return', 'T.stay.options', 'return.overdue', standard),
  staySolution: deadline('return', 'T.stay.solution', 'return.overdue', standard),
  childGuardian: deadline('child', 'T.child.guardian', 'child.overdue', practice),
  childAssessment: deadline('child', 'T.child.bia', 'child.overdue', standard),
  childDetermination: deadline('child', 'T.child.bid', 'child.overdue', standard, daysLeft(7)),
  childAge: deadline('child', 'T.child.age', 'child.overdue', practice),
  childOrder: lasting('child', 'T.child.order.max', 'order.lapsed', cite('law-child-protection', 'SOURCED'), daysLeft(5)),
  childMajority: lasting('child', 'T.child.majority', 'turned_18', standard, daysLeft(30)),
  followUp: deadline('closing', 'T.followup.first', 'followup.overdue', practice, daysLeft(7)),
  followUpEnd: deadline('closing', 'T.followup.end', 'followup.overdue', practice),
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

/** A protection with an end that must not go unnoticed. */
function lasting<P extends ProcedureName>(procedure: P, parameter: ParameterName, onExpiry: string, law: Basis, warn: Warning) {
  return { procedure, parameter, law: [law], kind: 'minimum', onExpiry, warn } as const
}
