import { fileURLToPath } from 'node:url'
import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate as migrateWithDrizzle } from 'drizzle-orm/postgres-js/migrator'
import { runMigrations } from 'graphile-worker'
import postgres from 'postgres'
import { bootstrap, type RolePasswords, urlFor } from './bootstrap.ts'
import { seedReference } from './seed/reference.ts'

/** Advisory lock held while migrating, so that two starting processes do it one after the other. */
const MIGRATION_LOCK = 60_2021

/** URLs of the four login roles. */
export type RoleUrls = Readonly<{ owner: string; api: string; worker: string; auditor: string }>

/**
 * Brings a database to the present schema: roles (superuser, once), queue, numbered migrations, then the copy of the SOP,
 * territories, legal parameters and holidays. Safe to repeat.
 */
export async function migrate({
  adminUrl,
  passwords,
  database = 'nrm',
}: {
  adminUrl: string
  passwords: RolePasswords
  database?: string
}): Promise<RoleUrls> {
  await bootstrap(adminUrl, passwords, database)
  const urls: RoleUrls = {
    owner: urlFor(adminUrl, 'nrm_owner', passwords.nrm_owner, database),
    api: urlFor(adminUrl, 'nrm_api', passwords.nrm_api, database),
    worker: urlFor(adminUrl, 'nrm_worker', passwords.nrm_worker, database),
    auditor: urlFor(adminUrl, 'nrm_auditor', passwords.nrm_auditor, database),
  }
  await migrateAsOwner(urls)
  return urls
}

/** The part of `migrate` that needs no superuser: what an operator runs after each update. */
async function migrateAsOwner(urls: Pick<RoleUrls, 'owner' | 'worker'>): Promise<void> {
  const owner = postgres(urls.owner, { max: 1, onnotice: () => {} })
  try {
    await owner`select pg_advisory_lock(${MIGRATION_LOCK})`
    await runMigrations({ connectionString: urls.worker })
    await migrateWithDrizzle(drizzle(owner), {
      migrationsFolder: fileURLToPath(new URL('migrations', import.meta.url)),
      migrationsSchema: 'nrm_migration',
    }).catch((error: unknown) => {
      // drizzle puts the whole text of the migration before what the database said.
      throw error instanceof Error && error.cause instanceof Error ? error.cause : error
    })
    await seedReference(owner)
  } finally {
    await owner.end()
  }
}
