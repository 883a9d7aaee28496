import type { Tx } from '../as-actor.ts'

/** One answer to be kept. `to`: the one office a yes names; `until`: when it ends, ISO 8601. */
export type ConsentWrite = Readonly<{
  item: string
  /** What follows from both voices. */
  answer: string
  own: string
  representative: string | null
  representedBy: string | null
  /** Office that conducts identification; the answer stands under its name where the clock wrote it. */
  holder: string
  language: string
  mode: string
  textVersion: string | null
  textLanguage: string | null
  to: string | null
  takenBack: boolean
  until: string
}>
/** Adds answers; a yes takes the place of a legal ground on which an office saw the case. */
export const writeConsents = (tx: Tx, caseId: string, rows: readonly ConsentWrite[]) =>
  tx.sql`select nrm.write_consents(${caseId}::uuid, ${JSON.stringify(rows)}::jsonb)`.execute()

export type HeldRow = Readonly<{
  item: string
  answer: 'yes' | 'no' | 'later'
  to: string | null
  at: string
  until: string
  taken_back: boolean
}>
/** What the person answered, in the case of a procedure, oldest first. */
export const consentsOfCaseOf = (tx: Tx, procedureId: string) =>
  tx.sql<HeldRow[]>`
  select c.item, c.answer, c.recipient_office_id as "to", c.at, c.expires_at as until, c.taken_back
    from nrm.consents_of_case((select q.case_id from nrm.procedure q where q.id = ${procedureId}::uuid)) c order by c.at, c.id`.execute()

export type ShareRow = Readonly<{
  office_id: string
  purpose: string
  ground: string
  granted_at: string
  until: string | null
  open: boolean
}>
const shareColumns = (tx: Tx) => tx.sql`
  select a.office_id, a.purpose, a.ground, a.granted_at, a.until, (a.until is null or a.until > now()) as open from nrm.case_access a`

/** Offices the case was shared with, in the order of time; those that lost sight of it are among them. */
export const sharesOfCase = (tx: Tx, caseId: string) =>
  tx.sql<ShareRow[]>`${shareColumns(tx)} where a.case_id = ${caseId}::uuid order by a.granted_at, a.office_id`.execute()
/** The same for the case of a procedure, only those that see it now. */
export const openSharesOfCaseOf = (tx: Tx, procedureId: string) =>
  tx.sql<ShareRow[]>`${shareColumns(tx)}
   where a.case_id = (select q.case_id from nrm.procedure q where q.id = ${procedureId}::uuid) and (a.until is null or a.until > now())
   order by a.granted_at, a.office_id`.execute()

export type OverrideWrite = Readonly<{ purpose: string; ground: string; office: string | null; until: string; reviewDue: string }>
/** Puts a coded legal ground in the place of a yes, and opens its review. */
export const overrideConsent = (tx: Tx, caseId: string, row: OverrideWrite) =>
  tx.sql`select nrm.override_consent(${caseId}::uuid, ${row.purpose}, ${row.ground}, ${row.office}::uuid, ${row.until}::timestamptz, ${row.reviewDue}::timestamptz)`.execute()

export type EndingRow = Readonly<{ case_id: string; number: string; item: string; until: string }>
/** Yeses this office took down that end within a month or ended within the last, and were not given anew; the soonest first. */
export const endingConsents = (tx: Tx) =>
  tx.sql<EndingRow[]>`
  select c.case_id, f.number, c.item, c.expires_at as until from nrm.consent c join nrm.case_file f on f.id = c.case_id
   where c.office_id = (select nrm.office_id()) and c.answer = 'yes' and c.expires_at between now() - interval '1 month' and now() + interval '1 month' and f.progress <> 'Closed'
     and not exists (select 1 from nrm.consent l where l.case_id = c.case_id and l.item = c.item and (l.at, l.id) > (c.at, c.id))
   order by c.expires_at, c.id limit 10`.execute()

/** Counts a refusal without a name; the database takes the place from the case and keeps no way back. */
export const notifyAnonymously = (tx: Tx, caseId: string, kind: string) =>
  tx.sql`select nrm.notify_anonymously(${caseId}::uuid, ${kind})`.execute()

export type AnonymousCell = Readonly<{ quarter: string; region_code: string; kind: string; count: number | null }>
/** Refusals told without a name, by quarter, region and kind; null where the number is too small to be shown. */
export const anonymousCounts = (tx: Tx) =>
  tx.sql<AnonymousCell[]>`select n.quarter::text, n.region_code, n.kind, n.count from nrm.anonymous_counts() n`.execute()
