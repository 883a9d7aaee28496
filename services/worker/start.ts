import { fileHouse } from '@nrm/casework/file-house'
import type { Db } from '@nrm/db/connect'
import { parseCronItems, Logger as QueueLogger, run } from 'graphile-worker'
import type { Logger } from 'pino'
import { oneAtATime } from './one-at-a-time.ts'
import { type Channel, spoolFolder } from './outbox.ts'
import { compareWaits } from './tasks/compare-waits.ts'
import { expireClocks } from './tasks/expire-clocks.ts'
import { expireDrafts } from './tasks/expire-drafts.ts'
import { migrateCases } from './tasks/migrate-cases.ts'
import { notify } from './tasks/notify.ts'
import { sweepFiles } from './tasks/sweep-files.ts'
import { verifyFiles } from './tasks/verify-files.ts'
import { watchCalendar } from './tasks/watch-calendar.ts'

/** What a worker needs: the pool of nrm_worker, the same server for the queue, a way out for messages, the folder of sealed files. */
export type WorkerParts = Readonly<{
  db: Db
  databaseUrl: string
  logger: Logger
  channel?: Channel
  outbox?: string
  files?: string
}>

/** A sweep that was missed is not made up for: the next one finds the same work. */
const sweep = { backfillPeriod: 0, maxAttempts: 1 } as const
/** One for each of the two sweeps that may take long, one for messages. */
const CONCURRENCY = 3

/** Starts the worker: clocks swept every minute and once at the start, messages as they come, drafts daily. */
export async function startWorker({
  db,
  databaseUrl,
  logger,
  channel,
  outbox = 'outbox',
  files = 'files',
}: WorkerParts): Promise<{ stop: () => Promise<void> }> {
  const { blobs } = fileHouse({ folder: files })
  const tasks = {
    notify: notify(db, channel ?? spoolFolder(outbox)),
    'expire-clocks': oneAtATime(expireClocks(db, logger)),
    'expire-drafts': expireDrafts(db),
    'migrate-cases': oneAtATime(migrateCases(db, logger)),
    'sweep-files': sweepFiles(db, blobs),
    'verify-files': verifyFiles(db, blobs),
    'compare-waits': compareWaits(db, logger),
    'watch-calendar': watchCalendar(db),
  }
  const runner = await run({
    connectionString: databaseUrl,
    concurrency: CONCURRENCY,
    noHandleSignals: true,
    logger: quiet(logger),
    taskList: tasks,
    parsedCronItems: parseCronItems([
      { task: 'expire-clocks', identifier: 'expire-clocks', match: '* * * * *', options: sweep },
      { task: 'migrate-cases', identifier: 'migrate-cases', match: '*/10 * * * *', options: sweep },
      { task: 'expire-drafts', identifier: 'expire-drafts', match: '20 3 * * *' },
      { task: 'sweep-files', identifier: 'sweep-files', match: '40 3 * * *' },
      { task: 'watch-calendar', identifier: 'watch-calendar', match: '10 4 * * *' },
      { task: 'compare-waits', identifier: 'compare-waits', match: '30 4 * * 1' },
    ]),
  })
  // After an outage nobody should wait another minute.
  await runner.addJob('expire-clocks', {}, { jobKey: 'expire-clocks:start' })
  return { stop: () => runner.stop() }
}

/** The queue says only what goes wrong: which task, never with a payload or with the words of an error. */
const quiet = (logger: Logger): QueueLogger =>
  new QueueLogger(() => (level, message) => {
    if (level === 'error' || level === 'warning') logger.warn({ queue: message.split(' with error ')[0]?.slice(0, 200) }, 'queue')
  })
