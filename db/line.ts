import type postgres from 'postgres'

/** A connection held for one transaction at a time. `lost` rejects when it breaks and never resolves; after that `sql` takes no statement. */
export type Line = Readonly<{ sql: postgres.ReservedSql; lost: Promise<never>; isOpen: () => boolean; hangUp: () => Promise<void> }>
/** Opens a client for a single connection and reports the end of that connection. */
export type Client = (onclose: () => void) => postgres.Sql

/**
 * Connects a line. The client goes with its connection: postgres.js 3.4.9 does not survive the end of a reserved one. Its waiting statements
 * never settle (issue 1186 there), the next one ends the process (1208), and its place in the pool is lost (1195).
 */
export async function dial(client: Client, gone: (line: Line) => void): Promise<Line> {
  let broken: Error | null = null
  let fail: (error: Error) => void = () => {}
  const lost = new Promise<never>((_, reject) => { fail = reject })
  // Whoever waits on the line hears of it; until then it must not end the process.
  lost.catch(() => undefined)
  const own = client(() => {
    if (broken || !line) return
    broken = Object.assign(new Error('the connection was lost'), { code: 'CONNECTION_CLOSED' })
    fail(broken)
    gone(line)
    void hangUp()
  })
  let line: Line | undefined
  const hangUp = () => own.end({ timeout: 0 })
  try {
    line = { sql: guarded(await own.reserve(), () => broken), lost, isOpen: () => broken === null, hangUp }
    return line
  } catch (error) {
    void hangUp()
    throw error
  }
}

/** Statements sent on a line that is gone would be written to nowhere. */
function guarded(sql: postgres.ReservedSql, broken: () => Error | null): postgres.ReservedSql {
  const check = () => {
    const error = broken()
    if (error) throw error
  }
  return new Proxy(sql, {
    apply: (target, self, parameters) => {
      check()
      return Reflect.apply(target, self, parameters)
    },
    get: (target, name) => {
      if (name === 'unsafe') check()
      return Reflect.get(target, name)
    },
  })
}
