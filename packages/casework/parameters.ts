import type { Who } from '@nrm/db/as-actor'
import type { Db } from '@nrm/db/connect'
import { appendAudit } from '@nrm/db/queries/effects'
import { insertParameter, lockParameter, type NamedParameterRow, parameterVersions } from '@nrm/db/queries/parameters'
import { statusAuthorities, type Unit } from '@nrm/sop/parameters'
import { Refusal } from '@nrm/sop/refusal'
import { asAdmin } from './attempted.ts'
import { iso } from './instants.ts'
import { tashkentDay } from '@nrm/sop/tashkent-day'
import { requireFresh } from './require-fresh.ts'

export type ParameterWrite = Readonly<{
  code: string
  value: string
  basis: string
  provenance: NamedParameterRow['provenance']
  validFrom: string
}>

/** Every version of every legal parameter. @throws Refusal `forbidden` for all but administrators */
export const listParameters = (db: Db, who: Who) =>
  asAdmin(db, who, { kind: 'parameter.listed' }, async (tx) => (await parameterVersions(tx)).map(parameterView))

/**
 * Adds a version of a legal parameter, in force from a day on; a clock that runs keeps the version it began under.
 * @throws Refusal `forbidden`, `confirm-needed`, `parameter-unknown`, `parameter-past` (before today in Tashkent), `form-invalid` (value)
 */
export const setParameter = (db: Db, who: Who, { code, value, basis, provenance, validFrom }: ParameterWrite) =>
  asAdmin(db, who, { kind: 'parameter.set' }, async (tx, entered) => {
    await requireFresh(tx)
    const last = (await lockParameter(tx, code)).at(-1)
    if (!last) throw new Refusal('parameter-unknown')
    if (validFrom < tashkentDay(entered.moment)) throw new Refusal('parameter-past')
    if (!fits(value, last.unit))
      throw new Refusal('form-invalid', {}, [{ path: 'value', code: last.unit === 'choice' ? 'not-in-list' : 'not-a-number' }])
    const version = last.version + 1
    const [[added]] = await Promise.all([
      insertParameter(tx, { code, version, value, unit: last.unit, basis, provenance, valid_from: validFrom }),
      appendAudit(tx, { kind: 'parameter.set', parameter: code, parameterVersion: version }),
    ])
    return parameterView({
      ...last,
      version,
      value,
      basis,
      provenance,
      valid_from: validFrom,
      set_by_name: entered.name,
      set_at: added?.set_at ?? entered.moment,
    })
  })

/** Terms and numbers are whole, and only a count may be none; a choice is one of the bodies the SOP knows. */
function fits(value: string, unit: Unit): boolean {
  if (unit === 'choice') return (statusAuthorities as readonly string[]).includes(value)
  return /^(0|[1-9]\d{0,3})$/.test(value) && (unit === 'count' || value !== '0')
}

const parameterView = (row: NamedParameterRow) => ({
  code: row.code,
  version: row.version,
  value: row.value,
  unit: row.unit,
  basis: row.basis,
  provenance: row.provenance,
  validFrom: row.valid_from,
  setBy: row.set_by_name,
  setAt: iso(row.set_at),
})
