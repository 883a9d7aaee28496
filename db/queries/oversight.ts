import type { Tx } from '../as-actor.ts'

/** Whose accounts are looked at; null is no bound. */
export type OverseenScope = Readonly<{ office: string | null; region: string | null; roles: readonly string[] | null; limit: number }>
/** `with_admin` says that one of the accounts of that name administers. */
export type OverseenRow = Readonly<{
  id: string
  login: string
  name: string
  role: string
  office_id: string
  last_sign_in_at: string | null
  with_admin: boolean
}>

const overseen = (tx: Tx, { office, region, roles }: OverseenScope) => tx.sql`
  select a.id, a.login, a.name, a.role, a.office_id, a.last_sign_in_at, false as with_admin from nrm.account a join nrm.office o on o.id = a.office_id
   where (${office}::uuid is null or a.office_id = ${office}::uuid) and (${region}::text is null or o.region_code = ${region}::text)
     and (${roles as string[] | null}::text[] is null or a.role = any(${roles as string[] | null}::text[]))`

/** Accounts in service that nobody signed in with since an instant, those never used first. */
export const dormantAccounts = (tx: Tx, scope: OverseenScope, since: string) =>
  tx.sql<OverseenRow[]>`${overseen(tx, scope)} and a.disabled_at is null
     and (a.last_sign_in_at < ${since}::timestamptz or (a.last_sign_in_at is null and a.created_at < ${since}::timestamptz))
   order by a.last_sign_in_at nulls first, a.id limit ${scope.limit}`.execute()

/** Accounts in service that are opened by a password alone. */
export const accountsOfOneFactor = (tx: Tx, scope: OverseenScope) =>
  tx.sql<
    OverseenRow[]
  >`${overseen(tx, scope)} and a.id in (select nrm.of_one_factor()) order by a.name, a.id limit ${scope.limit}`.execute()

/** Accounts in service whose role has no place in an office of that kind. @param pairs role and kind that fit, as `role kind` */
export const misplacedAccounts = (tx: Tx, scope: OverseenScope, pairs: readonly string[]) =>
  tx.sql<OverseenRow[]>`${overseen(tx, scope)} and a.disabled_at is null and a.role || ' ' || o.kind <> all(${pairs as string[]}::text[])
   order by a.name, a.id limit ${scope.limit}`.execute()

/** Accounts in service that share their name with another one. */
export const accountsOfOneName = (tx: Tx, scope: OverseenScope) =>
  tx.sql<OverseenRow[]>`
  select q.id, q.login, q.name, q.role, q.office_id, q.last_sign_in_at,
         exists (select 1 from nrm.account b where lower(b.name) = lower(q.name) and b.disabled_at is null and b.role = 'admin') as with_admin
    from (${overseen(tx, scope)} and a.disabled_at is null) q
   where exists (select 1 from nrm.account b where lower(b.name) = lower(q.name) and b.disabled_at is null and b.id <> q.id)
   order by lower(q.name), q.id limit ${scope.limit}`.execute()

/** Accounts whose password was given by somebody else and never changed. */
export const accountsOfGivenPassword = (tx: Tx, scope: OverseenScope) =>
  tx.sql<
    OverseenRow[]
  >`${overseen(tx, scope)} and a.disabled_at is null and a.password_given order by a.name, a.id limit ${scope.limit}`.execute()

/** Accounts in service that took no step since an instant although they were there. */
export const accountsOfIdleRights = (tx: Tx, scope: OverseenScope, since: string) =>
  tx.sql<
    OverseenRow[]
  >`${overseen(tx, scope)} and a.id in (select nrm.idle_rights(${since}::timestamptz)) order by a.name, a.id limit ${scope.limit}`.execute()

/** Disabled accounts with a session that still counts. */
export const disabledInSession = (tx: Tx, scope: OverseenScope) =>
  tx.sql<
    OverseenRow[]
  >`${overseen(tx, scope)} and a.id in (select nrm.disabled_in_session()) order by a.name, a.id limit ${scope.limit}`.execute()
