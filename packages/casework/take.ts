import type { Stored } from '@nrm/sop/decide'
import type { Effect } from '@nrm/sop/effect'
import type { Actor } from '@nrm/sop/roles'
import { stateOf } from '@nrm/sop/states'
import type { Step, Taken } from '@nrm/sop/step'
import { learn } from './case-facts.ts'
import { overrideByGround } from './override-consent.ts'
import { perform } from './perform.ts'
import { recordForm } from './record-form.ts'
import type { ProcedureWork, Work } from './work.ts'

/**
 * Takes a decided step into the work in hand: next state, history line, records, effects, audit entry.
 * With `register` and `advance` above it this is the only place where the state of a procedure changes.
 */
export function absorb(
  work: Work,
  procedure: ProcedureWork,
  taken: Taken,
  row: Step,
  next: Stored,
  effects: readonly Effect[],
  actor: Actor,
): void {
  const from = procedure.row
  const isClock = actor.role === 'system'
  procedure.lastStep = taken.step
  procedure.row = {
    ...from,
    state: next.state,
    context: { ...next.context },
    version: from.version + 1,
    ended: stateOf(next.procedure, next.state).outcome,
  }
  work.stepsTaken.push({
    procedureId: from.id,
    version: from.version + 1,
    step: taken.step,
    from: from.state,
    to: next.state,
    actAt: work.actAt,
    byClock: isClock,
  })
  learn(work, taken.form)
  recordForm(work, procedure, taken.step, row.form, taken.form)
  overrideByGround(work, taken, row)
  for (const effect of effects) {
    perform(work, procedure, taken, effect)
    work.after(effect.type)
  }
  work.audit.push({
    kind: 'step',
    case: work.file.id,
    region: work.file.region_code,
    procedure: from.id,
    version: from.version + 1,
    step: taken.step,
    from: from.state,
    to: next.state,
    law: row.law.map(({ act, article }) => (article ? `${act} ${article}` : act)).join('; '),
    actAt: work.actAt,
    ...(isClock ? { by: 'system' } : {}),
  })
}
