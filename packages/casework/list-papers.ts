import type { Who } from '@nrm/db/as-actor'
import { documentsOfCase, type IssuedRow, voidDocument } from '@nrm/db/queries/documents'
import { voidReasons } from '@nrm/sop/papers'
import { Refusal } from '@nrm/sop/refusal'
import { may } from '@nrm/sop/sight'
import { attempted } from './attempted.ts'
import { iso } from './instants.ts'
import { mustBeOf } from './on-case.ts'
import { type PaperCase, paperCase } from './paper-case.ts'
import type { SealedDb } from './sealed-db.ts'
import { officeRef } from './view.ts'
import { type WrittenPaper, writtenPapers } from './written-papers.ts'

/** Papers of a case that the actor may print, and every copy that went out. @throws Refusal `not-found`, `case-destroyed` */
export const listPapers = (db: SealedDb, who: Who, caseId: string) =>
  attempted(db, who, { kind: 'documents.viewed', case: caseId }, async (tx) => {
    const [found, issued] = await Promise.all([paperCase(db, tx, who, caseId), documentsOfCase(tx, caseId)])
    return {
      case: { id: found.seen.file.id, number: found.seen.file.number },
      papers: isBarred(found) ? [] : writtenPapers(found).map((paper) => paperView(found, paper)),
      issued: issued.map((row) => issuedView(found, row)),
    }
  })

/** Says of a copy that it counts no more; nothing is deleted. @throws Refusal `not-found`, `forbidden`, `form-invalid`, `document-voided` */
export const voidPaper = (db: SealedDb, who: Who, caseId: string, id: string, reason: string | undefined): Promise<void> =>
  attempted(db, who, { kind: 'document.voided', case: caseId, target: id }, async (tx) => {
    mustBeOf(voidReasons, 'reason', reason)
    const [{ refused }] = await voidDocument(tx, caseId, id, reason as string)
    if (refused) throw new Refusal(refused)
  })

/** Whoever sees the case only by emergency access, and whoever may not print, is offered nothing. */
function isBarred({ seen }: PaperCase): boolean {
  const { actor, file, procedures, onlyByGlass } = seen
  const reachable = {
    territory: file.territory_code,
    region: file.region_code,
    origin: file.origin_office_id,
    shared: file.shared,
    excluded: [],
    restricted: file.named !== null,
    named: file.named ?? [],
    touched: [],
  }
  return (
    onlyByGlass ||
    !may(
      'print',
      actor,
      reachable,
      [...procedures.values()].map(({ row }) => row.office_id),
    )
  )
}

const paperView = ({ seen }: PaperCase, { code, procedure, procedureId, version, step, at, office }: WrittenPaper) => ({
  document: code,
  procedure,
  procedureId,
  version,
  step,
  at: iso(at),
  office: office ? officeRef(seen, office) : null,
})

const issuedView = ({ seen }: PaperCase, row: IssuedRow) => ({
  id: row.id,
  document: row.document,
  step: row.step,
  language: row.language,
  copy: row.copy,
  at: iso(row.at),
  actor: row.actor,
  office: officeRef(seen, row.office_id),
  voided: row.voided_at ? { at: iso(row.voided_at), actor: row.voided_by ?? '', reason: row.void_reason ?? '' } : null,
  mayVoid: row.voided_at === null && !seen.onlyByGlass && (row.office_id === seen.actor.office || seen.actor.role === 'supervisor'),
})
