import { randomUUID } from 'node:crypto'
import { destroyCases as destroy } from '@nrm/casework/destroy-cases'
import type { SealedDb } from '@nrm/casework/sealed-db'
import type { Task } from 'graphile-worker'
import type { Logger } from 'pino'

/** Destroys the cases two people agreed on, once their waiting time is over, and goes on with what was cut off. */
export const destroyCases =
  (db: SealedDb, logger: Logger): Task =>
  async () => {
    const done = await destroy(db, {
      requestId: randomUUID(),
      onFailure: (error, caseId) => logger.error({ err: error, caseId }, 'a case could not be destroyed'),
    })
    if (done.destroyed > 0 || done.failed > 0) logger.info(done, 'cases destroyed')
  }
