import { randomUUID } from 'node:crypto'
import type { FileHouse } from '@nrm/casework/file-house'
import { sweepBlobs } from '@nrm/casework/sweep-blobs'
import type { Db } from '@nrm/db/connect'
import type { Task } from 'graphile-worker'

/** Removes sealed bytes that no file owns. */
export const sweepFiles =
  (db: Db, blobs: FileHouse['blobs']): Task =>
  async () =>
    void (await sweepBlobs(db, blobs, randomUUID()))
