import { cite, practice, resolution60, standard } from '../acts.ts'
import { nothing } from '../form.ts'
import { closing, extension, needs, plan, service } from '../forms/care.ts'
import { incident, riskReturned } from '../forms/contact.ts'
import { acceptance, acknowledgement, recall, referral, rejection, transfer } from '../forms/referral.ts'
import { familyTold, helpAbroad } from '../forms/return.ts'
import type { RefusalCode } from '../refusal-codes.ts'
import type { Answers, Facts, Steps } from '../step.ts'
import { agrees } from './return-guards.ts'

const senders = { police: ['territory', 'holder'], ngo: 'holder', centre: 'holder', consul: 'holder', 'social-worker': 'holder' } as const
const receivers = { centre: 'recipient', ngo: 'recipient', 'social-worker': 'recipient' } as const
const carers = { centre: 'holder', ngo: 'holder', 'social-worker': 'holder' } as const
const clock = { system: 'nation' } as const
const referral60 = cite('resolution-60', 'INFERRED')
const handsOver = { purpose: 'refer', ground: 'basis', recipient: 'recipient', reason: 'basisReason' } as const
const helpList = cite('law-2020', 'SOURCED')

/** Procedure C: who takes which step, on which basis, with which form (sop.md §4). Forward steps first. */
export const assistanceSteps = {
  'referral.sent': { by: senders, law: [referral60], form: referral, document: 'D06', discloses: handsOver, requires: rests },
  'referral.acknowledged': { by: receivers, law: [practice], form: acknowledgement, document: 'D06' },
  'referral.accepted': { by: receivers, law: [referral60], form: acceptance, document: 'D06' },
  'referral.rejected': { by: receivers, law: [referral60], form: rejection, document: 'D06' },
  'needs.assessed': { by: carers, law: [helpList, standard], form: needs, document: 'D13' },
  'plan.agreed': { by: carers, law: [referral60], form: plan, document: 'D14' },
  'service.delivered': { by: carers, law: [helpList], form: service, document: 'D15', restsOn: 'doctor', requires: treats },
  'plan.completed': { by: carers, law: [practice], form: closing, document: 'D24' },
  'stay.extended': { by: carers, law: [resolution60], form: extension },
  transfer: { by: carers, law: [practice], form: transfer, document: 'D06', discloses: handsOver, requires: rests },
  'no.longer.needed': { by: carers, law: [practice], form: closing, document: 'D24' },
  left: { by: { police: 'holder', ...carers }, law: [practice], form: closing, document: 'D24' },
  'referral.withdrawn': { by: senders, law: [practice], form: recall, document: 'D06' },
  'risk.returned': {
    by: {
      police: 'territory',
      centre: ['holder', 'access'],
      ngo: ['holder', 'access'],
      'social-worker': ['holder', 'access'],
      supervisor: 'territory',
    },
    law: [practice],
    form: riskReturned,
    document: 'D02',
  },
  'safety.incident': {
    by: {
      police: 'territory',
      centre: ['holder', 'access', 'recipient'],
      ngo: ['holder', 'access', 'recipient'],
      'social-worker': ['holder', 'access', 'recipient'],
      consul: 'holder',
      prosecutor: 'territory',
      supervisor: 'territory',
    },
    law: [practice],
    form: incident,
  },
  'family.told': {
    by: { ...carers, police: 'holder', consul: 'holder' },
    law: [standard, cite('law-personal-data', 'INFERRED')],
    form: familyTold,
    discloses: { purpose: 'family' },
    requires: agrees('family'),
  },
  'help.resumed': { by: clock, law: [practice], form: nothing },
  'c.opened': { by: clock, law: [cite('law-2020', 'INFERRED')], form: nothing },
  // Abroad no office of ours takes the person in; whoever found the person helps there, and says so again while it lasts.
  'helped.abroad': { by: { consul: 'holder', ngo: 'holder' }, law: [practice], form: helpAbroad, document: 'D15' },
  'brought.home': { by: clock, law: [practice], form: nothing },
  'referral.escalated': { by: clock, law: [practice], form: nothing },
  'referral.stopped': { by: clock, law: [standard], form: nothing },
  'case.joined': { by: clock, law: [practice], form: nothing },
  'case.parted': { by: clock, law: [practice], form: nothing },
  'referral.unsent': { by: clock, law: [resolution60], form: nothing },
  'stay.ended': { by: clock, law: [resolution60], form: nothing },
} as const satisfies Steps
export type AssistanceStep = keyof typeof assistanceSteps

/** Nothing leaves the office without the person's yes, or a coded exception and its reason (forms.md §6). */
function rests(form: Answers, context: Facts): RefusalCode | null {
  if (form.basis === 'consent') return (context.consent as Facts | null)?.refer ? null : 'consent-missing'
  return form.basisReason ? null : 'reason-needed'
}

/** Services given to “persons who suffered from trafficking” as such: Labour Code art. 96 and 99, Cabinet Resolution No. 484. */
const byCategory: readonly unknown[] = ['job-quota-referral', 'social-services-484']

/** Treatment stops when the person took back the yes to it; where nobody was asked, coming to be treated is the answer. */
function treats(form: Answers, context: Facts): RefusalCode | null {
  if (byCategory.includes(form.service) && form.categoryAgreed !== 'yes') return 'category-discloses'
  const isClinical = form.service === 'medical' || form.service === 'psychological'
  return isClinical && (context.consent as Facts | null)?.doctor === false ? 'consent-missing' : null
}
