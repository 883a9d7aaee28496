import { connect } from '@nrm/db/connect'
import { lastWord } from './last-word.ts'
import { createLogger } from './logger.ts'
import { startWorker } from './start.ts'

const databaseUrl = process.env.WORKER_DATABASE_URL ?? process.env.DATABASE_URL
if (!databaseUrl) throw new Error('DATABASE_URL is missing: the address of the database for nrm_worker')
const logger = createLogger(process.env.LOG_LEVEL ?? 'info')
lastWord(logger)
const db = connect(databaseUrl, { max: 4 })
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
}
