import type { Tx } from '../as-actor.ts'
import type { KeyWrite, OfficeKeyWrite } from './effects.ts'

/** A file as it stands in its case. Name, description and hashes are sealed. */
export type EvidenceRow = Readonly<{
  id: string
  case_id: string
  place: number
  kind: string
  type: string
  size: number
  stripped: string[]
  compartment: string
  key_version: number
  sealed: Uint8Array
  scan: 'clean' | 'unscanned' | 'infected'
  damaged_at: string | null
  withdrawn_at: string | null
  withdrawn_reason: string | null
  withdrawn_note: string | null
  at: string
  office_id: string | null
}>
export type CustodyRow = Readonly<{
  file_id: string
  act: string
  at: string
  actor: string | null
  office_id: string | null
  to_office_id: string | null
  whole: boolean | null
  code: string | null
}>
/** What is written of a file that was looked at; binary values as base64. */
export type EvidenceWrite = Readonly<{
  id: string
  kind: string
  type: string
  size: number
  stripped: readonly string[]
  compartment: string
  keyVersion: number
  sealed: string
  mark: string
  originalBlob: string
  copyBlob: string
  originalDigest: string
  copyDigest: string
  scan: 'clean' | 'unscanned'
  submission: string
}>

/** A file that was written already, as much as tells that it is the same. */
export type SentAgain = Pick<EvidenceWrite, 'kind' | 'mark' | 'submission'>

/** Files of a case as far as the reader may read them, in the order they came. */
export const filesOfCase = (tx: Tx, caseId: string) =>
  tx.sql<EvidenceRow[]>`
  select f.id, f.case_id, f.place, f.kind, f.type, f.size, f.stripped, f.compartment, f.key_version, f.sealed, f.scan, f.damaged_at, f.withdrawn_at, f.withdrawn_reason,
         f.withdrawn_note, f.at, f.office_id
    from nrm.evidence_file f where f.case_id = ${caseId}::uuid order by f.place`.execute()

/** Their custody, oldest first. */
export const custodyOfCase = (tx: Tx, caseId: string) =>
  tx.sql<CustodyRow[]>`
  select u.file_id, u.act, u.at, a.name as actor, u.office_id, u.to_office_id, u.whole, u.code
    from nrm.custody u left join nrm.account a on a.id = u.account_id where u.case_id = ${caseId}::uuid order by u.at, u.id`.execute()

/** The case of files, and the compartments its reader reads; no row where there is none. */
export const fileCase = (tx: Tx, caseId: string) =>
  tx.sql<{ id: string; number: string; root: number; readable: string[] }[]>`
  select c.id, c.number, c.root::float8 as root, nrm.readable(c.id) as readable from nrm.case_file c where c.id = ${caseId}::uuid`.execute()

export type FilePlace = Readonly<{ refused: string | null; known: string | null }>
/** Whether the actor may add a file, before anybody looks at it; holds back others who add to the same case until the transaction ends. */
export const filePlace = (tx: Tx, of: Readonly<{ caseId: string; kind: string; most: number; submission: string }>) =>
  tx.sql<FilePlace[]>`select * from nrm.file_place(${of.caseId}::uuid, ${of.kind}, ${of.most}, ${of.submission}::uuid)`.execute()

/** Keeps a data key that was drawn for files. */
export const addFileKey = (tx: Tx, caseId: string, keys: readonly KeyWrite[], officeKeys: readonly OfficeKeyWrite[]) =>
  tx.sql`select nrm.add_file_key(${caseId}::uuid, ${JSON.stringify(keys)}::jsonb, ${JSON.stringify(officeKeys)}::jsonb)`.execute()

/** Writes a file with its custody and its entry in the log; `refused` is a code. */
export const receiveFile = (tx: Tx, caseId: string, file: EvidenceWrite | SentAgain, most: number) =>
  tx.sql<{ refused: string | null; id: string | null }[]>`
  select * from nrm.receive_file(${caseId}::uuid, ${JSON.stringify(file)}::jsonb, ${most})`.execute()

/** Makes a link for one look; `refused` is a code. */
export const linkFile = (
  tx: Tx,
  of: Readonly<{ caseId: string; file: string; which: string; reason: string | null; digest: Uint8Array; seconds: number }>,
) =>
  tx.sql<{ refused: string | null; expires_at: string }[]>`
  select * from nrm.link_file(${of.caseId}::uuid, ${of.file}::uuid, ${of.which}, ${of.reason}, ${of.digest as Buffer}, ${of.seconds})`.execute()

export type Spent = Readonly<{
  file: string
  case_id: string
  number: string | null
  place: number
  type: string
  which: 'copy' | 'original'
  reason: string | null
  blob: string
  stored: Uint8Array
  scan: 'clean' | 'unscanned'
  compartment: string
  key_version: number
  sealed: Uint8Array
}>
/** Uses a link up; no row where there is none for this account and session at this moment. */
export const spendLink = (tx: Tx, digest: Uint8Array) => tx.sql<Spent[]>`select * from nrm.spend_link(${digest as Buffer})`.execute()

/** Writes down what came of a look. */
export const fileOpened = (tx: Tx, file: string, which: string, whole: boolean, reason: string | null) =>
  tx.sql`select nrm.file_opened(${file}::uuid, ${which}, ${whole}, ${reason})`.execute()

/** Writes down the verdict of the antivirus on a file that waited for it. */
export const fileScanned = (tx: Tx, file: string, clean: boolean) => tx.sql`select nrm.file_scanned(${file}::uuid, ${clean})`.execute()

/** Takes a file out of the course of work; `refused` is a code. */
export const withdrawFile = (tx: Tx, caseId: string, file: string, reason: string, note: string | null) =>
  tx.sql<{ refused: string | null }[]>`
  select nrm.withdraw_file(${caseId}::uuid, ${file}::uuid, ${reason}, ${note}) as refused`.execute()

export type StoredBytes = Readonly<{
  id: string
  case_id: string
  original_blob: string
  copy_blob: string
  original_digest: Uint8Array
  copy_digest: Uint8Array
}>
/** Where the bytes of files lie and what they hash to, of those the reader may read. */
export const storedBytes = (tx: Tx, ids: readonly string[]) =>
  tx.sql<StoredBytes[]>`
  select f.id, f.case_id, f.original_blob, f.copy_blob, f.original_digest, f.copy_digest from nrm.evidence_file f where f.id = any(${ids as string[]}::uuid[]) order by f.id`.execute()

/** Writes down what came of comparing a file with its hash. */
export const fileVerified = (tx: Tx, file: string, whole: boolean) => tx.sql`select nrm.file_verified(${file}::uuid, ${whole})`.execute()

/** Of these blobs, those that belong to a file of a case that was not erased. */
export const blobsInUse = (tx: Tx, ids: readonly string[]) =>
  tx.sql<{ id: string }[]>`
  select b.id::text as id from unnest(${ids as string[]}::uuid[]) b(id)
   where exists (select 1 from nrm.evidence_file f join nrm.case_file c on c.id = f.case_id where c.erased_at is null and (f.original_blob = b.id or f.copy_blob = b.id))`.execute()
