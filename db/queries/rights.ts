import type { Tx } from '../as-actor.ts'

/** What the person asked for, as stored; `sealed` is base64, `own` marks what this actor wrote down. */
export type RequestRow = Readonly<{
  id: string
  kind: 'own-file' | 'correction' | 'restriction' | 'objection'
  field: string | null
  language: string
  mode: string
  sealed: string | null
  at: string
  office: string
  due_at: string | null
  decided_at: string | null
  outcome: 'given' | 'accepted' | 'refused' | null
  ground: string | null
  ended_at: string | null
  own: boolean
}>
/** `outcome` is the kind of end, `keep_until` the moment from which the case may be destroyed. */
export type EndingRow = Readonly<{ closed_at: string; outcome: string; keep_until: string }>
export type DestructionRow = Readonly<{
  state: 'proposed' | 'waiting' | 'destroying' | 'destroyed'
  proposed_at: string
  erase_after: string | null
  destroyed_at: string | null
  own: boolean
}>
export type RightsRow = Readonly<{
  number: string
  root: string
  erased_at: string | null
  /** Verbs open to the actor on this case. */
  may: string[]
  ending: EndingRow | null
  hold: Readonly<{ ground: string; at: string }> | null
  destruction: DestructionRow | null
  requests: RequestRow[]
}>
/** Rights, end, hold and destruction of a case the actor sees; no row where the actor does not. */
export const rightsOf = (tx: Tx, caseId: string) =>
  tx.sql<RightsRow[]>`
  select r.number, r.root, r.erased_at, r.may, r.ending, r.hold, r.destruction, r.requests from nrm.rights_of(${caseId}::uuid) r`.execute()

export type LookRow = Readonly<{ day: string; kind: string; role: string; office_id: string; code: string | null; times: number }>
/** Who looked at a case, by day, role and office, the latest first; empty for whoever may not hand the own file over. */
export const looksAt = (tx: Tx, caseId: string) =>
  tx.sql<LookRow[]>`
  select l.day::text, l.kind, l.role, l.office_id, l.code, l.times from nrm.looks_at(${caseId}::uuid) l`.execute()

export type RightAsked = Readonly<{
  id: string
  caseId: string
  kind: string
  field: string | null
  language: string
  mode: string
  sealed: Uint8Array | null
  dueAt: string | null
}>
/** Writes down what the person asked for, or that the own file was handed over. */
export const askRight = (tx: Tx, row: RightAsked) =>
  tx.sql`
  select nrm.ask_right(${row.id}::uuid, ${row.caseId}::uuid, ${row.kind}, ${row.field}, ${row.language}, ${row.mode}, ${row.sealed}, ${row.dueAt}::timestamptz)`.execute()

export type Decision = Readonly<{ id: string; caseId: string; outcome: string; ground: string | null; entry: unknown }>
/** Decides it once; `entry` is the corrected line of the identity, sealed, with its new keys and tokens. */
export const decideRight = (tx: Tx, { id, caseId, outcome, ground, entry }: Decision) =>
  tx.sql`
  select nrm.decide_right(${id}::uuid, ${caseId}::uuid, ${outcome}, ${ground}, ${JSON.stringify(entry)}::jsonb)`.execute()

/** Ends a restriction the person no longer wishes. */
export const endRestriction = (tx: Tx, id: string, caseId: string) =>
  tx.sql`select nrm.end_restriction(${id}::uuid, ${caseId}::uuid)`.execute()
