import { randomUUID } from 'node:crypto'
import { deliverNotification } from '@nrm/casework/deliver-notification'
import type { Db } from '@nrm/db/connect'
import type { Task } from 'graphile-worker'
import type { Channel } from '../outbox.ts'

/** Carries messages out of the house. The job holds their ids; text and addressee are read now. */
export const notify =
  (db: Db, send: Channel): Task =>
  async (payload) => {
    for (const id of (payload as { notifications: string[] }).notifications)
      await deliverNotification(db, id, { requestId: randomUUID(), send })
  }
