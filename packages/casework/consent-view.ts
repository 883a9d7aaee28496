import type { ConsentRow } from '@nrm/db/queries/case-reading'
import { iso } from './instants.ts'
import { shown } from './readable.ts'
import { officeRef, type Seen } from './view.ts'

/** One answer of the person, with the language it was understood in and who wrote it down. */
export const consentView = (seen: Pick<Seen, 'reference' | 'actor' | 'procedures' | 'file' | 'glass'>, row: ConsentRow) =>
  shown('consent', seen, {
    item: row.item,
    answer: row.answer,
    language: row.language,
    mode: row.mode,
    at: iso(row.at),
    office: officeRef(seen, row.office_id),
  })
