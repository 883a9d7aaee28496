import { cite, practice } from '../acts.ts'
import { crimeReport, procedural } from '../forms/criminal.ts'
import type { Steps } from '../step.ts'

/** Procedure D: who takes which step, on which basis, with which form (sop.md §5). Forward steps first. */
export const criminalSteps = {
  'crime.indicated': {
    by: {
      police: ['territory', 'holder'],
      ngo: ['holder', 'access'],
      centre: ['holder', 'access'],
      'social-worker': ['holder', 'access'],
      consul: 'holder',
      secretary: 'territory',
    },
    law: [cite('criminal-code', 'SOURCED', '241'), practice],
    form: crimeReport,
    document: 'D16',
    discloses: { purpose: 'crime', ground: 'reportGround', recipient: 'addressee', reason: 'reportReason' },
  },
  'case.refused': {
    by: { prosecutor: 'territory', investigator: 'holder' },
    law: [cite('criminal-procedure-code', 'SOURCED', '333')],
    form: procedural,
    document: 'D17',
  },
} as const satisfies Steps
export type CriminalStep = keyof typeof criminalSteps
