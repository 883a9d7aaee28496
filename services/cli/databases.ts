import { join } from 'node:path'
import { type SealedDb, sealedDb } from '@nrm/casework/sealed-db'
import { connect, type Db } from '@nrm/db/connect'
import type { RoleUrls } from '@nrm/db/migrate'
import { openVault, vaultSettings } from '@nrm/vault/open-vault'
import { Stopped } from './command.ts'

/**
 * Opens a pool under a database role for as long as `work` takes. The addresses stand in `NRM_DATABASE_URLS`.
 * @throws Stopped where they are not
 */
export async function withDatabase<T>(role: keyof RoleUrls, max: number, work: (db: Db) => Promise<T>): Promise<T> {
  const db = connect(urlOf(role), { max })
  try {
    return await work(db)
  } finally {
    await db.end()
  }
}

/** The same with the vault of this installation, for what seals and opens. @throws Stopped where no address stands */
export const withSealedDatabase = <T>(max: number, work: (db: SealedDb) => Promise<T>): Promise<T> =>
  withDatabase('worker', max, async (db) => {
    const vault = await openVault(vaultSettings(process.env, join(dataFolder(), 'keys')))
    try {
      return await work(sealedDb(db, vault))
    } finally {
      await vault.close()
    }
  })

/** Where the command line keeps what outlives a command. */
export const dataFolder = (): string => process.env.NRM_DATA ?? '.nrm'

function urlOf(role: keyof RoleUrls): string {
  const urls = JSON.parse(process.env.NRM_DATABASE_URLS || '{}') as Partial<RoleUrls>
  const url = urls[role]
  if (!url) throw new Stopped('no-database', 'NRM_DATABASE_URLS has no address for this command; run it with `npm run nrm --`', 2)
  return url
}
