import { stateOf } from '@nrm/sop/states'
import { stateIn } from '../shell/standing.ts'
import type { Happened } from './happened.ts'

/** A clock that has just started lies in the future. */
export const startsInTheFuture = ({ outcome, at }: Happened): boolean => outcome.started.every(({ dueAt }) => dueAt > at)

/** A case that is not at its end has a term running: whoever is silent will be noticed. What was found to be a second case goes on in the first. */
export function isWatched({ file }: Happened): boolean {
  if (['merged', 'joined'].includes(stateIn(file, 'identification') ?? '')) return true
  const open = [...file.procedures.values()].some(({ stored }) => !stateOf(stored.procedure, stored.state).outcome)
  return !open || file.clocks.some(({ kind }) => kind === 'deadline')
}

/** Where another office was asked to take the person in, a term runs for its answer, and whoever its ladder names was told in time. */
export function answersAreAwaited({ file, caughtUpFrom }: Happened): boolean {
  return [...file.procedures.values()].every(
    ({ recipient, stored }) =>
      recipient === null ||
      file.clocks.some(
        ({ procedure, kind, lookAt }) =>
          procedure === stored.procedure && kind === 'deadline' && (lookAt === null || lookAt >= caughtUpFrom),
      ),
  )
}
