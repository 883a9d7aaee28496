import type { Tx } from '../as-actor.ts'
import type { OfficeRow } from './reference.ts'

export type OfficeSet = Omit<OfficeRow, 'id'>

export const insertOffice = (tx: Tx, id: string, row: OfficeSet) =>
  tx.sql`
  insert into nrm.office (id, kind, territory_code, region_code, name, services, free_places, may_identify, phone, active)
  values (${id}::uuid, ${row.kind}, ${row.territory_code}, ${row.region_code}, ${JSON.stringify(row.name)}::jsonb, array(select jsonb_array_elements_text(${JSON.stringify(row.services)}::jsonb)),
    ${row.free_places}, ${row.may_identify}, ${row.phone}, ${row.active})`.execute()

/** Writes an office anew; no row where there is none. */
export const updateOffice = (tx: Tx, id: string, row: OfficeSet) =>
  tx.sql<{ id: string }[]>`
  update nrm.office set kind = ${row.kind}, territory_code = ${row.territory_code}, region_code = ${row.region_code}, name = ${JSON.stringify(row.name)}::jsonb,
    services = array(select jsonb_array_elements_text(${JSON.stringify(row.services)}::jsonb)), free_places = ${row.free_places}, may_identify = ${row.may_identify},
    phone = ${row.phone}, active = ${row.active}
   where id = ${id}::uuid returning id`.execute()
