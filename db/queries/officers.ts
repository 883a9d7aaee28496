import type { Tx } from '../as-actor.ts'

export type OfficerRow = Readonly<{ id: string; login: string; region_code: string; territory_code: string }>

/** Enabled police accounts of active offices; within a region those of its own office first, then by login. */
export const policeOfficers = (tx: Tx) =>
  tx.sql<OfficerRow[]>`
  select a.id, a.login, o.region_code, o.territory_code from nrm.account a join nrm.office o on o.id = a.office_id
   where a.role = 'police' and a.disabled_at is null and o.active order by o.territory_code <> o.region_code, a.login`.execute()
