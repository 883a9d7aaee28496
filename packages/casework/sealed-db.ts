import type { Who } from '@nrm/db/as-actor'
import type { Db } from '@nrm/db/connect'
import type { KeyPair } from '@nrm/vault/sealed-box'
import type { Vault } from '@nrm/vault/vault'

/** Private halves that a sign-in opened: of the account, and of its office by version. Held in memory, never stored. `used` is the last request, epoch milliseconds. */
export type Keyring = Readonly<{ account: string; pair: KeyPair; offices: ReadonlyMap<string, KeyPair>; used: { at: number } }>
/** Keyrings by session, or by `account:` and id for a local operator. */
export type Keyrings = Map<string, Keyring>

/** A database whose sealed columns can be opened. */
export type SealedDb = Db & Readonly<{ vault: Vault; keyrings: Keyrings }>

/** Puts a vault beside a pool; keyrings live as long as the process. */
export const sealedDb = (db: Db, vault: Vault, keyrings: Keyrings = new Map()): SealedDb => ({ ...db, vault, keyrings })

/** Whose keyring it is, as the map names it. */
export const keyringName = (who: Who): string => ('session' in who ? who.session : 'account' in who ? `account:${who.account}` : 'system')

/** What the actor's sign-in opened, if anything. */
export const keyringOf = ({ keyrings }: SealedDb, who: Who): Keyring | null => keyrings.get(keyringName(who)) ?? null

/** Name of an office's key among those of a keyring. */
export const officeKeyName = (office: string, version: number): string => `${office} ${version}`
