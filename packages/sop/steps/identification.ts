import { cite, practice, resolution60, standard } from '../acts.ts'
import { type Guardian, speaksFor } from '../consent.ts'
import { nothing } from '../form.ts'
import { assessment, duplicate, notPresumed, notPresumedProposed, presumed, reopening, returned, separation } from '../forms/assessment.ts'
import { adultConsent, anonymousNotice, consent, consentRefused, narrowing, withdrawal } from '../forms/consent.ts'
import { contact, contactFailed, danger, minor } from '../forms/contact.ts'
import { handover, handoverAcknowledged } from '../forms/handover.ts'
import { signal } from '../forms/intake.ts'
import type { RefusalCode } from '../refusal-codes.ts'
import type { Answers, Facts, Steps } from '../step.ts'

// The office that registered a person found elsewhere may go on beside the police of the place.
const police = ['territory', 'holder'] as const
const identifiers = { police, ngo: 'holder', centre: 'holder', consul: 'holder', 'social-worker': 'holder' } as const
/** Who may say what was found: the police, and abroad the consul who met the person (ASSUMED: the list of Resolution No. 60 was not read). */
const assessors = { police, consul: 'holder' } as const
const clock = { system: 'nation' } as const
const personalData = cite('law-personal-data', 'INFERRED')
const identification60 = cite('resolution-60', 'INFERRED')

/** Procedure A: who takes which step, on which basis, with which form (sop.md §2). Forward steps first. */
export const identificationSteps = {
  'signal.received': {
    by: {
      police: 'nation',
      ngo: 'nation',
      centre: 'nation',
      prosecutor: 'nation',
      secretary: 'nation',
      supervisor: 'nation',
      consul: 'nation',
      'social-worker': 'nation',
    },
    law: [cite('resolution-60', 'SOURCED')],
    form: signal,
    document: 'D01',
  },
  'contact.made': { by: identifiers, law: [practice], form: contact, document: 'D02' },
  'primary.assessed': { by: assessors, law: [identification60], form: assessment, document: 'D04' },
  'ngo.identified': { by: { ngo: 'holder' }, law: [standard], form: assessment, document: 'D04', discloses: { purpose: 'status' } },
  'presumed.declared': {
    by: assessors,
    law: [cite('law-2020', 'INFERRED'), identification60],
    form: presumed,
    document: 'D05',
    discloses: { purpose: 'status' },
    requires: (form, context) => (context.ruleMet || form.overrideReason ? null : 'reason-needed'),
  },
  'not.presumed.proposed': { by: assessors, law: [resolution60], form: notPresumedProposed, document: 'D05' },
  'not.presumed': { by: { supervisor: 'territory' }, law: [resolution60], form: notPresumed, document: 'D05', otherThan: 'proposer' },
  'not.presumed.returned': { by: { supervisor: 'territory' }, law: [resolution60], form: returned, otherThan: 'proposer' },
  'consent.recorded': {
    by: { ...identifiers, 'social-worker': ['holder', 'access'] },
    law: [personalData, standard],
    form: consent,
    asks: ({ guardian }) => (guardian === 'not-needed' ? adultConsent : consent),
    document: 'D03',
    discloses: { purpose: 'record', ground: 'consentException', reason: 'exceptionReason' },
    requires: stands,
  },
  'danger.flagged': { by: identifiers, law: [standard], form: danger, document: 'D02' },
  'minor.suspected': { by: identifiers, law: [standard], form: minor },
  'consent.refused': { by: identifiers, law: [standard], form: consentRefused, document: 'D03' },
  'contact.failed': { by: identifiers, law: [practice], form: contactFailed },
  'case.transferred': { by: { police: 'holder', supervisor: 'territory' }, law: [practice], form: handover },
  'handover.acknowledged': { by: { police: 'holder' }, law: [practice], form: handoverAcknowledged },
  'signal.duplicate': { by: { supervisor: 'territory', secretary: 'territory' }, law: [practice], form: duplicate },
  'duplicate.separated': { by: { supervisor: 'territory', secretary: 'territory' }, law: [practice], form: separation },
  'consent.withdrawn': { by: identifiers, law: [personalData, standard], form: narrowing, document: 'D26' },
  withdrew: { by: identifiers, law: [standard], form: withdrawal, document: 'D26' },
  'refusal.notified': { by: identifiers, law: [standard], form: anonymousNotice },
  reopened: {
    by: {
      police,
      ngo: ['holder', 'access'],
      centre: ['holder', 'access'],
      consul: 'holder',
      'social-worker': ['holder', 'access'],
      secretary: 'territory',
      prosecutor: 'territory',
      supervisor: 'territory',
    },
    law: [practice],
    form: reopening,
  },
  'brought.home': { by: clock, law: [practice], form: nothing },
  'consent.lapsed': { by: clock, law: [personalData, standard], form: nothing },
  'handover.overdue': { by: clock, law: [practice], form: nothing },
  'contact.overdue': { by: clock, law: [practice], form: nothing },
  'assessment.overdue': { by: clock, law: [resolution60], form: nothing },
  'validation.lapsed': { by: clock, law: [standard], form: nothing },
} as const satisfies Steps
export type IdentificationStep = keyof typeof identificationSteps

/** Where nobody can be asked, or nobody speaks for a child yet, a coded exception and its reason stand in the place of the answer. */
function stands(form: Answers, { guardian }: Facts): RefusalCode | null {
  if (form.consentException) return null
  if (form.consentNow === 'cannot-be-asked') return 'reason-needed'
  return guardian === 'not-needed' || speaksFor(form, guardian as Guardian) ? null : 'representative-missing'
}
