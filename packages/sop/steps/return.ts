import { practice, standard } from '../acts.ts'
import { abroad, foreigner } from '../forms/return.ts'
import type { Steps } from '../step.ts'

/** Procedure E: who takes which step, on which basis, with which form (sop.md §6). Forward steps first. */
export const returnSteps = {
  'abroad.reported': {
    by: { consul: 'holder', ngo: 'holder', police: ['territory', 'holder'] },
    law: [practice],
    form: abroad,
    document: 'D01',
  },
  'foreign.victim': {
    by: { police: ['territory', 'holder'], ngo: 'holder', centre: 'holder', 'social-worker': 'holder' },
    law: [standard],
    form: foreigner,
  },
  'return.abandoned': { by: { consul: 'holder', ngo: 'holder', police: ['territory', 'holder'] }, law: [practice], form: foreigner },
} as const satisfies Steps
export type ReturnStep = keyof typeof returnSteps
