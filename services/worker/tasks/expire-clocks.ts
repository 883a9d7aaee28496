import { randomUUID } from 'node:crypto'
import { sweepReviews } from '@nrm/casework/glass-lines'
import { sweepClocks } from '@nrm/casework/sweep-clocks'
import type { Db } from '@nrm/db/connect'
import type { Task } from 'graphile-worker'
import type { Logger } from 'pino'

/** Ends every clock whose moment has passed, and hands on every review that is late; a sweep, so that an outage loses none. */
export const expireClocks =
  (db: Db, logger: Logger): Task =>
  async () => {
    const swept = await sweepClocks(db, {
      requestId: randomUUID(),
      onFailure: (error, clock) => logger.error({ err: error, clock }, 'a clock could not be ended'),
    })
    if (swept.expired > 0 || swept.failed > 0) logger.info(swept, 'clocks swept')
    const escalated = await sweepReviews(db, { requestId: randomUUID() })
    if (escalated > 0) logger.info({ escalated }, 'late reviews handed on')
  }
