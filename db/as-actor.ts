import type { Role } from '@nrm/sop/roles'
import { drizzle } from 'drizzle-orm/postgres-js'
import type postgres from 'postgres'
import type { Db, Orm } from './connect.ts'
import { inTransaction, quiet } from './transaction.ts'

/**
 * On whose behalf a transaction runs: a signed-in officer, a local operator acting as an account, or the clock. `settling` is
 * for what an officer may do who must choose a password first.
 */
export type Who =
  | Readonly<{ session: string; requestId: string; ip: string; settling?: true }>
  | Readonly<{ account: string; requestId: string; now?: string }>
  | Readonly<{ system: true; requestId: string; now?: string }>

/**
 * What the database says of the actor at this moment. `moment` is the time of entry, ISO 8601; `stamp` dates the reference data;
 * `fresh` says that the officer proved to be present within ten minutes, or stands at the machine itself. `acting_for` is the absent
 * officer whose role this is, where a deputy stands in.
 */
export type Entered = Readonly<{
  account: string
  login: string
  name: string
  role: Role
  office: string
  territory: string
  language: string
  stamp: string
  moment: string
  fresh: boolean
  acting_for: string | null
}>

declare const fromAsActor: unique symbol
/**
 * An open transaction. `sql` pipelines: statements started together travel in one round trip, in order.
 * `entered` resolves with the first answer. Only `asActor` makes one.
 */
export type Tx = Readonly<{ sql: postgres.Sql; entered: Promise<Entered>; orm: () => Orm; [fromAsActor]: true }>

/**
 * Runs `work` in one transaction seen through the eyes of `who` (row-level security). BEGIN and the settings travel with the
 * first statements of `work`; COMMIT follows when it returns. A throw leaves no trace.
 * @throws Refusal for the coded conditions the database itself reports (session-ended, step-not-yours, …)
 */
export const asActor = <T>(db: Db, who: Who, work: (tx: Tx) => Promise<T>): Promise<T> =>
  inTransaction(db, async (sql) => {
    const entered = enter(sql, who)
    quiet(entered)
    const result = await work(transaction(sql, db, entered)).catch(async (error: unknown) => {
      // Statements that travelled with a refused entrance fail too and may be heard first; the entrance is the reason.
      await entered
      throw error
    })
    await entered
    return result
  })

function enter(sql: postgres.ReservedSql, who: Who): Promise<Entered> {
  if ('session' in who)
    return first(
      sql`select e.*, nrm.acting_for() as acting_for from nrm.enter(${who.session}::uuid, ${who.requestId}, ${who.ip}, ${who.settling ?? false}) e`,
    )
  if ('account' in who)
    return first(sql`select * from nrm.enter_account(${who.account}::uuid, ${who.requestId}, ${who.now ?? null}::timestamptz)`)
  return first(sql`select * from nrm.enter_system(${who.requestId}, ${who.now ?? null}::timestamptz)`)
}

async function first(query: postgres.PendingQuery<postgres.Row[]>): Promise<Entered> {
  const [row] = await query.execute()
  const { moment, fresh = true, acting_for = null, ...actor } = row as unknown as Entered & { fresh?: boolean; acting_for?: string | null }
  return { ...actor, fresh, acting_for, moment: new Date(moment).toISOString() }
}

function transaction(sql: postgres.ReservedSql, db: Db, entered: Promise<Entered>): Tx {
  let orm: Orm | undefined
  return {
    sql,
    entered,
    orm: () => {
      // A reserved connection lacks the options drizzle looks at; they are those of its pool.
      orm ??= drizzle(Object.assign(sql, { options: db.client.options }))
      return orm
    },
  } as unknown as Tx
}
