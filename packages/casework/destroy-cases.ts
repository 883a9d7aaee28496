import { asActor } from '@nrm/db/as-actor'
import { beginDestruction, type DueDestruction, destructionsDue, finishDestruction } from '@nrm/db/queries/retention'
import type { SealedDb } from './sealed-db.ts'

const BATCH = 20

/** `now` sets the clock of the database (worker connection); `after` is called between the parts, so that a test can break off there. */
export type DestroyCases = Readonly<{
  requestId: string
  now?: string
  after?: (part: 'keys' | 'root') => void
  onFailure?: (error: unknown, caseId: string) => void
}>

/**
 * Destroys the cases two people agreed on, once nobody stopped them in time. Three parts: the wrapped keys go and the case says that it is
 * being destroyed (committed); the root goes from the key store, which no backup of the database holds; the case says that it is destroyed
 * (committed). Whatever was cut off between them is found by the next sweep and goes on: the second part may be done again and again.
 * @throws what broke the last part, unless `onFailure` is given
 */
export async function destroyCases(
  db: SealedDb,
  { requestId, now, after = () => {}, onFailure }: DestroyCases,
): Promise<{ destroyed: number; failed: number }> {
  const who = { system: true, requestId, ...(now ? { now } : {}) } as const
  const done = { destroyed: 0, failed: 0 }
  for (const due of await asActor(db, who, (tx) => destructionsDue(tx, BATCH))) {
    try {
      if (await destroy(due)) done.destroyed += 1
    } catch (error) {
      if (!onFailure) throw error
      done.failed += 1
      onFailure(error, due.case_id)
    }
  }
  return done

  async function destroy({ id }: DueDestruction): Promise<boolean> {
    const [begun] = await asActor(db, who, (tx) => beginDestruction(tx, id))
    if (begun?.root == null) return false
    after('keys')
    const root = Number(begun.root)
    await db.vault.erase(root)
    if (!(await db.vault.isErased(root))) throw new Error('the key store still derives the root of a case it was told to erase')
    after('root')
    const [finished] = await asActor(db, who, (tx) => finishDestruction(tx, id))
    return finished?.done ?? false
  }
}
