import { randomUUID } from 'node:crypto'
import { expireDrafts as expire } from '@nrm/casework/expire-drafts'
import type { Db } from '@nrm/db/connect'
import type { Task } from 'graphile-worker'

/** Deletes drafts nobody took up again in time. */
export const expireDrafts =
  (db: Db): Task =>
  async () =>
    void (await expire(db, { requestId: randomUUID() }))
