import type { ClockName } from './clocks.ts'
import type { Audience } from './effect.ts'
import type { Notice } from './notices.ts'

/**
 * Who hears that a deadline was missed. `rungs[0]` hears at the end of the term, each further rung as long again after the one before; the
 * clock goes on running and stays overdue. Beyond the top nobody is told again: the case stands on the board as one line until somebody
 * acts. A ladder that `ends` lets the clock end with its only rung: the step the end brings about settles the matter.
 */
export type Ladder = Readonly<{ message: Notice; rungs: readonly (readonly Audience[])[]; ends: boolean }>

const upwards = [['supervisor'], ['chair'], ['national']] as const

/** The ladder of every deadline; all of them ASSUMED. A deadline without one is found by `nrm sop check`. */
export const ladders: Readonly<Partial<Record<ClockName, Ladder>>> = {
  signalContact: climbs('contact-overdue', ...upwards),
  signalContactUrgent: climbs('contact-overdue', ...upwards),
  primaryIdentification: climbs('assessment-overdue', ...upwards),
  presumption: climbs('assessment-overdue', ...upwards),
  negativeReview: climbs('assessment-overdue', ['chair'], ['national']),
  ngoValidation: ends('validation-lapsed', 'supervisor'),
  fullIdentification: climbs('status-overdue', ['chair'], ['national']),
  r708Answer: ends('base-answer-overdue', 'secretary'),
  statusDecision: climbs('status-overdue', ['chair'], ['national']),
  statusDecisionAlarm: climbs('status-overdue', ['chair', 'national']),
  deferral: climbs('status-overdue', ['chair'], ['national']),
  appealAdmin: ends('refusal-final', 'origin'),
  appealDecision: climbs('appeal-overdue', ['national'], ['national']),
  courtAnswer: climbs('court-silent', ['secretary'], ['chair'], ['national']),
  handoverAck: climbs('handover-unanswered', ...upwards),
  referralSend: climbs('referral-unsent', ...upwards),
  // The sender may ask somebody else; the silent office hears it from above.
  referralAck: climbs('referral-unanswered', ['supervisor', 'holder'], ['chair', 'holder'], ['national']),
  rehabStay: climbs('stay-ended', ['holder', 'supervisor'], ['chair']),
  crimeRegistration: climbs('proceedings-overdue', ['holder', 'prosecutor'], ['national']),
  precheck: climbs('proceedings-overdue', ['holder', 'prosecutor'], ['national']),
  refusalReview: climbs('proceedings-overdue', ['prosecutor'], ['national']),
  investigation: climbs('proceedings-overdue', ['holder', 'prosecutor'], ['national']),
  furtherInvestigation: climbs('proceedings-overdue', ['holder', 'prosecutor'], ['national']),
  depositionDecision: climbs('proceedings-overdue', ['holder', 'prosecutor'], ['national']),
  suspensionReview: climbs('proceedings-overdue', ['holder', 'prosecutor'], ['national']),
  courtNews: climbs('proceedings-overdue', ['holder', 'prosecutor'], ['national']),
  protectionAnswer: climbs('protection-unanswered', ['holder', 'prosecutor'], ['national']),
  liabilityAnswer: climbs('liability-unanswered', ['prosecutor'], ['prosecutor', 'national']),
  claimReminder: ends('claim-before-trial', 'carer', 'origin'),
  noReportReview: climbs('no-report-unreviewed', ['holder'], ['national']),
  helpAbroad: climbs('referral-unsent', ['holder'], ['national']),
  consularContact: climbs('abroad-overdue', ['holder', 'supervisor'], ['national']),
  returnWish: climbs('return-overdue', ['holder'], ['national']),
  returnRisk: climbs('return-overdue', ['holder'], ['national']),
  returnAck: climbs('referral-unanswered', ['holder', 'supervisor'], ['holder', 'chair'], ['national']),
  returnPreparing: climbs('return-overdue', ['holder', 'secretary'], ['national']),
  homeConfirm: climbs('return-to-confirm', ['secretary', 'chair'], ['national']),
  departure: climbs('return-overdue', ['holder', 'recipient'], ['national']),
  arrival: ends('no-show', 'holder', 'supervisor'),
  stayOptions: climbs('return-overdue', ['holder'], ['national']),
  staySolution: climbs('return-overdue', ['holder', 'supervisor'], ['national']),
  childGuardian: climbs('guardian-overdue', ...upwards),
  childAssessment: climbs('child-overdue', ...upwards),
  childDetermination: climbs('child-overdue', ...upwards),
  childAge: climbs('child-overdue', ...upwards),
  followUp: climbs('followup-overdue', ['holder'], ['holder', 'supervisor'], ['chair']),
  followUpEnd: climbs('followup-overdue', ['holder'], ['supervisor']),
}

/** The ladder of a clock; null for one that tells nobody. */
export const ladderOf = (clock: string): Ladder | null => ladders[clock as ClockName] ?? null

/** Whether somebody is still to be told after this rung. */
export const hasNextRung = ({ rungs, ends }: Ladder, rung: number): boolean => !ends && rung < rungs.length

function climbs(message: Notice, ...rungs: readonly (readonly Audience[])[]): Ladder {
  return { message, rungs, ends: false }
}

function ends(message: Notice, ...to: readonly Audience[]): Ladder {
  return { message, rungs: [to], ends: true }
}
