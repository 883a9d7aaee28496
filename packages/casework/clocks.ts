import type { ClockRow } from '@nrm/db/queries/door'
import { endClocks } from '@nrm/db/queries/effects'
import { dueAt } from '@nrm/sop/calendar'
import { type ClockName, clocks } from '@nrm/sop/clocks'
import { Refusal } from '@nrm/sop/refusal'
import type { Taken } from '@nrm/sop/step'
import { parameterAt } from './reference.ts'
import { type ProcedureWork, uuid, type Work } from './work.ts'

/** Hours until a referral marked *now* must be answered; `today` ends with the day of sending (forms.md §6). */
const URGENT_HOURS = 1

/**
 * Starts a clock under the version of its parameter in force now; the clock keeps that version whatever is set later.
 * A running clock of the same name ends first: it is started anew, never twice.
 */
export function startClock(work: Work, procedure: ProcedureWork, name: string, taken: Taken): void {
  const clock = clocks[name as ClockName]
  const parameter = parameterAt(work.reference, clock.parameter, work.entered.moment)
  stopClocks(work, procedure, name, stateAt(work, procedure, name))
  const row: ClockRow = {
    id: uuid(work),
    procedure_id: procedure.row.id,
    name,
    parameter: parameter.code,
    parameter_version: parameter.version,
    assumed: parameter.provenance === 'assumed',
    kind: clock.kind,
    started_at: work.entered.moment,
    due_at: due(work, name, { value: Number(parameter.value), unit: parameter.unit }, taken),
    state: 'running',
    ended_at: null,
  }
  work.clocks.push(row)
  work.started.add(row.id)
}

function due(work: Work, name: string, term: { value: number; unit: string }, taken: Taken): string {
  const shorter = name === 'referralAck' ? urgentTerm(taken.form.urgency) : null
  try {
    return dueAt(work.entered.moment, shorter ?? (term as Parameters<typeof dueAt>[1]), work.reference.holidays)
  } catch (error) {
    if (error instanceof RangeError) throw new Refusal('calendar-not-covered', { year: Number(work.entered.moment.slice(0, 4)) })
    throw error
  }
}

const urgentTerm = (urgency: unknown): Parameters<typeof dueAt>[1] | null =>
  urgency === 'now' ? { value: URGENT_HOURS, unit: 'hour' } : urgency === 'today' ? { value: 12, unit: 'hour' } : null

/** A term met after its last moment was missed all the same. */
export function stateAt(work: Work, procedure: ProcedureWork, name: string): 'met' | 'missed' {
  const running = work.clocks.find((clock) => clock.procedure_id === procedure.row.id && clock.name === name && clock.state === 'running')
  return running && running.kind === 'deadline' && Date.parse(running.due_at) < Date.parse(work.entered.moment) ? 'missed' : 'met'
}

/** Ends the named running clock of a procedure, or all of them where `name` is null. */
export function stopClocks(work: Work, procedure: ProcedureWork, name: string | null, state: 'met' | 'missed' | 'cancelled'): void {
  const ids: string[] = []
  for (const clock of [...work.clocks]) {
    const index = work.clocks.indexOf(clock)
    if (clock.procedure_id !== procedure.row.id || clock.state !== 'running' || (name !== null && clock.name !== name)) continue
    work.clocks[index] = { ...clock, state, ended_at: work.entered.moment }
    // One started and ended in the same transaction was never running for anybody.
    if (work.started.delete(clock.id)) work.clocks.splice(index, 1)
    else ids.push(clock.id)
  }
  if (ids.length > 0) work.later.push({ point: 'stopClock', write: () => endClocks(work.tx, ids, state, work.entered.moment) })
}
