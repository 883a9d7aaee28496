import { asActor } from '@nrm/db/as-actor'
import { deleteExpiredDrafts } from '@nrm/db/queries/drafts'
import type { SealedDb } from './sealed-db.ts'
import { forgetWeeks } from './short-lived.ts'

/** Deletes drafts nobody took up again in time, and the roots without which no backup opens an older one; answers how many drafts. */
export async function expireDrafts(db: SealedDb, { requestId, now }: Readonly<{ requestId: string; now?: string }>): Promise<number> {
  const who = { system: true, requestId, ...(now ? { now } : {}) } as const
  const deleted = await asActor(db, who, async (tx) => (await deleteExpiredDrafts(tx))[0]?.count ?? 0)
  await forgetWeeks(db.vault, now ?? new Date().toISOString())
  return deleted
}
