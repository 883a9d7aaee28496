import postgres from 'postgres'
import { afterAll } from 'vitest'
import type { TestDatabase } from './postgres.ts'

/** What a table holds: how many rows, and a digest of all of them. */
export type Holding = Readonly<{ rows: number; digest: string }>
export type Dump = Readonly<Record<string, Holding>>

/** A superuser's pool, for looking past every policy. Closed when the file is done. */
export function superuser(database: TestDatabase): postgres.Sql {
  const sql = postgres(database.urls.admin, { max: 2, onnotice: () => {}, connection: { TimeZone: 'UTC' } })
  afterAll(() => sql.end())
  return sql
}

/** Every table of the schema `nrm` and the queue of jobs, by name; two dumps are equal when not a single row differs. */
export async function dump(admin: postgres.Sql): Promise<Dump> {
  const tables = await admin<{ name: string }[]>`
    select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('nrm', 'graphile_worker') order by 1`
  const held = await Promise.all(
    tables.map(({ name }) =>
      admin.unsafe<Holding[]>(
        `select count(*)::int as rows, coalesce(md5(string_agg(t::text, chr(10) order by t::text)), '') as digest from ${name} t`,
      ),
    ),
  )
  return Object.fromEntries(tables.map(({ name }, index) => [name, held[index]?.[0] as Holding]))
}

/** Tables that differ, with the change in the number of their rows. */
export function changes(before: Dump, after: Dump): Record<string, number> {
  const names = new Set([...Object.keys(before), ...Object.keys(after)])
  return Object.fromEntries(
    [...names]
      .filter((name) => before[name]?.digest !== after[name]?.digest)
      .map((name) => [name, (after[name]?.rows ?? 0) - (before[name]?.rows ?? 0)]),
  )
}
