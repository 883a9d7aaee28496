import { type ClockChange, changeClock } from '@nrm/db/queries/clock-changes'
import type { ClockRow } from '@nrm/db/queries/door'
import type { Term } from '@nrm/sop/calendar'
import { warnAt } from '@nrm/sop/clock-life'
import { rungAt } from '@nrm/sop/clock-look'
import { type ClockName, clocks } from '@nrm/sop/clocks'
import { hasNextRung, ladderOf } from '@nrm/sop/ladders'
import { type DueDate, dueDateAfter, dueDateWith } from './due-date.ts'
import { iso } from './instants.ts'
import { parameterAt, type Reference } from './reference.ts'
import type { ProcedureWork, Work } from './work.ts'

/** Makes the named running clock of a procedure stand still; one that stands still or does not run is left alone. */
export function suspendClock(work: Work, procedure: ProcedureWork, name: string, step: string): void {
  const clock = runningOf(work, procedure, name)
  if (!clock || clock.suspended_at) return
  change(work, { kind: 'suspended', clock: { ...clock, suspended_at: work.entered.moment, look_at: null }, step })
}

/** Lets a clock that stands still go on; its end moves by the time that did not count (`dueAfterPause`). */
export function resumeClock(work: Work, procedure: ProcedureWork, name: string, step: string): void {
  const clock = runningOf(work, procedure, name)
  if (!clock?.suspended_at) return
  const pause = { from: iso(clock.suspended_at), to: work.entered.moment }
  const term = { start: iso(clock.started_at), due: iso(clock.due_at), unit: unitOf(work.reference, clock) }
  const due = dueDateAfter(work.reference, term, pause)
  change(work, { kind: 'resumed', clock: moved({ ...clock, suspended_at: null, pauses: [...clock.pauses, pause] }, due), step })
}

/**
 * Gives a running clock the length of another parameter, in the version now in force, counted from the same start with the pauses it had.
 * An end never moves earlier. A clock that was missed and now ends later may be missed again, and that is a breach of its own.
 */
export function extendClock(
  work: Work,
  procedure: ProcedureWork,
  { clock: name, parameter }: Readonly<{ clock: string; parameter: string }>,
  step: string,
): void {
  const clock = runningOf(work, procedure, name)
  if (!clock) return
  const { code, version, value, unit, provenance } = parameterAt(work.reference, parameter, work.entered.moment)
  const term = { value: Number(value), unit: unit as Term['unit'] }
  const due = dueDateWith(work.reference, iso(clock.started_at), term, clock.pauses)
  const isLater = Date.parse(due.at) > Date.parse(clock.due_at)
  const longer = isLater ? moved({ ...clock, rung: 0, warned_at: null }, due) : clock
  const assumed = clock.assumed || provenance === 'assumed'
  change(work, { kind: 'extended', clock: { ...longer, assumed }, step, parameter: { code, version } })
}

/** A clock with its end where it now is, to be looked at again when there is next something to do; nothing while it stands still. */
export function moved(clock: ClockRow, due: DueDate): ClockRow {
  const next = { ...clock, due_at: due.at, provisional: due.provisional }
  return { ...next, look_at: next.suspended_at ? null : lookNext(next) }
}

function lookNext({ name, rung, started_at, due_at, warned_at }: ClockRow): string | null {
  const ladder = ladderOf(name)
  if (rung > 0) return ladder && hasNextRung(ladder, rung) ? rungAt({ startedAt: iso(started_at), dueAt: due_at }, rung + 1) : null
  return (warned_at ? null : warnAt(iso(started_at), due_at, clocks[name as ClockName].warn)) ?? due_at
}

/** Unit a running clock is measured in: that of its parameter in the version it started under. */
function unitOf(reference: Reference, { parameter, parameter_version }: ClockRow): Term['unit'] {
  const version = reference.parameters.get(parameter)?.find((row) => row.version === parameter_version)
  if (!version) throw new Error(`version ${parameter_version} of ${parameter} is missing`)
  return version.unit as Term['unit']
}

const runningOf = (work: Work, procedure: ProcedureWork, name: string): ClockRow | undefined =>
  work.clocks.find((clock) => clock.procedure_id === procedure.row.id && clock.name === name && clock.state === 'running')

/** Takes a change of a running clock into the work in hand; it is written after the step it rests on, unless the clock ends with that step. */
export function change(work: Work, { clock, ...rest }: Omit<ClockChange, 'byClock'>): void {
  work.clocks[work.clocks.findIndex(({ id }) => id === clock.id)] = clock
  const byClock = work.actor.role === 'system'
  const isRunning = () => work.clocks.some(({ id, state }) => id === clock.id && state === 'running')
  work.disclosures.push({
    point: 'changeClock',
    write: async () => isRunning() && changeClock(work.tx, work.file.id, { ...rest, clock, byClock }),
  })
}
