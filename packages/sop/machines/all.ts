import type { AnyStateMachine } from 'xstate'
import type { ProcedureName } from '../procedures.ts'
import { assistanceV1 } from './assistance.v1.ts'
import { childV1 } from './child.v1.ts'
import { closingV1 } from './closing.v1.ts'
import { criminalV1 } from './criminal.v1.ts'
import { identificationV1 } from './identification.v1.ts'
import { identificationV2 } from './identification.v2.ts'
import { returnV1 } from './return.v1.ts'
import { statusV1 } from './status.v1.ts'

/** Every machine ever in force or proposed, by name and version; a running case keeps the version it began with. */
export const machines: Readonly<Record<ProcedureName, Readonly<Record<number, AnyStateMachine>>>> = {
  identification: { 1: identificationV1, 2: identificationV2 },
  status: { 1: statusV1 },
  assistance: { 1: assistanceV1 },
  criminal: { 1: criminalV1 },
  return: { 1: returnV1 },
  child: { 1: childV1 },
  closing: { 1: closingV1 },
}
/** Version new cases begin with until two people put another one in force (`nrm.sop_version`). */
export const versionInForce: Readonly<Record<ProcedureName, number>> = {
  identification: 1,
  status: 1,
  assistance: 1,
  criminal: 1,
  return: 1,
  child: 1,
  closing: 1,
}
