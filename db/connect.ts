import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'

/** A pool. Nothing outside `asActor` and the tests of this package may run a statement on it. */
export type Db = Readonly<{ client: postgres.Sql; end: () => Promise<void> }>
export type Orm = PostgresJsDatabase

/** Told of every statement sent: its text and the values of its parameters. For benchmarks; never in service, values are people's data. */
export type OnStatement = (statement: string, parameters: readonly unknown[]) => void

/** Opens a pool of at most `max` connections under the role named in `url`. Instants come back as text, as PostgreSQL prints them. */
export function connect(url: string, { max = 10, onStatement }: { max?: number; onStatement?: OnStatement } = {}): Db {
  const client = postgres(url, {
    max,
    onnotice: () => {},
    ...(onStatement ? { debug: (_: number, statement: string, parameters: unknown[]) => onStatement(statement, parameters) } : {}),
    connection: { application_name: 'nrm', TimeZone: 'UTC', statement_timeout: 30_000, idle_in_transaction_session_timeout: 30_000 },
  })
  // drizzle switches the client's date and json conversion off; doing it now keeps every connection alike from the first query.
  drizzle(client)
  return { client, end: () => client.end({ timeout: 5 }) }
}
