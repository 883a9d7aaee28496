import type { ClockEventRow } from '@nrm/db/queries/clock-events'
import type { ClockRow } from '@nrm/db/queries/door'
import { type ClockName, clocks } from '@nrm/sop/clocks'
import { hasNextRung, ladderOf } from '@nrm/sop/ladders'
import type { ProcedureName } from '@nrm/sop/procedures'
import type { Step } from '@nrm/sop/step'
import { steps } from '@nrm/sop/steps/all'
import { isOverdue } from './clocks.ts'
import { iso, isoOrNull } from './instants.ts'
import type { Words } from './words.ts'

/** One clock as workers read it: how it stands, what happened to it, and who hears of it next if nobody acts. */
export function clockView(clock: ClockRow, events: readonly ClockEventRow[], moment: string, words: Words) {
  return {
    name: clock.name,
    parameter: clock.parameter,
    parameterVersion: clock.parameter_version,
    law: words.law(clocks[clock.name as ClockName].law),
    assumed: clock.assumed,
    kind: clock.kind,
    startedAt: iso(clock.started_at),
    dueAt: iso(clock.due_at),
    state: clock.state,
    overdue: isOverdue(clock, moment),
    provisional: clock.provisional && clock.state === 'running',
    suspendedAt: clock.state === 'running' ? isoOrNull(clock.suspended_at) : null,
    ...tellsNext(clock),
    trail: events.filter(({ clock_id }) => clock_id === clock.id).map((event) => eventView(event, words)),
  }
}

/** Whom the ladder tells next and when; nobody beyond its top, of a clock that stands still or of one that only protects. */
function tellsNext(clock: ClockRow) {
  const ladder = clock.state === 'running' && clock.kind === 'deadline' ? ladderOf(clock.name) : null
  const isTop = ladder !== null && clock.rung > 0 && !hasNextRung(ladder, clock.rung)
  // Until the end is announced the sweep looks at the warning first; the ladder begins at the end.
  const at = clock.rung > 0 ? clock.look_at : clock.due_at
  const next = ladder && !isTop && !clock.suspended_at && at ? { at: iso(at), to: [...(ladder.rungs[clock.rung] ?? [])] } : null
  return { next, top: isTop }
}

function eventView(event: ClockEventRow, words: Words) {
  const row = event.step ? (steps[event.procedure as ProcedureName] as Readonly<Record<string, Step>>)[event.step] : undefined
  return {
    kind: event.kind,
    at: iso(event.at),
    dueAt: iso(event.due_at),
    role: event.role,
    step: event.step,
    basis: row ? words.law(row.law) : null,
    parameter: event.parameter,
  }
}
