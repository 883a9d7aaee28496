import { asActor, type Who } from '@nrm/db/as-actor'
import type { Db } from '@nrm/db/connect'
import { appendAudit } from '@nrm/db/queries/effects'
import { Refusal } from '@nrm/sop/refusal'

/** Whether the database refused a step because the person has the data restricted: seen only where something is told, after other writes. */
export const isRefusedLate = (error: unknown): error is Refusal => error instanceof Refusal && error.code === 'processing-restricted'

/** The refusal, with its trace in a transaction of its own: the one that ran into it is undone. */
export const refuseLate = (db: Db, who: Who, refusal: Refusal, facts: Readonly<Record<string, unknown>>): Promise<{ refusal: Refusal }> =>
  asActor(db, who, async (tx) => {
    await tx.entered
    await appendAudit(tx, { kind: 'step', outcome: 'refused', code: refusal.code, ...facts })
    return { refusal }
  })
