import type { OutlineRow } from '@nrm/db/queries/case-reading'
import type { Compartment } from '@nrm/sop/form'
import { iso } from './instants.ts'
import type { OpenedRecord } from './open-records.ts'
import { readable, shown } from './readable.ts'
import { officeRef, type Seen } from './view.ts'

type Reading = Pick<Seen, 'reference' | 'actor' | 'procedures' | 'file' | 'glass' | 'onlyByGlass'>

/**
 * What each step wrote, oldest first: the answers this reader may see, and the compartments of those that are kept from the reader.
 * `locked` says that some are closed with a key this sign-in does not open.
 * A step all of whose answers are withheld still has its line.
 */
export function recordViews(seen: Reading, records: readonly OpenedRecord[], withheld: readonly OutlineRow[]) {
  const steps = Map.groupBy([...records, ...withheld], (row) => `${row.procedure_id} ${row.version}`)
  return [...steps.values()]
    .map((rows) => recordView(seen, rows))
    .sort((one, other) => one.at.localeCompare(other.at) || one.id.localeCompare(other.id))
}

function recordView(seen: Reading, rows: readonly (OutlineRow | OpenedRecord)[]) {
  const first = rows[0] as OutlineRow
  // The database has judged each of them already; here they are judged again.
  const isOpen = (row: OutlineRow | OpenedRecord): row is OpenedRecord =>
    'data' in row && row.sees.some((compartment) => readable(seen, compartment as Compartment))
  const open = rows.filter(isOpen)
  const hidden = rows.filter((row) => !isOpen(row))
  return shown('record', seen, {
    id: first.id,
    procedureId: first.procedure_id,
    step: first.step,
    at: iso(first.at),
    office: officeRef(seen, first.office_id as string),
    fields: Object.assign({}, ...open.map((row) => row.data ?? {})) as Record<string, unknown>,
    locked: open.some((row) => row.data === null),
    withheld: [...new Set(hidden.flatMap((row) => row.sees))].sort(),
  })
}
