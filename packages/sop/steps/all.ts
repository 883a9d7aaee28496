import type { ProcedureName } from '../procedures.ts'
import type { Steps } from '../step.ts'
import { assistanceSteps } from './assistance.ts'
import { childSteps } from './child.ts'
import { closingSteps } from './closing.ts'
import { criminalSteps } from './criminal.ts'
import { identificationSteps } from './identification.ts'
import { returnSteps } from './return.ts'
import { statusSteps } from './status.ts'

/** The step table: `steps[procedure][step]`. */
export const steps: Readonly<Record<ProcedureName, Steps>> = {
  identification: identificationSteps,
  status: statusSteps,
  assistance: assistanceSteps,
  criminal: criminalSteps,
  return: returnSteps,
  child: childSteps,
  closing: closingSteps,
}
