import type { GlassOnCase } from '@nrm/db/queries/break-glass'
import { iso } from './instants.ts'
import { officeRef, type Seen } from './view.ts'

/** The case as whoever broke in sees it: what the use covers is open, and where nothing else lets the actor in, no step is. */
export function throughGlass<T extends Seen>(seen: T, rows: readonly GlassOnCase[]): T & Pick<Seen, 'glass' | 'onlyByGlass'> {
  const mine = rows.filter((row) => row.mine)
  return { ...seen, glass: mine.flatMap((row) => row.scope), onlyByGlass: mine.some((row) => row.alone) }
}

/** Emergency access that lasts on this case, told to whoever sees the case: who, why, what for, until when. */
export const glassNotice = (seen: Pick<Seen, 'reference'>, row: GlassOnCase) => ({
  id: row.id,
  isMine: row.mine,
  actor: row.actor,
  role: row.role,
  office: officeRef(seen, row.office_id),
  reason: row.reason,
  scope: row.scope,
  until: iso(row.until),
})
