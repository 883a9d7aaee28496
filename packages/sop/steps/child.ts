import { cite, practice, standard } from '../acts.ts'
import { nothing } from '../form.ts'
import {
  adultFound,
  ageAssessed,
  ageDispute,
  bestInterests,
  childInterview,
  childPresumed,
  childReopening,
  determination,
  dismissal,
  guardian,
  handing,
  majority,
  order,
  orderEnd,
  placement,
} from '../forms/child.ts'
import type { Steps } from '../step.ts'
import { isFairOnAge, isGentle, isSurelyAdult, isTrusted, saysWhyNotLower, withPsychologist } from './child-guards.ts'

const clock = { system: 'nation' } as const
const worker = { 'social-worker': 'holder' } as const
const police = ['territory', 'holder'] as const
const doubters = { police, 'social-worker': 'holder', supervisor: 'territory' } as const
const childProtection = cite('law-child-protection', 'INFERRED')
const protectionOrder = cite('law-child-protection', 'SOURCED')
const interviewRule = cite('criminal-procedure-code', 'SOURCED', '121')

/** Procedure F: who takes which step, on which basis, with which form (sop.md §7). Forward steps first. */
export const childSteps = {
  'child.presumed': {
    by: {
      police,
      ngo: ['holder', 'access'],
      centre: ['holder', 'access'],
      consul: 'holder',
      'social-worker': ['holder', 'access'],
      supervisor: 'territory',
    },
    law: [standard],
    form: childPresumed,
  },
  'guardian.appointed': { by: worker, law: [childProtection, standard], form: guardian, document: 'D22', requires: isTrusted },
  'bia.done': { by: worker, law: [standard], form: bestInterests, document: 'D21', requires: withPsychologist },
  'placement.decided': { by: worker, law: [childProtection, standard], form: placement, document: 'D14', requires: saysWhyNotLower },
  'bid.done': { by: worker, law: [standard], form: determination, document: 'D21', requires: withPsychologist },
  'order.issued': { by: { police: 'territory' }, law: [protectionOrder], form: order, document: 'D23' },
  'order.ended': { by: { police: 'territory', 'social-worker': 'holder' }, law: [childProtection], form: orderEnd, document: 'D23' },
  interview: { by: worker, law: [interviewRule, standard], form: childInterview, requires: isGentle },
  'majority.noted': { by: worker, law: [practice], form: majority },
  'guardian.dismissed': { by: { ...worker, supervisor: 'territory' }, law: [childProtection], form: dismissal, document: 'D22' },
  'age.disputed': { by: doubters, law: [standard], form: ageDispute },
  'age.assessed': { by: worker, law: [standard], form: ageAssessed, requires: isFairOnAge },
  'adult.found': {
    by: { ...worker, supervisor: 'territory' },
    law: [standard],
    form: adultFound,
    otherThan: 'disputer',
    requires: isSurelyAdult,
  },
  'child.handed': {
    by: { ...worker, police: 'holder', ngo: 'holder', centre: 'holder', consul: 'holder', supervisor: 'territory' },
    law: [childProtection],
    form: handing,
  },
  'child.reopened': { by: { ...worker, police, supervisor: 'territory' }, law: [practice], form: childReopening },
  'f.opened': { by: clock, law: [standard], form: nothing },
  'child.overdue': { by: clock, law: [standard], form: nothing },
  'order.lapsed': { by: clock, law: [protectionOrder], form: nothing },
  turned_18: { by: clock, law: [standard], form: nothing },
} as const satisfies Steps
export type ChildStep = keyof typeof childSteps
