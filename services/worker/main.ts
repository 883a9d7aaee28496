import { connect } from '@nrm/db/connect'
import { createLogger } from './logger.ts'
import { startWorker } from './start.ts'

const databaseUrl = process.env.WORKER_DATABASE_URL ?? process.env.DATABASE_URL
if (!databaseUrl) throw new Error('DATABASE_URL is missing: the address of the database for nrm_worker')
const logger = createLogger(process.env.LOG_LEVEL ?? 'info')
const db = connect(databaseUrl, { max: 4 })
const worker = await startWorker({ db, databaseUrl, logger, ...(process.env.OUTBOX ? { outbox: process.env.OUTBOX } : {}) })

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop())

/** Lets the jobs under way finish, then gives the connections back. */
async function stop(): Promise<void> {
  await worker.stop()
  await db.end()
}
