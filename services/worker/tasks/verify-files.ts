import { randomUUID } from 'node:crypto'
import type { FileHouse } from '@nrm/casework/file-house'
import { verifyFiles as verify } from '@nrm/casework/verify-files'
import type { Db } from '@nrm/db/connect'
import type { Task } from 'graphile-worker'

/** Compares the files of a case that changed hands with the hashes of the day they came. The job knows their ids only. */
export const verifyFiles =
  (db: Db, blobs: FileHouse['blobs']): Task =>
  async (payload) =>
    verify(db, blobs, randomUUID(), (payload as { files: string[] }).files)
