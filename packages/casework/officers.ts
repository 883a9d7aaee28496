import { asActor } from '@nrm/db/as-actor'
import type { Db } from '@nrm/db/connect'
import { submissionById } from '@nrm/db/queries/door'
import { type OfficerRow, policeOfficers } from '@nrm/db/queries/officers'

export type Officer = OfficerRow

/** Police officers in whose name records may be loaded, and the moment of the database. Worker connection only. */
export const officersNow = (db: Db, requestId: string): Promise<{ officers: Officer[]; moment: string }> =>
  asActor(db, { system: true, requestId }, async (tx) => {
    const [officers, { moment }] = await Promise.all([policeOfficers(tx), tx.entered])
    return { officers, moment }
  })

/** Who sent a submission and when, whatever territory it lies in; null where there was none. Worker connection only. */
export const earlierSubmission = (db: Db, requestId: string, id: string): Promise<{ account: string; at: string } | null> =>
  asActor(db, { system: true, requestId }, async (tx) => {
    const [sent] = await submissionById(tx, id)
    return sent?.account_id ? { account: sent.account_id, at: new Date(sent.at).toISOString() } : null
  })
