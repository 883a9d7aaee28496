import { practice } from '../acts.ts'
import { followUpRisk } from '../follow-up-risk.ts'
import { nothing } from '../form.ts'
import { reopening } from '../forms/assessment.ts'
import { declined, followUp, followUpEnd, lost } from '../forms/closing.ts'
import type { RefusalCode } from '../refusal-codes.ts'
import type { Answers, Facts, Steps } from '../step.ts'

const clock = { system: 'nation' } as const
/** The office that gave the help follows up; a mahalla has no account and is gone through only where the person chose it. */
const carers = { centre: 'holder', ngo: 'holder', 'social-worker': 'holder', police: 'holder', consul: 'holder' } as const

/** Procedure G: who takes which step, on which basis, with which form (sop.md §8). Forward steps first. */
export const closingSteps = {
  'followup.done': { by: carers, law: [practice], form: followUp, document: 'D25', requires: isAgreed },
  'followup.complete': { by: carers, law: [practice], form: followUpEnd, document: 'D24' },
  lost: { by: carers, law: [practice], form: lost, document: 'D25' },
  declined: { by: carers, law: [practice], form: declined, document: 'D25' },
  reopened: {
    by: {
      police: ['territory', 'holder'],
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
  'g.opened': { by: clock, law: [practice], form: nothing },
  'followup.overdue': { by: clock, law: [practice], form: nothing },
  'followup.rested': { by: clock, law: [practice], form: nothing },
  'followup.resumed': { by: clock, law: [practice], form: nothing },
} as const satisfies Steps
export type ClosingStep = keyof typeof closingSteps

/** By the agreed way and with whom the person chose, tried twice before it counts as not reached, and a danger is never only noted. */
function isAgreed(form: Answers, { followUp: agreed, safeChannel }: Facts): RefusalCode | null {
  if (agreed === 'no' || (form.followUpThrough === 'mahalla' && agreed !== 'yes-through-mahalla')) return 'contact-not-agreed'
  if (isKnown(safeChannel) && form.channelUsed !== safeChannel) return 'contact-not-agreed'
  if (form.followUpResult === 'not-reached') return Number(form.tries ?? 0) < 2 ? 'tries-too-few' : null
  return followUpRisk(form) === 'high' && !form.measures ? 'reason-needed' : null
}

const isKnown = (channel: unknown): boolean => typeof channel === 'string' && channel !== 'not-known'
