import type { Tx } from '../as-actor.ts'
import type { Untracked } from '../as-nobody.ts'

type Either = Pick<Tx, 'sql'> | Pick<Untracked, 'sql'>
export type Purpose = 'sign-in' | 'confirm' | 'add'

/** Remembers what an authenticator is asked, for five minutes. */
export const askPasskey = (tx: Either, digest: Uint8Array, purpose: Purpose) =>
  tx.sql`select nrm.ask_passkey(${digest}, ${purpose})`.execute()

/** Whether this was asked, of this actor, for this purpose, lately and not answered yet; from now on it is answered. */
export const takeChallenge = (tx: Either, digest: Uint8Array, purpose: Purpose) =>
  tx.sql<[{ taken: boolean }]>`select nrm.take_passkey_challenge(${digest}, ${purpose}) as taken`.execute()

export type PasskeyRow = Readonly<{
  id: string
  account: string
  login: string
  public_key: Uint8Array
  counter: string
  transports: string[]
  disabled: boolean
  password_given: boolean
}>
/** The passkey of a credential, with its account. */
export const passkeyRow = (tx: Either, credential: string) => tx.sql<PasskeyRow[]>`select * from nrm.passkey_row(${credential})`.execute()

/** Notes a use; false where another answer was counted meanwhile. */
export const passkeyUsed = (tx: Either, id: string, before: string, counter: number) =>
  tx.sql<[{ used: boolean }]>`select nrm.passkey_used(${id}::uuid, ${before}, ${counter}) as used`.execute()

export type OwnPasskeyRow = Readonly<{
  id: string
  credential_id: string
  name: string
  transports: string[]
  created_at: string
  last_used_at: string | null
}>
export const ownPasskeys = (tx: Tx) => tx.sql<OwnPasskeyRow[]>`select * from nrm.own_passkeys()`.execute()

export type NewPasskey = Readonly<{ credential: string; key: Uint8Array; counter: number; name: string; transports: readonly string[] }>
/** Adds a passkey to the actor's account; null where it is known already. */
export const addPasskeyRow = (tx: Tx, { credential, key, counter, name, transports }: NewPasskey) =>
  tx.sql<[{ id: string | null }]>`
  select nrm.add_passkey(${credential}, ${key}, ${counter}, ${name},
    array(select jsonb_array_elements_text(${JSON.stringify(transports)}::jsonb))) as id`.execute()

export const removePasskeyRow = (tx: Tx, id: string) =>
  tx.sql<[{ removed: boolean }]>`select nrm.remove_passkey(${id}::uuid) as removed`.execute()

/** Leaves the entry of an answer that opened nothing. */
export const auditPasskeyRefused = (tx: Untracked, account: string | null) =>
  tx.sql`
  select nrm.append_audit(jsonb_build_object('kind', 'sign-in', 'outcome', 'refused', 'code', 'passkey-refused', 'subject', ${account}::uuid))`.execute()
