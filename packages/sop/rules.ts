import { stepsOf, versionsOf } from './law-of.ts'
import { type ProcedureName, procedureNames } from './procedures.ts'
import type { Relation, Role } from './roles.ts'
import { transitions } from './states.ts'

/** One permission: in this state of this machine version, this role standing so to the case may take this step. */
export type StepRule = Readonly<{
  procedure: ProcedureName
  machineVersion: number
  state: string
  step: string
  /** State the step leads to. */
  to: string
  role: Role
  relation: Relation
}>

/** Every permission of the step table and the machines, as rows; the database keeps a copy as the second evaluator. */
export function stepRules(): StepRule[] {
  return procedureNames.flatMap((procedure) => versionsOf(procedure).flatMap((machineVersion) => rulesOf(procedure, machineVersion)))
}

function rulesOf(procedure: ProcedureName, machineVersion: number): StepRule[] {
  const table = stepsOf(procedure, machineVersion)
  return transitions(procedure, machineVersion).flatMap(({ from: state, step, to }) =>
    Object.entries(table[step]?.by ?? {}).flatMap(([role, relation]) =>
      [relation].flat().map((each) => ({ procedure, machineVersion, state, step, to, role: role as Role, relation: each as Relation })),
    ),
  )
}
