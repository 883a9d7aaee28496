import type { Tx } from '../as-actor.ts'

export type AbsenceRow = Readonly<{
  id: string
  account_id: string
  deputy_id: string | null
  starts_at: string
  ends_at: string
  ended_at: string | null
}>
/** An absence with the names that belong to it. */
export type NamedAbsenceRow = AbsenceRow &
  Readonly<{ name: string; role: string; office_id: string; deputy_name: string | null; recorded_by_name: string }>

/** Absences that run or are to come; known to whoever works. */
export const absencesAhead = (tx: Tx) =>
  tx.sql<AbsenceRow[]>`
  select d.id, d.account_id, d.deputy_id, d.starts_at, d.ends_at, d.ended_at from nrm.absence d
   where d.ended_at is null and d.ends_at > now() order by d.ends_at, d.id`.execute()

const named = (tx: Tx) => tx.sql`
  select d.id, d.account_id, d.deputy_id, d.starts_at, d.ends_at, d.ended_at, a.name, a.role, a.office_id, y.name as deputy_name, r.name as recorded_by_name
    from nrm.absence d join nrm.account a on a.id = d.account_id left join nrm.account y on y.id = d.deputy_id join nrm.account r on r.id = d.recorded_by`

/** The latest absences of the accounts named, first those that end last; at most 200. Row-level security keeps what is over from strangers. */
export const absencesOf = (tx: Tx, accounts: readonly string[]) =>
  tx.sql<NamedAbsenceRow[]>`
  ${named(tx)} where d.account_id = any(${accounts as string[]}::uuid[]) or d.deputy_id = any(${accounts as string[]}::uuid[])
   order by d.ends_at desc, d.id limit 200`.execute()

/** One absence the actor may know of. */
export const absenceById = (tx: Tx, id: string) => tx.sql<NamedAbsenceRow[]>`${named(tx)} where d.id = ${id}::uuid`.execute()

export type AbsenceWrite = Readonly<{ id: string; account: string; deputy: string | null; startsAt: string; endsAt: string }>
/** Records an absence; the database judges once more who may, and leaves the entry. */
export const recordAbsenceRow = (tx: Tx, row: AbsenceWrite) =>
  tx.sql`select nrm.record_absence(${row.id}::uuid, ${row.account}::uuid, ${row.deputy}::uuid, ${row.startsAt}::timestamptz, ${row.endsAt}::timestamptz)`.execute()

/** Ends an absence before its time, and leaves the entry. */
export const endAbsenceRow = (tx: Tx, id: string) => tx.sql`select nrm.end_absence(${id}::uuid)`.execute()

/** Turns the session of this transaction to standing in under an absence, or back to the own name (null); leaves the entry. */
export const turnSession = (tx: Tx, absence: string | null) => tx.sql`select nrm.act_for(${absence}::uuid)`.execute()
