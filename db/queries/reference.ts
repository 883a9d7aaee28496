import type { OfficeKind } from '@nrm/sop/office-kinds'
import type { Unit } from '@nrm/sop/parameters'
import type { Tx } from '../as-actor.ts'

export type OfficeRow = Readonly<{
  id: string
  kind: OfficeKind
  territory_code: string
  region_code: string
  name: Names
  services: string[]
  free_places: number | null
  may_identify: boolean
  phone: string | null
  active: boolean
}>
export type Names = Readonly<{ 'uz-Latn': string; 'uz-Cyrl': string; ru: string; en: string }>
export type ColleagueRow = Readonly<{ id: string; login: string; name: string; role: string; office_id: string }>
export type ParameterRow = Readonly<{
  code: string
  version: number
  value: string
  unit: Unit
  basis: string
  provenance: 'sourced' | 'assumed' | 'confirmed'
  valid_from: string
  set_by: string | null
  set_at: string
}>
export type HolidayRow = Readonly<{
  date: string
  kind: 'holiday' | 'moved_off' | 'moved_in'
  week: number[]
  name: Names
  status: 'SOURCED' | 'INFERRED' | 'ASSUMED'
}>

export const allOffices = (tx: Tx) =>
  tx.sql<OfficeRow[]>`
  select id, kind, territory_code, region_code, name, services, free_places, may_identify, phone, active from nrm.office order by kind, territory_code, id`.execute()
export const activeColleagues = (tx: Tx) =>
  tx.sql<ColleagueRow[]>`
  select id, login, name, role, office_id from nrm.account where disabled_at is null order by name, id`.execute()
export const allParameters = (tx: Tx) =>
  tx.sql<ParameterRow[]>`
  select code, version, value, unit, basis, provenance, valid_from::text, set_by, set_at from nrm.legal_parameter order by code, version`.execute()
export const allHolidays = (tx: Tx) =>
  tx.sql<HolidayRow[]>`
  select date::text, kind, week, name, status from nrm.holiday order by date, kind`.execute()
