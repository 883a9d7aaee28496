import type { OfficeRow } from '@nrm/db/queries/reference'

/** An office as everybody in the mechanism may know it. */
export const officeView = (row: OfficeRow) => ({
  id: row.id,
  kind: row.kind,
  territory: row.territory_code,
  name: row.name,
  services: [...row.services],
  freePlaces: row.free_places,
  mayIdentify: row.may_identify,
  phone: row.phone,
  active: row.active,
})
