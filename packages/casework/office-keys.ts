import type { Who } from '@nrm/db/as-actor'
import { admitToOfficeKey, type ColleagueKeyRow, colleaguesOfOfficeKey } from '@nrm/db/queries/office-keys'
import { Refusal } from '@nrm/sop/refusal'
import { sealTo } from '@nrm/vault/sealed-box'
import { attemptedBy } from './attempted.ts'
import { rolesOf } from './menu.ts'
import { requireFresh } from './require-fresh.ts'
import { keyringOf, officeKeyName, type SealedDb } from './sealed-db.ts'
import { sharePlace } from './unlock.ts'

/** Who of the actor's office can open its clinical notes, and who waits to be let in; `needed` is how many members must still agree. */
export const listOfficeKeys = (db: SealedDb, who: Who) =>
  attemptedBy(db, who, rolesOf('keys'), { kind: 'office-key.listed' }, async (tx, entered) => {
    const rows = await colleaguesOfOfficeKey(tx)
    const version = rows[0]?.version ?? null
    return {
      open: version !== null && keyringOf(db, who)?.offices.has(officeKeyName(entered.office, version)) === true,
      colleagues: rows.map((row) => colleague(row)),
    }
  })

/**
 * Lets a colleague open the clinical notes of the office. Whoever lost the key before needs two members to say so.
 * @throws Refusal `confirm-needed`, `forbidden` for who is no member or no colleague, `keys-locked` where the actor's own sign-in does not open them
 */
export const admitColleague = (db: SealedDb, who: Who, account: string) =>
  attemptedBy(db, who, rolesOf('keys'), { kind: 'office-key.approved', target: account }, async (tx, { office }) => {
    await requireFresh(tx)
    const rows = await colleaguesOfOfficeKey(tx)
    const row = rows.find(({ account_id }) => account_id === account)
    if (!row?.public_key) throw new Refusal('forbidden')
    const pair = keyringOf(db, who)?.offices.get(officeKeyName(office, row.version))
    if (!pair) throw new Refusal('keys-locked')
    const wrapped = sealTo(row.public_key, pair.privateKey, sharePlace(office, row.version, account))
    const [{ said }] = await admitToOfficeKey(tx, account, row.version, wrapped)
    return { said }
  })

const colleague = (row: ColleagueKeyRow) => ({
  id: row.account_id,
  name: row.name,
  opens: row.opens,
  lost: (row.generation ?? 1) > 1,
  /** Null where the colleague has not signed in yet: there is no key to wrap to. */
  needed: row.public_key === null ? null : row.opens ? 0 : Math.max(0, ((row.generation ?? 1) > 1 ? 2 : 1) - row.approvals),
})
