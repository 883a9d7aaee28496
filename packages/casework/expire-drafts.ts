import { asActor } from '@nrm/db/as-actor'
import type { Db } from '@nrm/db/connect'
import { deleteExpiredDrafts } from '@nrm/db/queries/drafts'

/** Deletes drafts nobody took up again in time; answers how many. */
export const expireDrafts = (db: Db, { requestId, now }: Readonly<{ requestId: string; now?: string }>): Promise<number> =>
  asActor(db, { system: true, requestId, ...(now ? { now } : {}) }, async (tx) => (await deleteExpiredDrafts(tx))[0]?.count ?? 0)
