import { asActor, type Who } from '@nrm/db/as-actor'
import type { Db } from '@nrm/db/connect'
import { liftRestriction as lift, type RestrictionRow, restrictCase as restrict, restrictionOf } from '@nrm/db/queries/restriction'
import { Refusal } from '@nrm/sop/refusal'
import { liftReasons, restrictionReasons } from '@nrm/sop/sight'
import { attempted } from './attempted.ts'
import { isoOrNull } from './instants.ts'
import { type Reference, referenceOf } from './reference.ts'
import { requireFresh } from './require-fresh.ts'

export type Restrict = Readonly<{ reason: string; accounts: readonly string[]; offices: readonly string[] }>

/**
 * How a case stands to restriction and what this actor may do about it; `people` are those who may be named.
 * @throws Refusal `not-found`
 */
export const restrictionView = (db: Db, who: Who, caseId: string) =>
  asActor(db, who, async (tx) => {
    const [entered, [row]] = await Promise.all([tx.entered, restrictionOf(tx, caseId)])
    if (!row) throw new Refusal('not-found')
    const reference = await referenceOf(db, tx, entered.stamp)
    return {
      caseId,
      number: row.number,
      restricted: row.restricted,
      reason: row.reason,
      at: isoOrNull(row.at),
      mayRestrict: row.may_restrict && !row.restricted,
      mayLift: row.may_lift && row.restricted,
      reasons: row.restricted ? [...liftReasons] : [...restrictionReasons],
      people: peopleOf(reference, row).map(({ id, name }) => ({ id, name, named: row.named.includes(id) })),
    }
  })

/**
 * Hides a case from its own territory: only those named and the National Commission see it from now on.
 * @throws Refusal `confirm-needed`, `not-found`, `forbidden`, `form-invalid`, `case-restricted`; each leaves its entry
 */
export const restrictCase = (db: Db, who: Who, caseId: string, asked: Restrict): Promise<void> =>
  attempted(db, who, { kind: 'case.restricted', case: caseId }, async (tx) => {
    const [entered, [row]] = await Promise.all([tx.entered, restrictionOf(tx, caseId)])
    if (!row) throw new Refusal('not-found')
    if (!row.may_restrict) throw new Refusal('forbidden')
    await requireFresh(tx)
    if (row.restricted) throw new Refusal('case-restricted')
    checkNames(await referenceOf(db, tx, entered.stamp), row, asked)
    await restrict(tx, caseId, asked.reason, asked.accounts, asked.offices)
  })

/** Takes a restriction back. @throws Refusal `confirm-needed`, `not-found`, `forbidden`, `form-invalid`, `case-not-restricted`; each leaves its entry */
export const liftRestriction = (db: Db, who: Who, caseId: string, reason: string): Promise<void> =>
  attempted(db, who, { kind: 'case.restriction-lifted', case: caseId }, async (tx) => {
    const [row] = await restrictionOf(tx, caseId)
    if (!row) throw new Refusal('not-found')
    if (!row.may_lift) throw new Refusal('forbidden')
    await requireFresh(tx)
    if (!row.restricted) throw new Refusal('case-not-restricted')
    if (!(liftReasons as readonly string[]).includes(reason))
      throw new Refusal('form-invalid', {}, [{ path: 'reason', code: 'not-in-list' }])
    await lift(tx, caseId, reason)
  })

/** Officers of the offices that hold the case. */
const peopleOf = (reference: Reference, { holders }: RestrictionRow) => holders.flatMap((office) => reference.colleagues.get(office) ?? [])

function checkNames(reference: Reference, row: RestrictionRow, { reason, accounts, offices }: Restrict): void {
  const people = new Set(peopleOf(reference, row).map(({ id }) => id))
  const errors = [
    ...((restrictionReasons as readonly string[]).includes(reason) ? [] : [{ path: 'reason', code: 'not-in-list' }]),
    ...(accounts.every((id) => people.has(id)) ? [] : [{ path: 'accounts', code: 'not-in-list' }]),
    ...(offices.every((id) => reference.offices.get(id)?.active) ? [] : [{ path: 'offices', code: 'not-in-list' }]),
  ]
  if (errors.length > 0) throw new Refusal('form-invalid', {}, errors)
}
