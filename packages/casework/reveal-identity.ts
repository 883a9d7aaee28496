import type { Who } from '@nrm/db/as-actor'
import type { Db } from '@nrm/db/connect'
import { revealedIdentity } from '@nrm/db/queries/identity'
import { codeLists } from '@nrm/sop/codes'
import { checkPinfl } from '@nrm/sop/pinfl'
import { Refusal } from '@nrm/sop/refusal'
import { attempted } from './attempted.ts'

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
 * @throws Refusal `not-found`, `forbidden` (not in this role or state), `form-invalid` (reason); each leaves its entry too
 */
export const revealIdentity = (db: Db, who: Who, caseId: string, asked: Readonly<{ reason: string; note?: string | undefined }>) =>
  attempted(db, who, { kind: 'identity.viewed', case: caseId }, async (tx) => {
    checkReason(asked)
    const [row] = await revealedIdentity(tx, caseId, asked.reason, asked.note ?? null)
    if (row?.refused) throw new Refusal(row.refused)
    return identityView(row?.data ?? {})
  })

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
  return { ...known, pinflWarning: known.pinfl !== null && !checkPinfl(known.pinfl).ok }
}
