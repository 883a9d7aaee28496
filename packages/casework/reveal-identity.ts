import type { Who } from '@nrm/db/as-actor'
import { type Revealed, sealedIdentity } from '@nrm/db/queries/identity'
import { codeLists } from '@nrm/sop/codes'
import { ownView } from '@nrm/sop/field-needs'
import { checkPinfl } from '@nrm/sop/pinfl'
import { Refusal } from '@nrm/sop/refusal'
import { attempted } from './attempted.ts'
import { sealedNote } from './log-notes.ts'
import { requireFresh } from './require-fresh.ts'
import { identityPlace } from './seal-work.ts'
import type { SealedDb } from './sealed-db.ts'

const sealed = [
  'calledBy',
  'surname',
  'givenName',
  'patronymic',
  'birth',
  'paperHeldBy',
  'paperKind',
  'paperNumber',
  'pinfl',
  'reporter',
] as const

/**
 * Opens the sealed identity of a case to the actor, for a coded reason. The entry in the evidence log precedes the answer.
 * @throws Refusal `confirm-needed`, `not-found`, `forbidden` (not in this role or state), `form-invalid` (reason); each leaves its entry too
 */
export const revealIdentity = (db: SealedDb, who: Who, caseId: string, asked: Readonly<{ reason: string; note?: string | undefined }>) =>
  attempted(db, who, { kind: 'identity.viewed', case: caseId }, async (tx) => {
    await requireFresh(tx)
    checkReason(asked)
    const rows = await sealedIdentity(tx, caseId, asked.reason, await sealedNote(db, tx, caseId, asked.note))
    const refused = rows.find((row) => row.refused !== null)?.refused
    if (refused) throw new Refusal(refused)
    return identityView(await openedIdentity(db, caseId, rows))
  })

/** What is known of the identity: later entries add, and win where they repeat an answer. */
export const openedIdentity = async (
  db: Pick<SealedDb, 'vault'>,
  caseId: string,
  rows: readonly Revealed[],
): Promise<Record<string, unknown>> => Object.assign({}, ...(await openedEntries(db, caseId, rows)))

/** The entries of the identity one by one, oldest first. */
export function openedEntries({ vault }: Pick<SealedDb, 'vault'>, caseId: string, rows: readonly Revealed[]) {
  const opened = rows.flatMap((row) => (row.refused === null ? [row] : []))
  return Promise.all(
    opened.map(async (row) => {
      const place = { caseId, root: Number(row.root), compartment: 'identity', version: row.key_version }
      const key = await vault.openKey(place, { kek: row.kek, wrapped: Buffer.from(row.wrapped) })
      return vault.open(key, row.sealed, identityPlace(row.id, caseId, row.key_version)) as Record<string, unknown>
    }),
  )
}

/** A code that says nothing by itself needs a sentence. */
function checkReason({ reason, note }: Readonly<{ reason: string; note?: string | undefined }>): void {
  if (!(codeLists.revealReasons as readonly string[]).includes(reason))
    throw new Refusal('form-invalid', {}, [{ path: 'reason', code: 'not-in-list' }])
  if (reason === 'other' && !note?.trim()) throw new Refusal('form-invalid', {}, [{ path: 'note', code: 'required' }])
}

function identityView(data: Readonly<Record<string, unknown>>) {
  const known = Object.fromEntries(sealed.map((name) => [name, typeof data[name] === 'string' ? data[name] : null])) as Record<
    (typeof sealed)[number],
    string | null
  >
  return ownView('identity', { ...known, pinflWarning: known.pinfl !== null && !checkPinfl(known.pinfl).ok })
}
