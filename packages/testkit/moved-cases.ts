import { sweepSopChanges } from '@nrm/casework/run-sop-change'
import type { Db } from '@nrm/db/connect'

/** Does what the worker does every ten minutes: moves the cases of every change of version two people agreed on, or sends them back. */
export const moveCases = (db: Db): Promise<number> => sweepSopChanges(db, { requestId: 'test' })
