import { randomUUID } from 'node:crypto'
import { compareWaits as compare } from '@nrm/casework/compare-waits'
import type { Db } from '@nrm/db/connect'
import type { Task } from 'graphile-worker'
import type { Logger } from 'pino'

/** Looks once a week whether a group of people waits longer than the others. */
export const compareWaits =
  (db: Db, logger: Logger): Task =>
  async () => {
    const gaps = await compare(db, { requestId: randomUUID() })
    if (gaps > 0) logger.info({ gaps }, 'groups that wait longer')
  }
