import { customType, pgSchema, timestamp } from 'drizzle-orm/pg-core'

/** The schema everything of ours lives in; grants, policies and triggers are in the migrations. */
export const nrm = pgSchema('nrm')

/** An instant, read as PostgreSQL prints it. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'string' })

export const bytes = customType<{ data: Uint8Array }>({ dataType: () => 'bytea' })
