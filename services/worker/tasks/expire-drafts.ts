import { randomUUID } from 'node:crypto'
import { expireDrafts as expire } from '@nrm/casework/expire-drafts'
import type { SealedDb } from '@nrm/casework/sealed-db'
import type { Task } from 'graphile-worker'

/** Deletes drafts nobody took up again in time. */
export const expireDrafts =
  (db: SealedDb): Task =>
  async () =>
    void (await expire(db, { requestId: randomUUID() }))
