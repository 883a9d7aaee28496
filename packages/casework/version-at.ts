import { versionInForce } from '@nrm/sop/machines/all'
import type { ProcedureName } from '@nrm/sop/procedures'
import { tashkentDay } from '@nrm/sop/tashkent-day'
import type { Reference } from './reference.ts'

/** The version in which a procedure begins at `moment`: the row in force that day in Tashkent, the later of two of one day. */
export function versionAt({ sopVersions }: Reference, procedure: ProcedureName, moment: string): number {
  const day = tashkentDay(moment)
  return sopVersions.findLast((row) => row.procedure === procedure && row.valid_from <= day)?.version ?? versionInForce[procedure]
}
