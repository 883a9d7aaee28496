import { practice, standard } from '../acts.ts'
import { nothing } from '../form.ts'
import { childPresumed, solution } from '../forms/child.ts'
import type { Steps } from '../step.ts'

const clock = { system: 'nation' } as const

/** Procedure F: who takes which step, on which basis, with which form (sop.md §7). Forward steps first. */
export const childSteps = {
  'child.presumed': {
    by: {
      police: ['territory', 'holder'],
      ngo: ['holder', 'access'],
      centre: ['holder', 'access'],
      consul: 'holder',
      'social-worker': ['holder', 'access'],
      supervisor: 'territory',
    },
    law: [standard],
    form: childPresumed,
  },
  'bid.done': { by: { 'social-worker': 'holder' }, law: [standard], form: solution, document: 'D21' },
  'f.opened': { by: clock, law: [practice], form: nothing },
} as const satisfies Steps
export type ChildStep = keyof typeof childSteps
