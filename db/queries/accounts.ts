import { eq, sql } from 'drizzle-orm'
import type { Tx } from '../as-actor.ts'
import { account } from '../schema/account.ts'

export type AccountRow = Readonly<{
  id: string
  login: string
  name: string
  role: string
  office_id: string
  language: string
  second_factor: boolean
  disabled_at: string | null
  last_sign_in_at: string | null
}>
export type AccountWrite = Readonly<{
  id: string
  login: string
  name: string
  role: string
  office: string
  language: string
  passwordHash: string
}>
/** Only what is named is written: writing role, office or password ends the sessions of the account, even with the value it had. */
export type AccountSet = Readonly<
  Partial<{
    name: string
    role: string
    officeId: string
    language: string
    passwordHash: string
    passwordGiven: boolean
    otpSecret: string
  }>
>

const columns = (tx: Tx) => tx.sql`
  select a.id, a.login, a.name, a.role, a.office_id, a.language, a.second_factor, a.disabled_at, a.last_sign_in_at from nrm.account a`

export const allAccounts = (tx: Tx) => tx.sql<AccountRow[]>`${columns(tx)} order by a.disabled_at is not null, a.name, a.id`.execute()
export const accountById = (tx: Tx, id: string) => tx.sql<AccountRow[]>`${columns(tx)} where a.id = ${id}::uuid`.execute()

/** Opens an account whose officer must choose another password first; no row where the login is taken. */
export const insertAccount = (tx: Tx, row: AccountWrite) =>
  tx.sql<{ id: string }[]>`
  insert into nrm.account (id, login, name, role, office_id, language, password_hash, password_given)
  values (${row.id}::uuid, ${row.login}, ${row.name}, ${row.role}, ${row.office}::uuid, ${row.language}, ${row.passwordHash}, true)
  on conflict (login) do nothing returning id`.execute()

export const changeAccountRow = (tx: Tx, id: string, set: AccountSet, disabled: boolean | undefined) =>
  tx
    .orm()
    .update(account)
    .set({ ...set, ...(disabled === undefined ? {} : { disabledAt: disabled ? sql`nrm.clock_now()` : null }) })
    .where(eq(account.id, id))

/** The language of the actor's own account. */
export const saveLanguage = (tx: Tx, language: string) => tx.sql`select nrm.set_language(${language})`.execute()
