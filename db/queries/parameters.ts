import type { Tx } from '../as-actor.ts'
import type { ParameterRow } from './reference.ts'

export type NamedParameterRow = ParameterRow & Readonly<{ set_by_name: string | null }>

const columns = (tx: Tx) => tx.sql`
  select p.code, p.version, p.value, p.unit, p.basis, p.provenance, p.valid_from::text, p.set_by, p.set_at, a.name as set_by_name
    from nrm.legal_parameter p left join nrm.account a on a.id = p.set_by`

/** Every version of every legal parameter. */
export const parameterVersions = (tx: Tx) => tx.sql<NamedParameterRow[]>`${columns(tx)} order by p.code, p.version`.execute()

/** Versions of one parameter, locked: two administrators cannot both add the next one. */
export const lockParameter = (tx: Tx, code: string) =>
  tx.sql<NamedParameterRow[]>`${columns(tx)} where p.code = ${code} order by p.version for update of p`.execute()

export type ParameterAdd = Pick<ParameterRow, 'code' | 'version' | 'value' | 'unit' | 'basis' | 'provenance' | 'valid_from'>
export const insertParameter = (tx: Tx, row: ParameterAdd) =>
  tx.sql<{ set_at: string }[]>`
  insert into nrm.legal_parameter (code, version, value, unit, basis, provenance, valid_from, set_by, set_at)
  values (${row.code}, ${row.version}, ${row.value}, ${row.unit}, ${row.basis}, ${row.provenance}, ${row.valid_from}::date, nrm.account_id(), nrm.clock_now())
  returning set_at`.execute()
