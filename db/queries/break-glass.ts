import type { Tx } from '../as-actor.ts'

export type GlassTarget = Readonly<{ id: string; region_code: string; used: number; live: string | null; until: string | null }>
export type GlassOpened = Readonly<{ id: string; until: string; is_new: boolean }>
export type GlassLine = Readonly<{
  kind: 'mine' | 'ours' | 'review'
  id: string
  case_id: string
  case_number: string
  actor: string
  role: string
  office_id: string
  reason: string
  scope: string[]
  opened_at: string
  until: string
  review_due_at: string
  overdue: boolean
}>
export type GlassOnCase = Readonly<{
  id: string
  mine: boolean
  /** The reader sees the case by this use and by nothing else. */
  alone: boolean
  actor: string
  role: string
  office_id: string
  reason: string
  scope: string[]
  until: string
}>

/**
 * The case somebody wants to break into, by id or by number, how often the account did so within a day, and a use that lasts and covers the scope; no row where
 * there is no such case for this actor.
 */
export const glassTarget = (
  tx: Tx,
  { number, caseId, scope }: Readonly<{ number: string | null; caseId: string | null; scope: readonly string[] }>,
) =>
  tx.sql<GlassTarget[]>`
  select t.id, t.region_code, t.used, t.live, t.until from nrm.glass_target(${number}, ${caseId}::uuid, array(select jsonb_array_elements_text(${JSON.stringify(scope)}::jsonb))) t`.execute()

export type GlassWrite = Readonly<{
  caseId: string
  reason: string
  scope: readonly string[]
  minutes: number
  reviewBy: 'commission' | 'national'
  reviewDueAt: string
}>
/** Opens emergency access, or answers the one that lasts; tells the offices of the case and the reviewer, and leaves the entry. */
export const breakGlass = (tx: Tx, { caseId, reason, scope, minutes, reviewBy, reviewDueAt }: GlassWrite) =>
  tx.sql<GlassOpened[]>`
  select b.id, b.until, b.is_new from nrm.break_glass(${caseId}::uuid, ${reason}, array(select jsonb_array_elements_text(${JSON.stringify(scope)}::jsonb)), ${minutes}, ${reviewBy}, ${reviewDueAt}::timestamptz) b`.execute()

/** Emergency access the actor has, emergency access into cases of the actor's office, and what the actor must look at. */
export const glassLines = (tx: Tx) =>
  tx.sql<GlassLine[]>`
  select l.kind, l.id, l.case_id, l.case_number, l.actor, l.role, l.office_id, l.reason, l.scope, l.opened_at, l.until, l.review_due_at, l.overdue from nrm.glass_lines() l`.execute()

/** Emergency access that lasts on one case, as far as the reader may know of it. */
export const glassOnCase = (tx: Tx, caseId: string) =>
  tx.sql<GlassOnCase[]>`
  select g.id, g.mine, g.alone, g.actor, g.role, g.office_id, g.reason, g.scope, g.until from nrm.glass_on_case(${caseId}::uuid) g`.execute()

/** Writes down what the reviewer found, or answers what stands against it: the function is asked only when it would answer, so that a refusal can be written down. */
export const reviewGlass = (tx: Tx, id: string, outcome: string) =>
  tx.sql<{ verdict: 'may' | 'same-person' | 'not-found' | 'glass-reviewed' }[]>`
  select v.verdict, case when v.verdict = 'may' then nrm.review_glass(${id}::uuid, ${outcome}) end from (select nrm.review_verdict(${id}::uuid) as verdict offset 0) v`.execute()

/** Hands reviews that are late to the National Commission, at most a hundred; answers how many. */
export const escalateReviews = (tx: Tx) => tx.sql<{ count: number }[]>`select nrm.escalate_reviews() as count`.execute()
