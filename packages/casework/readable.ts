import { type Need, project, type Surface } from '@nrm/sop/field-needs'
import type { Compartment } from '@nrm/sop/form'
import type { ProcedureName } from '@nrm/sop/procedures'
import { mayRead } from '@nrm/sop/visibility'
import type { Seen } from './view.ts'
import { matterOf } from './work.ts'

type Reading = Pick<Seen, 'actor' | 'procedures' | 'file' | 'glass' | 'onlyByGlass'>

/** Whether the actor may read a compartment of this case now, emergency access included; the database judges the same of every record by itself. */
export function readable(seen: Reading, compartment: Compartment): boolean {
  const standings = [...seen.procedures.values()].map(({ row }) => ({
    procedure: row.procedure as ProcedureName,
    state: row.state,
    matter: matterOf(seen, row),
  }))
  return (!seen.onlyByGlass && mayRead(compartment, seen.actor, standings)) || (seen.glass?.includes(compartment) ?? false)
}

/** The one way a case, and what hangs on it, leaves for a reader: the fields the table opens to him, no other. */
export const shown = <V extends object>(surface: Surface, seen: Reading, view: V): V =>
  project(surface, (need: Need) => need === 'seen' || readable(seen, need), view)
