import type { Tx } from '../as-actor.ts'
import type { Untracked } from '../as-nobody.ts'

export type DocumentPlace = Readonly<{
  refused: 'not-found' | 'forbidden' | 'too-many-requests' | null
  /** Until the hour is over, where too many were printed. */
  seconds: number | null
  copy: number
}>
/** Which copy of a paper the next one would be, or why the actor may print none. Holds the case and the account until the end of the transaction. */
export const documentPlace = (
  tx: Tx,
  caseId: string,
  paper: Readonly<{ procedure: string; version: number; document: string }>,
  most: number,
) =>
  tx.sql<[DocumentPlace]>`
  select * from nrm.document_place(${caseId}::uuid, ${paper.procedure}::uuid, ${paper.version}, ${paper.document}, ${most})`.execute()

/** What is entered of a copy; binary values as base64. */
export type DocumentWrite = Readonly<{
  procedure: string
  version: number
  step: string
  document: string
  language: 'uz-Latn' | 'uz-Cyrl' | 'ru' | 'en'
  copy: number
  digest: string
  codeHash: string
}>
/** Enters a copy and its entry in the evidence log. */
export const enterDocument = (tx: Tx, caseId: string, what: DocumentWrite) =>
  tx.sql<[{ id: string }]>`select nrm.issue_document(${caseId}::uuid, ${JSON.stringify(what)}::jsonb) as id`.execute()

export type IssuedRow = Readonly<{
  id: string
  procedure_id: string
  version: number
  step: string
  document: string
  language: 'uz-Latn' | 'uz-Cyrl' | 'ru' | 'en'
  copy: number
  at: string
  actor: string
  office_id: string
  voided_at: string | null
  voided_by: string | null
  void_reason: string | null
}>
/** Copies that went out of a case, the newest first. */
export const documentsOfCase = (tx: Tx, caseId: string) =>
  tx.sql<IssuedRow[]>`
  select d.id, d.procedure_id, d.version, d.step, d.document, d.language, d.copy, d.at, a.name as actor, d.office_id, d.voided_at, v.name as voided_by, d.void_reason
    from nrm.document_issued d join nrm.account a on a.id = d.account_id left join nrm.account v on v.id = d.voided_by
   where d.case_id = ${caseId}::uuid order by d.at desc, d.id desc`.execute()

/** Says that a copy counts no more; answers why not, or null. */
export const voidDocument = (tx: Tx, caseId: string, id: string, reason: string) =>
  tx.sql<[{ refused: 'not-found' | 'forbidden' | 'document-voided' | null }]>`
  select nrm.void_document(${caseId}::uuid, ${id}::uuid, ${reason}) as refused`.execute()

/** What anybody may learn of a copy. `whole` is null where no file was shown. */
export type CheckedRow = Readonly<{
  document: string
  language: 'uz-Latn' | 'uz-Cyrl' | 'ru' | 'en'
  at: string
  copy: number
  office_kind: string
  region: string
  voided_at: string | null
  whole: boolean | null
}>
/** The copy with this code or this file; hashes, SHA-256. */
export const checkDocument = (tx: Untracked, codeHash: Uint8Array | null, digest: Uint8Array | null) =>
  tx.sql<CheckedRow[]>`select * from nrm.check_document(${codeHash}, ${digest})`.execute()
