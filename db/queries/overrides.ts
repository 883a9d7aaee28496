import type { Tx } from '../as-actor.ts'

export type OverrideRow = Readonly<{
  id: string
  case_id: string
  case_number: string
  purpose: string
  ground: string
  recipient_office_id: string | null
  office_id: string
  at: string
  until: string
  review_due_at: string
  overdue: boolean
  own: boolean
}>
/** Legal grounds put in the place of consent that nobody of the commission has looked at yet, in cases the reader sees; the soonest due first. */
export const openOverrides = (tx: Tx, limit: number) =>
  tx.sql<OverrideRow[]>`
  select o.id, o.case_id, o.case_number, o.purpose, o.ground, o.recipient_office_id, o.office_id, o.at, o.until, o.review_due_at, o.review_due_at < now() as overdue,
         o.account_id = nrm.account_id() as own
    from nrm.consent_override o where o.reviewed_at is null order by o.review_due_at, o.id limit ${limit}`.execute()

/** One of them by its id, reviewed or not, where the reader sees its case. */
export const overrideById = (tx: Tx, id: string) =>
  tx.sql<{ own: boolean; reviewed: boolean }[]>`
  select o.account_id = nrm.account_id() as own, o.reviewed_at is not null as reviewed from nrm.consent_override o where o.id = ${id}::uuid`.execute()

/** Writes what the review found; one found unjustified ends at once, with what rests on it. */
export const reviewOverride = (tx: Tx, id: string, outcome: string) =>
  tx.sql<
    { case_id: string; region_code: string }[]
  >`select case_id, region_code from nrm.review_override(${id}::uuid, ${outcome})`.execute()
