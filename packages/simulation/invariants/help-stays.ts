import { stateOf } from '@nrm/sop/states'
import type { Line } from '../shell/case-file.ts'
import { stateIn } from '../shell/standing.ts'
import { type Happened, rootOf } from './happened.ts'

const presumed = ['presumed', 'pending-validation']

/** Whoever is presumed has help open, or had it until the person left it or no longer needed it. */
export function helpIsOpen({ file }: Happened): boolean {
  return !presumed.includes(stateIn(file, 'identification') ?? '') || file.procedures.has('assistance')
}

/**
 * Help ends by a step of help that a person took, and by nothing else: no decision, refusal or appeal takes it away. Where a case is found to be
 * a second one of the same person, help that had not begun in it is left to the first.
 */
export function helpEndsByItself(happened: Happened): boolean {
  const ended = happened.outcome.steps.filter(
    ({ procedure, from, to }) => procedure === 'assistance' && from !== to && stateOf('assistance', to).outcome,
  )
  const root = rootOf(happened)
  return ended.every((line) => (line === root && line.role !== 'system') || isLeftToTheFirst(line, root))
}

const isLeftToTheFirst = ({ step, from }: Line, root: Line | undefined): boolean =>
  step === 'case.joined' && from === 'urgent' && root?.step === 'signal.duplicate'

/** A step of the decision on the status moves nothing of help, and stops none of its terms. */
export function decisionLeavesHelp(happened: Happened): boolean {
  if (rootOf(happened)?.procedure !== 'status') return true
  const { steps, ended } = happened.outcome
  return !steps.some(({ procedure }) => procedure === 'assistance') && !ended.some(({ clock }) => clock.procedure === 'assistance')
}
