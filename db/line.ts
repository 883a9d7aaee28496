import type postgres from 'postgres'

/**
 * A connection held for one transaction at a time. `orLost` answers as its argument does, or fails when the line breaks first; after that
 * `sql` takes no statement.
 */
export type Line = Readonly<{
  sql: postgres.ReservedSql
  orLost: <R>(answer: PromiseLike<R>) => Promise<R>
  isOpen: () => boolean
  hangUp: () => Promise<void>
}>
/** Opens a client for a single connection and reports the end of that connection. */
export type Client = (onclose: () => void) => postgres.Sql

/**
 * Connects a line. The client goes with its connection: postgres.js 3.4.9 does not survive the end of a reserved one. Its waiting statements
 * never settle (issue 1186 there), the next one ends the process (1208), and its place in the pool is lost (1195).
 */
export async function dial(client: Client, gone: (line: Line) => void): Promise<Line> {
  let broken: Error | null = null
  // Whoever waits leaves when answered: a race against one promise for the life of the line would keep every answer ever given.
  const waiting = new Set<(error: Error) => void>()
  const orLost = <R>(answer: PromiseLike<R>) =>
    new Promise<R>((resolve, reject) => {
      const settled = (settle: () => void): void => {
        waiting.delete(reject)
        settle()
      }
      waiting.add(reject)
      answer.then(
        (value) => settled(() => resolve(value)),
        (error: unknown) => settled(() => reject(error)),
      )
      if (broken) reject(broken)
    })
  const own = client(() => {
    if (broken || !line) return
    broken = Object.assign(new Error('the connection was lost'), { code: 'CONNECTION_CLOSED' })
    for (const reject of waiting) reject(broken)
    gone(line)
    void hangUp()
  })
  let line: Line | undefined
  const hangUp = () => own.end({ timeout: 0 })
  try {
    line = { sql: guarded(await own.reserve(), () => broken), orLost, isOpen: () => broken === null, hangUp }
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
