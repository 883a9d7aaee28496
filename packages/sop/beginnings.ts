import { openSteps, unopened } from './decide.ts'
import { versionInForce } from './machines/all.ts'
import { type ProcedureName, procedureNames } from './procedures.ts'
import type { Actor, Matter } from './roles.ts'
import { type ContextOf, withShared } from './shared-facts.ts'
import { transitions } from './states.ts'
import { steps } from './steps/all.ts'

/** A step with which a person opens a procedure a case does not have yet. */
export type Beginning = Readonly<{ procedure: ProcedureName; step: string }>

/** Every step that opens a procedure by hand; registrations open identification and are not among them. */
export const beginnings: readonly Beginning[] = procedureNames
  .filter((procedure) => procedure !== 'identification')
  .flatMap((procedure) => [...new Set(opening(procedure))].map((step) => ({ procedure, step })))

/** Procedure the step opens; null for a step that opens none. A name is given once (beginnings.test.ts). */
export const begunBy = (step: string): ProcedureName | null => beginnings.find((one) => one.step === step)?.procedure ?? null

/**
 * Beginnings open to the actor in a case.
 * @param present procedures the case has
 * @param contextOf what the procedures of the case know
 * @param versionOf the version a procedure begins in now
 * @param matter with the actor's office as holder where it holds any procedure of the case
 */
export const openBeginnings = (
  present: ReadonlySet<ProcedureName>,
  contextOf: ContextOf,
  actor: Actor,
  matter: Matter,
  versionOf: (procedure: ProcedureName) => number = (procedure) => versionInForce[procedure],
): Beginning[] =>
  procedureNames
    .filter((procedure) => procedure !== 'identification' && !present.has(procedure))
    .flatMap((procedure) => {
      const first = unopened(procedure, versionOf(procedure))
      return openSteps(withShared(first, contextOf), actor, matter).map((step) => ({ procedure, step }))
    })

function opening(procedure: ProcedureName): string[] {
  return transitions(procedure)
    .filter(({ from, step }) => from === 'unopened' && !steps[procedure][step]?.by.system)
    .map(({ step }) => step)
}
