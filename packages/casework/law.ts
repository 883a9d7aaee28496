import type { LawInForce } from '@nrm/sop/decide'
import { parameterAt, type Reference } from './reference.ts'

/** The parameters a decision depends on, in the version in force at `moment`. */
export const lawAt = (reference: Reference, moment: string): LawInForce => ({
  quorum: Number(parameterAt(reference, 'status.quorum', moment).value),
  deferrals: Number(parameterAt(reference, 'status.deferrals', moment).value),
})
