import type { AnyStateMachine } from 'xstate'
import { type Clock, type ClockName, clocks } from './clocks.ts'
import { machines } from './machines/all.ts'
import type { ParameterName } from './parameters.ts'
import { type ProcedureName, procedureNames } from './procedures.ts'
import { type State, states } from './states.ts'
import { addedStates } from './states-added.ts'
import type { Step, Steps } from './step.ts'
import { steps } from './steps/all.ts'
import { identificationStepsV2 } from './steps/identification.v2.ts'

/** One version of one procedure: order, rows and states together. */
export type VersionLaw = Readonly<{
  procedure: ProcedureName
  version: number
  machine: AnyStateMachine
  steps: Steps
  states: readonly State[]
}>

// What a later version says otherwise; what is not here is as in the first.
const laterSteps: Readonly<Partial<Record<ProcedureName, Readonly<Record<number, Steps>>>>> = {
  identification: { 2: identificationStepsV2 },
}
const laterTerms: Readonly<Partial<Record<ProcedureName, Readonly<Record<number, Partial<Record<ClockName, ParameterName>>>>>>> = {
  identification: { 2: { primaryIdentification: 'T.primary.identification.v2' } },
}

/** Versions that were only proposed: examples of an amendment, in force for nobody until two people say so. */
export const proposedVersions: Readonly<Partial<Record<ProcedureName, readonly number[]>>> = { identification: [2] }

/** Versions a procedure has, the first in front. */
export const versionsOf = (procedure: ProcedureName): number[] => Object.keys(machines[procedure]).map(Number)

/** The machine of one version. @throws RangeError for a version that does not exist */
export function machineOf(procedure: ProcedureName, version: number): AnyStateMachine {
  const machine = machines[procedure][version]
  if (!machine) throw new RangeError(`no machine ${procedure} version ${version}`)
  return machine
}

/** The law of one version. @throws RangeError for a version that does not exist */
export function lawOf(procedure: ProcedureName, version: number): VersionLaw {
  const machine = machineOf(procedure, version)
  const named = new Set(Object.keys(machine.config.states ?? {}))
  return {
    procedure,
    version,
    machine,
    steps: stepsOf(procedure, version),
    states: everyState(procedure).filter(({ name }) => named.has(name)),
  }
}

/** The law of every version of every procedure. */
export const everyLaw = (): VersionLaw[] =>
  procedureNames.flatMap((procedure) => versionsOf(procedure).map((version) => lawOf(procedure, version)))

/** The step table of one version. */
export const stepsOf = (procedure: ProcedureName, version: number): Steps => laterSteps[procedure]?.[version] ?? steps[procedure]

/** The row of a step. @throws RangeError where the version has none */
export function stepOf(procedure: ProcedureName, version: number, step: string): Step {
  const table = stepsOf(procedure, version)
  const row = Object.hasOwn(table, step) ? table[step] : undefined
  if (!row) throw new RangeError(`no step ${step} in ${procedure} version ${version}`)
  return row
}

/** The step table with the rows of every version: a step has one name, one address and one button, whatever the version. */
export const allSteps = Object.fromEntries(
  procedureNames.map((procedure) => [procedure, Object.assign({}, ...Object.values(laterSteps[procedure] ?? {}), steps[procedure])]),
) as Readonly<Record<ProcedureName, Steps>>

/** States of every version, those a later one added after those of the first. */
export const everyState = (procedure: ProcedureName): readonly State[] => [...states[procedure], ...(addedStates[procedure] ?? [])]

/** A clock as a version has it: the parameter that holds its length may differ. A clock that runs keeps the one it began with. */
export function clockOf(procedure: ProcedureName, version: number, name: string): Clock {
  const clock: Clock = clocks[name as ClockName]
  const parameter = laterTerms[procedure]?.[version]?.[name as ClockName]
  return parameter ? { ...clock, parameter } : clock
}

/** Names of the clocks of a procedure, in the order of the table. */
export const clocksOf = (procedure: ProcedureName): ClockName[] =>
  (Object.keys(clocks) as ClockName[]).filter((name) => clocks[name].procedure === procedure)
