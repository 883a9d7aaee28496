import type { ClockRow } from '@nrm/db/queries/door'
import { endClocks } from '@nrm/db/queries/effects'
import { askedTerm, endOfItself } from '@nrm/sop/asked-term'
import type { Term } from '@nrm/sop/calendar'
import { warnAt } from '@nrm/sop/clock-life'
import { countedFrom } from '@nrm/sop/counted-from'
import { clockOf } from '@nrm/sop/law-of'
import type { ProcedureName } from '@nrm/sop/procedures'
import type { Taken } from '@nrm/sop/step'
import { type DueDate, dueDate } from './due-date.ts'
import { parameterAt } from './reference.ts'
import { type ProcedureWork, uuid, type Work } from './work.ts'

/**
 * Starts a clock under the version of its parameter in force now; the clock keeps that version whatever is set later.
 * A running clock of the same name ends first: it is started anew, never twice.
 */
export function startClock(work: Work, procedure: ProcedureWork, name: string, taken: Taken): void {
  const clock = clockOf(procedure.row.procedure as ProcedureName, procedure.row.machine_version, name)
  const parameter = parameterAt(work.reference, clock.parameter, work.entered.moment)
  stopClocks(work, procedure, name, 'met')
  const due = dueOf(work, name, { value: Number(parameter.value), unit: parameter.unit as Term['unit'] }, taken)
  const row: ClockRow = {
    id: uuid(work),
    procedure_id: procedure.row.id,
    name,
    parameter: parameter.code,
    parameter_version: parameter.version,
    assumed: parameter.provenance === 'assumed',
    kind: clock.kind,
    started_at: work.entered.moment,
    due_at: due.at,
    look_at: warnAt(work.entered.moment, due.at, clock.warn) ?? due.at,
    provisional: due.provisional,
    state: 'running',
    ended_at: null,
    rung: 0,
    warned_at: null,
    suspended_at: null,
    pauses: [],
  }
  work.clocks.push(row)
  work.started.add(row.id)
}

function dueOf(work: Work, name: string, term: Term, taken: Taken): DueDate {
  const ends = endOfItself(name, term, taken.form)
  if (ends) return { at: ends, provisional: false }
  return dueDate(work.reference, countedFrom(name, taken.form, work.entered.moment), askedTerm(name, term, taken.form) ?? term)
}

/** Whether the last moment of a deadline is over; while it stands still no moment of it passes. */
export const isOverdue = (clock: Pick<ClockRow, 'kind' | 'state' | 'due_at' | 'suspended_at'>, moment: string): boolean =>
  clock.kind === 'deadline' &&
  (clock.state === 'missed' || (clock.state === 'running' && clock.suspended_at === null && Date.parse(clock.due_at) <= Date.parse(moment)))

/**
 * Ends the named running clock of a procedure, or all of them where `name` is null. A deadline whose last moment is over was missed,
 * however it ends.
 */
export function stopClocks(work: Work, procedure: ProcedureWork, name: string | null, state: 'met' | 'cancelled'): void {
  const ended = new Map<ClockRow['state'], string[]>()
  for (const clock of [...work.clocks]) {
    const index = work.clocks.indexOf(clock)
    if (clock.procedure_id !== procedure.row.id || clock.state !== 'running' || (name !== null && clock.name !== name)) continue
    const last = clock.rung > 0 || isOverdue(clock, work.entered.moment) ? 'missed' : state
    work.clocks[index] = { ...clock, state: last, ended_at: work.entered.moment }
    // One started and ended in the same transaction was never running for anybody.
    if (work.started.delete(clock.id)) work.clocks.splice(index, 1)
    else ended.set(last, [...(ended.get(last) ?? []), clock.id])
  }
  const awaited = procedure.row.waiting_office_id
  for (const [last, ids] of ended)
    work.later.push({ point: 'stopClock', write: () => endClocks(work.tx, { ids, state: last, at: work.entered.moment, awaited }) })
}
