import { resolution60, standard } from '../acts.ts'
import { representative } from '../forms/representative.ts'
import type { Steps } from '../step.ts'
import { identificationSteps } from './identification.ts'

/** Procedure A as the proposed amendment has it: whoever speaks for a child is heard. */
export const identificationStepsV2 = {
  ...identificationSteps,
  'representative.heard': { by: identificationSteps['primary.assessed'].by, law: [resolution60, standard], form: representative },
} as const satisfies Steps
