import { randomUUID } from 'node:crypto'
import { watchCalendar as watch } from '@nrm/casework/watch-calendar'
import type { Db } from '@nrm/db/connect'
import type { Task } from 'graphile-worker'

/** Reminds that the production calendar ends, and settles ends counted without it. */
export const watchCalendar =
  (db: Db): Task =>
  async () =>
    void (await watch(db, { requestId: randomUUID() }))
