import { sealedDb } from '@nrm/casework/sealed-db'
import { connect } from '@nrm/db/connect'
import { openVault, vaultSettings } from '@nrm/vault/open-vault'
import { lastWord } from './last-word.ts'
import { createLogger } from './logger.ts'
import { startWorker } from './start.ts'

const databaseUrl = process.env.WORKER_DATABASE_URL ?? process.env.DATABASE_URL
if (!databaseUrl) throw new Error('DATABASE_URL is missing: the address of the database for nrm_worker')
const logger = createLogger(process.env.LOG_LEVEL ?? 'info')
lastWord(logger)
// The vault of the API: what a case is destroyed with lies there.
const vault = await openVault(vaultSettings(process.env, process.env.VAULT_FOLDER ?? 'keys'))
const db = sealedDb(connect(databaseUrl, { max: 4 }), vault)
const worker = await startWorker({
  db,
  databaseUrl,
  logger,
  ...(process.env.OUTBOX ? { outbox: process.env.OUTBOX } : {}),
  ...(process.env.FILES_FOLDER ? { files: process.env.FILES_FOLDER } : {}),
})

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop())

/** Lets the jobs under way finish, then gives the connections back. */
async function stop(): Promise<void> {
  await worker.stop()
  await db.end()
  await vault.close()
}
