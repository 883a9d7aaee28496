import type { RecordRow } from '@nrm/db/queries/case-reading'
import { type CaseKeys, keyOf } from './case-keys.ts'
import { recordPlace } from './seal-work.ts'

/** A record with its answers; `data` is null where its key is closed to this reader. */
export type OpenedRecord = Omit<RecordRow, 'sealed'> & Readonly<{ data: Readonly<Record<string, unknown>> | null }>

/** Opens what the reader's keys open. @throws NotOpened for a ciphertext that was changed or moved */
export const openRecords = (keys: CaseKeys, rows: readonly RecordRow[]): Promise<OpenedRecord[]> =>
  Promise.all(
    rows.map(async ({ sealed, ...row }) => {
      const key = await keyOf(keys, row.compartment, row.key_version)
      const place = recordPlace(row.id, keys.caseId, row.compartment, row.key_version)
      return { ...row, data: key && (keys.vault.open(key, sealed, place) as Record<string, unknown>) }
    }),
  )
