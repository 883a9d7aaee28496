import { randomUUID } from 'node:crypto'
import { sweepSopChanges } from '@nrm/casework/run-sop-change'
import type { Db } from '@nrm/db/connect'
import type { Task } from 'graphile-worker'
import type { Logger } from 'pino'

/** Moves the cases of every migration that two people agreed on, or sends them back; what an outage broke off goes on with the next run. */
export const migrateCases =
  (db: Db, logger: Logger): Task =>
  async () => {
    const moved = await sweepSopChanges(db, { requestId: randomUUID() })
    if (moved > 0) logger.info({ moved }, 'cases moved to another version')
  }
