// The API over a vault that hides nothing: what it takes without sealing. Told by the environment like the API itself.
import { buildApi } from '@nrm/api/app'
import { settingsFrom } from '@nrm/api/config'
import { createLogger } from '@nrm/api/logger'
import { sealedDb } from '@nrm/casework/sealed-db'
import { connect } from '@nrm/db/connect'
import { nullVault } from '@nrm/vault/null-vault'

const { databaseUrl, auditDatabaseUrl, host, port, poolSize, logLevel, api } = settingsFrom(process.env)
const app = await buildApi({
  db: sealedDb(connect(databaseUrl, { max: poolSize }), nullVault()),
  auditDb: connect(auditDatabaseUrl, { max: 2 }),
  config: api,
  logger: createLogger(logLevel),
})
process.once('SIGTERM', () => process.exit(0))
await app.listen({ host, port })
