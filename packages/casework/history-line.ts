import type { HistoryRow } from '@nrm/db/queries/case-reading'
import type { ProcedureName } from '@nrm/sop/procedures'
import { iso } from './instants.ts'
import { shown } from './readable.ts'
import { officeRef, type Seen } from './view.ts'

/** One step as workers read it; the clock's own steps have no office and nobody. */
export function historyLine(seen: Pick<Seen, 'reference' | 'actor' | 'procedures' | 'file' | 'glass' | 'onlyByGlass'>, row: HistoryRow) {
  return shown('history', seen, {
    procedure: procedureOf(seen, row.procedure_id),
    version: row.version,
    step: row.step,
    from: row.from_state === 'unopened' ? null : row.from_state,
    to: row.to_state,
    at: iso(row.at),
    actAt: iso(row.act_at),
    role: row.role,
    office: row.office_id ? officeRef(seen, row.office_id) : null,
    actor: row.actor,
    actingFor: row.acting_for,
    toVersion: row.to_version,
  })
}

function procedureOf(seen: Pick<Seen, 'procedures'>, id: string): ProcedureName {
  for (const [name, { row }] of seen.procedures) if (row.id === id) return name
  throw new Error('a step of a procedure the case does not have')
}
