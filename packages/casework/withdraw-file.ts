import type { Who } from '@nrm/db/as-actor'
import { withdrawFile as withdraw } from '@nrm/db/queries/evidence-files'
import { withdrawalReasons } from '@nrm/sop/evidence'
import { Refusal } from '@nrm/sop/refusal'
import { attempted } from './attempted.ts'
import { sealedNote } from './log-notes.ts'
import type { SealedDb } from './sealed-db.ts'

/**
 * Takes a file out of the course of work, for a coded reason; its bytes and its custody stay. Whoever brought it may, and the office that holds the case.
 * @throws Refusal `not-found`, `forbidden`, `file-withdrawn`, `form-invalid` (reason); each is on record
 */
export const withdrawFile = (
  db: SealedDb,
  who: Who,
  caseId: string,
  file: string,
  asked: Readonly<{ reason: string; note?: string | undefined }>,
): Promise<void> =>
  attempted(db, who, { kind: 'file.withdrawn', case: caseId, target: file }, async (tx) => {
    if (!(withdrawalReasons as readonly string[]).includes(asked.reason))
      throw new Refusal('form-invalid', {}, [{ path: 'reason', code: asked.reason ? 'not-in-list' : 'required' }])
    if (asked.reason === 'other' && !asked.note?.trim()) throw new Refusal('form-invalid', {}, [{ path: 'note', code: 'required' }])
    const [done] = await withdraw(tx, caseId, file, asked.reason, await sealedNote(db, tx, caseId, asked.note))
    if (done?.refused) throw new Refusal(done.refused)
  })
