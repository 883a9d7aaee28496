import { type Look, lookAt } from '@nrm/sop/clock-look'
import { type ClockName, clocks } from '@nrm/sop/clocks'
import { takesNow } from '@nrm/sop/decide'
import { ladderOf } from '@nrm/sop/ladders'
import { addresseeOf, awaitedBy } from './addressees.ts'
import { type CaseFile, type Clock, nothingYet, type Outcome, type Procedure } from './case-file.ts'
import { replace, stopClocks } from './clocks.ts'
import type { Directory } from './directory.ts'
import { bySystem } from './siblings.ts'
import { storedOf } from './standing.ts'
import { settle } from './take.ts'

/** After an outage nobody hears of two rungs at once. */
const BETWEEN_RUNGS = 3_600_000
const iso = (at: number): string => new Date(at).toISOString()

/** Does what there is to do about a running clock whose moment has come: warns, climbs its ladder, or ends it, as `expire` does. */
export function look(directory: Directory, file: CaseFile, clock: Clock, at: number): readonly [Outcome, Look] {
  const outcome = nothingYet()
  const procedure = file.procedures.get(clock.procedure) as Procedure
  const running = { startedAt: iso(clock.startedAt), dueAt: iso(clock.dueAt), rung: clock.rung }
  const seen = lookAt(running, clocks[clock.name as ClockName], ladderOf(clock.name), iso(at))
  const isOwed = (step: string | null): boolean => step === null || takesNow(storedOf(file, procedure), step)
  const bringAbout = (step: string | null): void => {
    if (step && isOwed(step)) bySystem(file, procedure, { directory, at, outcome }, step)
  }
  // What nobody is asked for any more ends without telling anybody.
  if (seen.type === 'climb' && !isOwed(seen.step)) {
    stopClocks(file, outcome, clock.procedure, clock.name, at, 'met')
    return [outcome, seen]
  }
  switch (seen.type) {
    case 'rest':
      replace(file, outcome, clock, { ...clock, lookAt: null })
      break
    case 'warn': {
      replace(file, outcome, clock, { ...clock, warned: true, lookAt: Date.parse(seen.nextAt) })
      const awaited = awaitedBy(directory, file, procedure)
      if (awaited) outcome.messages.push({ ...awaited, message: 'clock-warning' })
      break
    }
    case 'climb': {
      const next = seen.nextAt === null ? null : Math.max(Date.parse(seen.nextAt), at + BETWEEN_RUNGS)
      replace(file, outcome, clock, { ...clock, rung: seen.rung, lookAt: next })
      tell(seen.to, seen.message)
      bringAbout(seen.step)
      break
    }
    case 'end':
      stopClocks(file, outcome, clock.procedure, clock.name, at, seen.state === 'met' ? 'met' : 'cancelled')
      if (seen.message) tell(seen.to, seen.message)
      bringAbout(seen.step)
  }
  settle(directory, file, outcome, at)
  return [outcome, seen]

  function tell(audiences: Extract<Look, { type: 'climb' }>['to'], message: string): void {
    for (const to of audiences) {
      const addressee = addresseeOf(directory, file, procedure, to)
      if (addressee) outcome.messages.push({ ...addressee, message })
    }
  }
}
