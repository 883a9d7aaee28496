import { randomUUID } from 'node:crypto'
import type { Who } from '@nrm/db/as-actor'
import type { Db } from '@nrm/db/connect'
import { appendAudit } from '@nrm/db/queries/effects'
import { insertOffice, type OfficeSet, updateOffice } from '@nrm/db/queries/offices'
import { allOffices, type Names } from '@nrm/db/queries/reference'
import type { OfficeKind } from '@nrm/sop/office-kinds'
import { Refusal } from '@nrm/sop/refusal'
import { regionOf, territories } from '@nrm/sop/territories'
import { asAdmin } from './attempted.ts'
import { officeView } from './office-view.ts'

export type OfficeWrite = Readonly<{
  kind: OfficeKind
  territory: string
  name: Names
  services: readonly string[]
  freePlaces: number | null
  mayIdentify: boolean
  phone: string | null
  active: boolean
}>

/** All offices, closed ones included. @throws Refusal `forbidden` for all but administrators, as do the others here */
export const listAllOffices = (db: Db, who: Who) =>
  asAdmin(db, who, { kind: 'office.listed' }, async (tx) => (await allOffices(tx)).map(officeView))

/** Opens an office. @throws Refusal `form-invalid` for a territory that is not in the classifier */
export const createOffice = (db: Db, who: Who, write: OfficeWrite) =>
  asAdmin(db, who, { kind: 'office.changed' }, async (tx) => {
    const id = randomUUID()
    const row = rowOf(write)
    await Promise.all([insertOffice(tx, id, row), appendAudit(tx, { kind: 'office.changed', target: id })])
    return officeView({ id, ...row })
  })

/** Changes or closes an office; its officers act for the new place, or not at all, from now on. @throws Refusal `not-found`, `form-invalid` */
export const changeOffice = (db: Db, who: Who, id: string, write: OfficeWrite) =>
  asAdmin(db, who, { kind: 'office.changed', target: id }, async (tx) => {
    const row = rowOf(write)
    const [known] = await updateOffice(tx, id, row)
    if (!known) throw new Refusal('not-found')
    await appendAudit(tx, { kind: 'office.changed', target: id })
    return officeView({ id, ...row })
  })

const codes: ReadonlySet<string> = new Set(territories.map(({ code }) => code))

function rowOf(write: OfficeWrite): OfficeSet {
  if (!codes.has(write.territory)) throw new Refusal('form-invalid', {}, [{ path: 'territory', code: 'not-in-list' }])
  return {
    kind: write.kind,
    territory_code: write.territory,
    region_code: regionOf(write.territory),
    name: write.name,
    services: [...write.services],
    free_places: write.freePlaces,
    may_identify: write.mayIdentify,
    phone: write.phone,
    active: write.active,
  }
}
