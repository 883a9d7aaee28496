import type postgres from 'postgres'
import type { Db } from './connect.ts'
import { inTransaction, quiet } from './transaction.ts'

declare const fromAsNobody: unique symbol
/** An open transaction before anybody signed in. Row-level security shows it no case; only `asNobody` makes one. */
export type Untracked = Readonly<{ sql: postgres.Sql; requestId: string; ip: string; [fromAsNobody]: true }>

/** Runs `work` in one transaction of nobody: signing in and renewing a session. The evidence log still learns request and address. */
export const asNobody = <T>(
  db: Db,
  { requestId, ip }: Readonly<{ requestId: string; ip: string }>,
  work: (tx: Untracked) => Promise<T>,
): Promise<T> =>
  inTransaction(db, async (sql) => {
    quiet(sql`select set_config('nrm.request', ${requestId}, true), set_config('nrm.ip', ${ip}, true)`.execute())
    return work({ sql, requestId, ip } as unknown as Untracked)
  })
