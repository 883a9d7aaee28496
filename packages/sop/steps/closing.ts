import { practice } from '../acts.ts'
import { nothing } from '../form.ts'
import { followUpEnd } from '../forms/closing.ts'
import type { Steps } from '../step.ts'

const clock = { system: 'nation' } as const

/** Procedure G: who takes which step, on which basis, with which form (sop.md §8). Forward steps first. */
export const closingSteps = {
  'followup.complete': {
    by: { centre: 'holder', ngo: 'holder', 'social-worker': 'holder', police: 'holder' },
    law: [practice],
    form: followUpEnd,
  },
  'g.opened': { by: clock, law: [practice], form: nothing },
} as const satisfies Steps
export type ClosingStep = keyof typeof closingSteps
