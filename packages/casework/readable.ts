import type { Compartment } from '@nrm/sop/form'
import type { ProcedureName } from '@nrm/sop/procedures'
import { mayRead } from '@nrm/sop/visibility'
import type { Seen } from './view.ts'
import { matterOf } from './work.ts'

/** Whether the actor may read a compartment of this case now; the database judges the same of every record by itself. */
export function readable(seen: Pick<Seen, 'actor' | 'procedures' | 'file'>, compartment: Compartment): boolean {
  const standings = [...seen.procedures.values()].map(({ row }) => ({
    procedure: row.procedure as ProcedureName,
    state: row.state,
    matter: matterOf(seen, row),
  }))
  return mayRead(compartment, seen.actor, standings)
}
