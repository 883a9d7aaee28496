import { randomBytes } from 'node:crypto'
import { asActor, type Who } from '@nrm/db/as-actor'
import type { Db } from '@nrm/db/connect'
import { approveRecoveryRow, openRecoveryRow, type RecoveryLine, recoveries } from '@nrm/db/queries/recoveries'
import { Refusal } from '@nrm/sop/refusal'
import { asAdmin, attempted } from './attempted.ts'
import { iso } from './instants.ts'
import { digestOf } from './prove.ts'
import { requireFresh } from './require-fresh.ts'

/** Recoveries the actor may approve, or has a part in: all for administrators, those of their own people for heads. */
export const listRecoveries = (db: Db, who: Who) => asActor(db, who, async (tx) => (await recoveries(tx)).map(recoveryView))

/**
 * An administrator opens the recovery of an account whose officer stands there in person without password or second factor. Nothing
 * changes for the account until a second person approves.
 * @throws Refusal `forbidden`, `confirm-needed`, `own-account`, `account-unknown`
 */
export const openRecovery = (db: Db, who: Who, account: string): Promise<void> =>
  asAdmin(db, who, { kind: 'recovery.opened', target: account }, async (tx, entered) => {
    await requireFresh(tx)
    if (entered.account === account) throw new Refusal('own-account')
    const [{ id }] = await openRecoveryRow(tx, account)
    if (id === null) throw new Refusal('account-unknown')
  })

/**
 * A second person approves within a day: another administrator, or who heads the officer. The code is answered once, to be handed
 * over in person; it is stored nowhere.
 * @throws Refusal `confirm-needed`, `same-person` (who opened it), `not-found`
 */
export const approveRecovery = (db: Db, who: Who, id: string): Promise<Readonly<{ code: string }>> =>
  attempted(db, who, { kind: 'recovery.approved' }, async (tx) => {
    await requireFresh(tx)
    const line = (await recoveries(tx)).find((one) => one.id === id)
    if (!line || line.is_approved) throw new Refusal('not-found')
    if (!line.may_approve) throw new Refusal('same-person')
    const code = newCode()
    const [{ approved }] = await approveRecoveryRow(tx, id, digestOf(plainCode(code)))
    if (!approved) throw new Refusal('not-found')
    return { code }
  })

/** A code as it is compared: what people add to read it is left out. */
export const plainCode = (typed: string): string => typed.toUpperCase().replace(/[^A-Z2-7]/g, '')

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** 140 bits in seven groups of four letters and digits, none of which is taken for another. */
const newCode = (): string =>
  Array.from(randomBytes(28), (byte) => letters[byte & 31])
    .join('')
    .replace(/(.{4})(?=.)/g, '$1-')

const recoveryView = (row: RecoveryLine) => ({
  id: row.id,
  account: row.account,
  login: row.login,
  name: row.name,
  openedBy: row.opened_by,
  openedAt: iso(row.opened_at),
  expiresAt: iso(row.expires_at),
  isApproved: row.is_approved,
  mayApprove: row.may_approve,
})
