import { cite, practice, standard } from '../acts.ts'
import { editionsFor, elementsField } from '../edition-of-135.ts'
import { nothing } from '../form.ts'
import * as c from '../forms/criminal.ts'
import * as p from '../forms/proceedings.ts'
import { interviewFault, retellingFault } from '../interview-rules.ts'
import type { RefusalCode } from '../refusal-codes.ts'
import { isIndicated, reportDuty } from '../report-duty.ts'
import type { Answers, Facts, Steps } from '../step.ts'

const cpc = (article?: string) => cite('criminal-procedure-code', 'SOURCED', article)
const cpcUnread = cite('criminal-procedure-code', 'ASSUMED')
const nearby = ['holder', 'access'] as const
const helpers = { ngo: nearby, centre: nearby, 'social-worker': nearby, consul: nearby } as const
const prosecutor = { prosecutor: ['territory', 'holder'] } as const
const body = { ...prosecutor, investigator: 'holder' } as const
const clock = { system: 'nation' } as const
const other = { otherThan: 'decider' } as const

/** Procedure D: who takes which step, on which basis, with which form (sop.md §5, law-facts.md §3). Forward steps first. */
export const criminalSteps = {
  'crime.indicated': {
    by: {
      police: ['territory', 'holder'],
      ngo: nearby,
      centre: nearby,
      'social-worker': nearby,
      consul: 'holder',
      secretary: 'territory',
    },
    law: [cite('criminal-code', 'SOURCED', '135'), cite('criminal-code', 'SOURCED', '241'), cpc('326')],
    form: c.crimeReport,
    document: 'D16',
    discloses: { purpose: 'crime', ground: 'reportGround', recipient: 'addressee', reason: 'reportReason' },
    requires: reportFault,
  },
  'precheck.started': { by: body, law: [cpc('329')], form: c.registration },
  'case.opened': { by: body, law: [cpc('330')], form: c.opening, document: 'D17', ...other },
  'case.refused': { by: body, law: [cpc('330'), cpc('333')], form: c.refusal, document: 'D17', ...other },
  'case.passed': { by: body, law: [cpc('330')], form: c.passing, document: 'D17' },
  'precheck.extended': { by: prosecutor, law: [cpc('329')], form: c.precheckExtension, document: 'D17' },
  'refusal.appealed': { by: { ...helpers, ...prosecutor }, law: [cpc('333'), cpc('338')], form: c.refusalAppeal, requires: appealFault },
  'victim.recognised': { by: body, law: [cpc('54')], form: p.recognition, document: 'D17' },
  'testimony.planned': { by: body, law: [standard, cpcUnread], form: p.testimonyPlan, requires: retellingFault },
  'interview.held': { by: body, law: [cpc('121')], form: p.interview, requires: interviewFault },
  'deposition.asked': { by: body, law: [cpc('121¹')], form: p.depositionRequest },
  'testimony.deposited': { by: body, law: [cpc('121¹–121⁵')], form: p.deposition, document: 'D17' },
  'claim.asked': { by: { ...helpers, ...body }, law: [cpc('276')], form: p.claim },
  'liability.issue': {
    by: { ...helpers, ...body, police: 'territory' },
    law: [cite('criminal-code', 'SOURCED', '41¹'), cite('criminal-code', 'SOURCED', '38'), standard],
    form: p.liabilityIssue,
  },
  'liability.answered': { by: prosecutor, law: [standard], form: p.liabilityAnswer, document: 'D17' },
  'protection.requested': { by: { ...helpers, ...body, police: 'territory' }, law: [cpc('270')], form: p.protection },
  'protection.answered': { by: body, law: [cpc('270')], form: p.protectionAnswer, document: 'D17' },
  'investigation.extended': {
    by: prosecutor,
    law: [cpc('351')],
    form: p.investigationExtension,
    document: 'D17',
    requires: extensionFault,
  },
  'investigation.suspended': { by: body, law: [cpcUnread], form: p.suspension, document: 'D17' },
  'investigation.resumed': { by: body, law: [cpcUnread], form: p.decided, document: 'D17' },
  'sent.to.court': { by: prosecutor, law: [cpcUnread], form: p.toCourt, document: 'D17' },
  'trial.started': { by: body, law: [cpc('276')], form: p.trial },
  'case.returned': { by: prosecutor, law: [cpc('351')], form: p.decided, document: 'D17' },
  judgment: { by: body, law: [cpc('276'), standard], form: p.judgment, document: 'D17', requires: endFault },
  'judgment.appealed': { by: { ...helpers, ...body }, law: [cpc()], form: p.judgmentAppeal },
  'case.discontinued': { by: body, law: [cpcUnread, standard], form: c.refusal, document: 'D17', requires: endFault },
  'case.reopened': { by: prosecutor, law: [cpcUnread], form: p.decided, document: 'D17' },
  'report.declined': {
    by: { ngo: 'holder', centre: 'holder', 'social-worker': 'holder', consul: 'holder' },
    law: [cite('criminal-code', 'SOURCED', '241'), standard],
    form: c.noReport,
  },
  'no-report.reviewed': {
    by: { ngo: 'holder', centre: 'holder', 'social-worker': 'holder', consul: 'holder' },
    law: [practice],
    form: c.noReportReview,
    otherThan: 'decliner',
  },
  'proceedings.overdue': { by: clock, law: [cpc('329'), cpc('351'), practice], form: nothing },
  'protection.overdue': { by: clock, law: [cpc('270')], form: nothing },
  'liability.overdue': { by: clock, law: [practice], form: nothing },
  'claim.reminded': { by: clock, law: [cpc('276')], form: nothing },
  'no-report.overdue': { by: clock, law: [practice], form: nothing },
} as const satisfies Steps
export type CriminalStep = keyof typeof criminalSteps

/** Something is ticked, in the letters of the day of the act; without a yes there is a reason, and the duty is there before it is claimed. */
function reportFault(form: Answers, context: Facts): RefusalCode | null {
  const child = context.child as 'yes' | 'no' | 'unsure'
  if (!isIndicated(form)) return 'signs-missing'
  const edition = editionsFor(form.actOn)
  if ((['present', 'before'] as const).some((one) => form[elementsField[one]] !== undefined && !edition.includes(one)))
    return 'edition-not-in-force'
  if (form.reportGround === 'consent') return null
  if (!form.reportReason) return 'reason-needed'
  if (form.reportGround === 'child-at-risk') return child === 'no' ? 'duty-unfounded' : null
  return form.reportGround === 'legal-ground' && reportDuty(form, child).duty === 'consent' ? 'duty-unfounded' : null
}

/** What a prosecutor refused is appealed to a higher one. */
function appealFault({ appealBody }: Answers, { refusedBy }: Facts): RefusalCode | null {
  return refusedBy === 'prosecutor' && appealBody !== 'higher-prosecutor' ? 'appeal-goes-higher' : null
}

/** The regional prosecutor first, the Prosecutor General after him. */
function extensionFault({ extendedBy }: Answers, { term }: Facts): RefusalCode | null {
  return extendedBy === (term === 3 ? 'regional' : 'general') ? null : 'extension-order'
}

/** Proceedings do not end while it is open whether the victim will be punished. */
function endFault(_: Answers, { liability }: Facts): RefusalCode | null {
  return liability === 'open' ? 'liability-open' : null
}
