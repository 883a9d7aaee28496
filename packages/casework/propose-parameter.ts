import type { Who } from '@nrm/db/as-actor'
import type { Db } from '@nrm/db/connect'
import { parameterVersions, proposeParameterRow } from '@nrm/db/queries/parameters'
import { type Provenance, statusAuthorities, type Unit } from '@nrm/sop/parameters'
import { Refusal } from '@nrm/sop/refusal'
import { tashkentDay } from '@nrm/sop/tashkent-day'
import { attemptedBy } from './attempted.ts'
import { proposers } from './parameters.ts'
import { requireFresh } from './require-fresh.ts'

export type ParameterProposal = Readonly<{
  code: string
  value: string
  /** The act, the article, and where it is read. */
  basis: string
  provenance: Provenance
  /** ISO date in Tashkent. */
  validFrom: string
  note?: string | null | undefined
}>

/**
 * Proposes another value of a legal parameter; nothing changes until somebody else approves. One proposal waits at a time.
 * @throws Refusal `forbidden`, `confirm-needed`, `parameter-unknown`, `parameter-past` (before today in Tashkent), `form-invalid` (value),
 * `parameter-unchanged` (the same value on the same basis), `proposal-open`
 */
export const proposeParameter = (db: Db, who: Who, { note, ...asked }: ParameterProposal): Promise<Readonly<{ id: string }>> =>
  attemptedBy(db, who, proposers, { kind: 'parameter.proposed' }, async (tx, entered) => {
    await requireFresh(tx)
    const last = (await parameterVersions(tx)).findLast(({ code }) => code === asked.code)
    if (!last) throw new Refusal('parameter-unknown')
    if (asked.validFrom < tashkentDay(entered.moment)) throw new Refusal('parameter-past')
    if (!fits(asked.value, last.unit))
      throw new Refusal('form-invalid', {}, [{ path: 'value', code: last.unit === 'choice' ? 'not-in-list' : 'not-a-number' }])
    if (asked.value === last.value && asked.basis === last.basis && asked.provenance === last.provenance)
      throw new Refusal('parameter-unchanged')
    const [{ id }] = await proposeParameterRow(tx, { ...asked, valid_from: asked.validFrom, note: note || null })
    if (!id) throw new Refusal('proposal-open')
    return { id }
  })

/** Terms and numbers are whole, and only a count may be none; a choice is one of the bodies the SOP knows. */
function fits(value: string, unit: Unit): boolean {
  if (unit === 'choice') return (statusAuthorities as readonly string[]).includes(value)
  return /^(0|[1-9]\d{0,3})$/.test(value) && (unit === 'count' || value !== '0')
}
