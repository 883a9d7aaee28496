import type postgres from 'postgres'
import type { Db } from './connect.ts'
import { refusalOf } from './refusal-of.ts'

/**
 * Runs `work` between BEGIN and COMMIT on a connection of its own. BEGIN travels with the first statements of `work`: statements
 * started together share one round trip. A throw rolls everything back.
 * @throws Refusal for the coded conditions the database itself reports
 */
export async function inTransaction<T>(db: Db, work: (sql: postgres.ReservedSql) => Promise<T>): Promise<T> {
  const line = await db.lines.take()
  const { sql, orLost, isOpen } = line
  try {
    quiet(sql`begin`.execute())
    const result = await orLost(work(sql))
    const committed = await orLost(sql`commit`)
    if (committed.command !== 'COMMIT') throw new Error('the transaction was rolled back by the server')
    return result
  } catch (error) {
    if (isOpen()) await orLost(sql`rollback`).catch(() => undefined)
    throw refusalOf(error)
  } finally {
    db.lines.give(line)
  }
}

/** The rejection is reported by whoever awaits the promise; until then it must not end the process. */
export const quiet = (promise: PromiseLike<unknown>): void => void promise.then(undefined, () => undefined)
