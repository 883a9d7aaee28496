import { asActor, type Who } from '@nrm/db/as-actor'
import type { Db } from '@nrm/db/connect'
import { appendAudit } from '@nrm/db/queries/effects'
import { Refusal } from '@nrm/sop/refusal'

/** Whether the id of a submission belongs to one already, perhaps in a case the actor does not see: then only the key tells. */
export const isTaken = (error: unknown): boolean => (error as { constraint_name?: string } | null)?.constraint_name === 'submission_pk'

/** The refusal, with its trace in a transaction of its own: the one that ran into the key is undone. */
export const refuseTaken = (db: Db, who: Who, facts: Readonly<Record<string, unknown>>): Promise<{ refusal: Refusal }> =>
  asActor(db, who, async (tx) => {
    await tx.entered
    await appendAudit(tx, { kind: 'step', outcome: 'refused', code: 'submission-reused', ...facts })
    return { refusal: new Refusal('submission-reused') }
  })
