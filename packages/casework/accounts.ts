import { randomUUID } from 'node:crypto'
import type { Tx, Who } from '@nrm/db/as-actor'
import type { Db } from '@nrm/db/connect'
import { type AccountRow, accountById, allAccounts, changeAccountRow, insertAccount } from '@nrm/db/queries/accounts'
import { appendAudit } from '@nrm/db/queries/effects'
import { liveSessions } from '@nrm/db/queries/sessions'
import { Refusal } from '@nrm/sop/refusal'
import type { Role } from '@nrm/sop/roles'
import { asAdmin } from './attempted.ts'
import type { Language } from './directory.ts'
import { sealSecret } from './factor-secret.ts'
import { hashPassword } from './hash-password.ts'
import { isoOrNull } from './instants.ts'
import { mustBeGood } from './passwords/rules.ts'
import { personalWords } from './personal-words.ts'
import { type Reference, referenceOf } from './reference.ts'
import type { SealedDb } from './sealed-db.ts'
import { newSecondFactor } from './second-factor.ts'
import { type SessionHooks, tellEnded } from './session-hooks.ts'
import { officeRef } from './view.ts'

type Human = Exclude<Role, 'system'>
export type AccountCreate = Readonly<{ login: string; name: string; role: Human; office: string; language: Language; password: string }>
export type AccountChange = Readonly<{
  name?: string | undefined
  role?: Human | undefined
  office?: string | undefined
  language?: Language | undefined
  disabled?: boolean | undefined
  password?: string | undefined
  newSecondFactor?: true | undefined
}>

/** Every account, those in force first. @throws Refusal `forbidden` for all but administrators, as do the others here */
export const listAccounts = (db: Db, who: Who) =>
  asAdmin(db, who, { kind: 'account.listed' }, async (tx, entered) => {
    const [reference, rows] = await Promise.all([referenceOf(db, tx, entered.stamp), allAccounts(tx)])
    return rows.map((row) => accountView(reference, row))
  })

/** Opens an account. @throws Refusal `login-taken`, `form-invalid` (office, password) */
export async function createAccount(db: Db, who: Who, write: AccountCreate) {
  const passwordHash = await hashPassword(write.password)
  return asAdmin(db, who, { kind: 'account.changed' }, async (tx, entered) => {
    const reference = await referenceOf(db, tx, entered.stamp)
    checkOffice(reference, write.office)
    mustBeGood(write.password, personalWords(reference, write), 'password')
    const [made] = await insertAccount(tx, {
      id: randomUUID(),
      login: write.login,
      name: write.name,
      role: write.role,
      office: write.office,
      language: write.language,
      passwordHash,
    })
    if (!made) throw new Refusal('login-taken')
    return changed(tx, reference, made.id, ['login', 'name', 'role', 'office', 'language', 'password'])
  })
}

/**
 * Changes, moves or disables an account; its sessions end where rights may have changed. A new second factor is answered once with the
 * address the authenticator is set up from.
 * @throws Refusal `account-unknown`, `own-account` (own role, office or disabling), `form-invalid` (office, password)
 */
export async function changeAccount(db: SealedDb, who: Who, id: string, change: AccountChange, hooks?: SessionHooks) {
  const passwordHash = change.password === undefined ? undefined : await hashPassword(change.password)
  const { view, ended } = await asAdmin(db, who, { kind: 'account.changed', target: id }, async (tx, entered) => {
    const [reference, [before], open] = await Promise.all([referenceOf(db, tx, entered.stamp), accountById(tx, id), liveSessions(tx, id)])
    if (!before) throw new Refusal('account-unknown')
    const moves =
      differs(change.role, before.role) || differs(change.office, before.office_id) || differs(change.disabled, before.disabled_at !== null)
    if (id === entered.account && moves) throw new Refusal('own-account')
    if (differs(change.office, before.office_id)) checkOffice(reference, change.office as string)
    if (change.password !== undefined)
      mustBeGood(
        change.password,
        personalWords(reference, { login: before.login, name: before.name, office: before.office_id }),
        'password',
      )
    const factor = change.newSecondFactor ? newSecondFactor(before.login) : undefined
    const set = {
      ...(differs(change.name, before.name) ? { name: change.name as string } : {}),
      ...(differs(change.role, before.role) ? { role: change.role as string } : {}),
      ...(differs(change.office, before.office_id) ? { officeId: change.office as string } : {}),
      ...(differs(change.language, before.language) ? { language: change.language as string } : {}),
      ...(passwordHash ? { passwordHash, passwordGiven: true } : {}),
      ...(factor ? { otpSecret: await sealSecret(db, id, factor.secret) } : {}),
    }
    const disabled = differs(change.disabled, before.disabled_at !== null) ? change.disabled : undefined
    const fields = [...Object.keys(set), ...(disabled === undefined ? [] : ['disabled'])]
    if (fields.length > 0) await changeAccountRow(tx, id, set, disabled)
    const still = new Set((await liveSessions(tx, id)).map(({ id }) => id))
    return {
      view: { ...(await changed(tx, reference, id, fields)), ...(factor ? { otpauth: factor.otpauth } : {}) },
      ended: open.filter(({ id }) => !still.has(id)).map(({ id }) => ({ session: id })),
    }
  })
  tellEnded(hooks, ended)
  return view
}

const differs = (asked: unknown, before: unknown): boolean => asked !== undefined && asked !== before

/** The account as it is now; what was written, never with which values, goes to the evidence log. */
async function changed(tx: Tx, reference: Reference, id: string, fields: readonly string[]) {
  const [[after]] = await Promise.all([accountById(tx, id), appendAudit(tx, { kind: 'account.changed', target: id, fields })])
  return accountView(reference, after as AccountRow)
}

function checkOffice(reference: Reference, id: string): void {
  if (!reference.offices.get(id)?.active) throw new Refusal('form-invalid', {}, [{ path: 'office', code: 'not-in-list' }])
}

const accountView = (reference: Reference, row: AccountRow) => ({
  id: row.id,
  login: row.login,
  name: row.name,
  role: row.role as Role,
  office: officeRef({ reference }, row.office_id),
  language: row.language as Language,
  secondFactor: row.second_factor,
  disabledAt: isoOrNull(row.disabled_at),
  lastSignInAt: isoOrNull(row.last_sign_in_at),
})
