import { sealedDb } from '@nrm/casework/sealed-db'
import { connect } from '@nrm/db/connect'
import { openVault } from '@nrm/vault/open-vault'
import { buildApi } from './app.ts'
import { settingsFrom } from './config.ts'
import { lastWord } from './last-word.ts'
import { createLogger } from './logger.ts'

const { databaseUrl, auditDatabaseUrl, host, port, poolSize, logLevel, vault: vaultSettings, api } = settingsFrom(process.env)
const logger = createLogger(logLevel)
lastWord(logger)
const vault = await openVault(vaultSettings)
const db = sealedDb(connect(databaseUrl, { max: poolSize }), vault)
const auditDb = connect(auditDatabaseUrl, { max: 2 })
const app = await buildApi({ db, auditDb, config: api, logger })

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop())
await app.listen({ host, port })

/** Lets the requests under way finish, then gives the connections back. */
async function stop(): Promise<void> {
  await app.close()
  await Promise.all([db.end(), auditDb.end()])
  await vault.close()
}
