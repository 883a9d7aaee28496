import type { Entered } from '@nrm/db/as-actor'
import type { CaseKeyRow } from '@nrm/db/queries/case-keys'
import type { CaseRow } from '@nrm/db/queries/door'
import { type CaseKeys, caseKeys } from './case-keys.ts'
import { keyringOf, type SealedDb } from './sealed-db.ts'
import type { Who } from './who.ts'

/** The data keys of a case as this actor may open them. */
export const keysInHand = (
  db: SealedDb,
  who: Who,
  entered: Pick<Entered, 'office'>,
  file: Pick<CaseRow, 'id' | 'root'>,
  rows: readonly CaseKeyRow[],
): CaseKeys =>
  caseKeys({ vault: db.vault, caseId: file.id, root: Number(file.root), office: entered.office, keyring: keyringOf(db, who) }, rows)
