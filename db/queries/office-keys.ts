import type { Tx } from '../as-actor.ts'

export type OfficeKeyRow = Readonly<{ office_id: string; version: number; public_key: Uint8Array }>
/** Public halves of the offices' keys in force. */
export const officeKeysInForce = (tx: Tx) =>
  tx.sql<OfficeKeyRow[]>`select office_id, version, public_key from nrm.office_key where retired_at is null`.execute()

export type UnlockRow = Readonly<{ method: string; salt: Uint8Array; wrapped: Uint8Array; public_key: Uint8Array }>
/** The actor's own private half, closed in one or more ways. */
export const ownUnlocks = (tx: Tx) =>
  tx.sql<UnlockRow[]>`
  select u.method, u.salt, u.wrapped, k.public_key from nrm.account_unlock u join nrm.account_key k on k.account_id = u.account_id
   where u.account_id = (select nrm.account_id())`.execute()

export type ShareRow = Readonly<{
  office_id: string
  version: number
  wrapped: Uint8Array
  public_key: Uint8Array
  renew_since: string | null
}>
/** The actor's shares of the key of the actor's office. */
export const ownShares = (tx: Tx) =>
  tx.sql<ShareRow[]>`
  select s.office_id, s.version, s.wrapped, k.public_key, k.renew_since from nrm.office_key_share s
    join nrm.office_key k on k.office_id = s.office_id and k.version = s.version
   where s.account_id = (select nrm.account_id()) and s.office_id = (select nrm.office_id())`.execute()

export type ClosedHalf = Readonly<{ publicKey: Uint8Array; method: string; salt: Uint8Array; wrapped: Uint8Array }>
/** Keeps the actor's private half, closed in one way; another public half than before is a new generation. */
export const keepUnlock = (tx: Tx, { publicKey, method, salt, wrapped }: ClosedHalf) =>
  tx.sql`select nrm.keep_unlock(${publicKey}, ${method}, ${salt}, ${wrapped})`.execute()

/** Makes the first key of the actor's office; false where there is one. */
export const foundOfficeKey = (tx: Tx, publicKey: Uint8Array, wrapped: Uint8Array) =>
  tx.sql<[{ made: boolean }]>`select nrm.found_office_key(${publicKey}, ${wrapped}) as made`.execute()

export type MemberRow = Readonly<{ account_id: string; version: number; public_key: Uint8Array }>
/** Who shares the key in force of the actor's office, with their public halves. */
export const membersOfOfficeKey = (tx: Tx) =>
  tx.sql<MemberRow[]>`
  select s.account_id, s.version, k.public_key from nrm.office_key_share s join nrm.account_key k on k.account_id = s.account_id
    join nrm.office_key o on o.office_id = s.office_id and o.version = s.version and o.retired_at is null
   where s.office_id = (select nrm.office_id()) order by s.made_at`.execute()

export type OfficeWrapRow = Readonly<{ case_id: string; compartment: string; version: number; office_key: number; wrapped: Uint8Array }>
/** Case keys wrapped to one version of the key of the actor's office. */
export const wrapsOfOffice = (tx: Tx, officeKey: number) =>
  tx.sql<OfficeWrapRow[]>`
  select case_id, compartment, version, office_key, wrapped from nrm.case_key_office
   where office_id = (select nrm.office_id()) and office_key = ${officeKey}`.execute()

/** Replaces the key of the actor's office; false where another version is in force by now. */
export const renewKeyOfOffice = (tx: Tx, old: number, publicKey: Uint8Array, shares: readonly unknown[], wraps: readonly unknown[]) =>
  tx.sql<[{ renewed: boolean }]>`
  select nrm.renew_office_key(${old}, ${publicKey}, ${JSON.stringify(shares)}::jsonb, ${JSON.stringify(wraps)}::jsonb) as renewed`.execute()

export type ColleagueKeyRow = Readonly<{
  account_id: string
  name: string
  version: number
  public_key: Uint8Array | null
  generation: number | null
  opens: boolean
  approvals: number
}>
/** Colleagues of the actor's office beside its key in force; none where the office has no key. */
export const colleaguesOfOfficeKey = (tx: Tx) =>
  tx.sql<ColleagueKeyRow[]>`
  select a.id as account_id, a.name, o.version, k.public_key, k.generation, s.account_id is not null as opens,
         (select count(*)::integer from nrm.office_key_approval p
           where p.office_id = o.office_id and p.account_id = a.id and p.generation = k.generation) as approvals
    from nrm.office_key o join nrm.account a on a.office_id = o.office_id and a.disabled_at is null
    left join nrm.account_key k on k.account_id = a.id
    left join nrm.office_key_share s on s.office_id = o.office_id and s.version = o.version and s.account_id = a.id
   where o.office_id = (select nrm.office_id()) and o.retired_at is null order by a.name, a.id`.execute()

/** Says that a colleague may open the notes; the share is written once enough members said so. */
export const admitToOfficeKey = (tx: Tx, account: string, version: number, wrapped: Uint8Array) =>
  tx.sql<[{ said: 'approved' | 'admitted' }]>`select nrm.admit_to_office_key(${account}::uuid, ${version}, ${wrapped}) as said`.execute()
