import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { type Lines, linesOf } from './lines.ts'

/** A pool of `lines` for transactions; `client` is for set-up and tests, nothing in service may run a statement on it. */
export type Db = Readonly<{ client: postgres.Sql; lines: Lines; end: () => Promise<void> }>
export type Orm = PostgresJsDatabase

/** Told of every statement sent: its text and the values of its parameters. For benchmarks; never in service, values are people's data. */
export type OnStatement = (statement: string, parameters: readonly unknown[]) => void

/** Opens a pool of at most `max` connections under the role named in `url`. Instants come back as text, as PostgreSQL prints them. */
export function connect(url: string, { max = 10, onStatement }: { max?: number; onStatement?: OnStatement } = {}): Db {
  const open = (more: postgres.Options<Record<string, never>>): postgres.Sql => {
    const client = postgres(url, {
      onnotice: () => {},
      ...(onStatement ? { debug: (_: number, statement: string, parameters: unknown[]) => onStatement(statement, parameters) } : {}),
      connection: { application_name: 'nrm', TimeZone: 'UTC', statement_timeout: 30_000, idle_in_transaction_session_timeout: 30_000 },
      ...more,
    })
    // drizzle switches the client's date and json conversion off; doing it now keeps every connection alike from the first query.
    drizzle(client)
    return client
  }
  const client = open({ max })
  const lines = linesOf((onclose) => open({ max: 1, max_lifetime: null, onclose }), max)
  return { client, lines, end: async () => void (await Promise.all([lines.end(), client.end({ timeout: 5 })])) }
}
