import type { Tx } from '../as-actor.ts'

export type DraftRow = Readonly<{
  id: string
  step: string
  procedure_id: string | null
  case_id: string | null
  case_number: string | null
  sealed: Uint8Array
  closed: Uint8Array | null
  page: string | null
  updated_at: string
  expires_at: string
}>
/** `closed` undefined leaves what is stored. */
export type DraftContent = Readonly<{
  step: string
  procedureId: string | null
  sealed: Uint8Array
  closed: Uint8Array | null | undefined
  page: string | null
  expiresAt: string
}>

const columns = (tx: Tx) => tx.sql`
  select d.id, d.step, d.procedure_id, c.id as case_id, c.number as case_number, d.sealed, d.closed, d.page, d.updated_at, d.expires_at
    from nrm.draft d left join nrm.procedure p on p.id = d.procedure_id left join nrm.case_file c on c.id = p.case_id`

/** The actor's drafts, last touched first. */
export const draftsOfMine = (tx: Tx) =>
  tx.sql<DraftRow[]>`
  ${columns(tx)} where d.account_id = (select nrm.account_id()) and d.expires_at > nrm.clock_now() order by d.updated_at desc, d.id`.execute()

export const draftById = (tx: Tx, id: string) =>
  tx.sql<DraftRow[]>`${columns(tx)} where d.id = ${id}::uuid and d.expires_at > nrm.clock_now()`.execute()

export const draftCount = (tx: Tx) =>
  tx.sql<{ count: number }[]>`
  select count(*)::integer as count from nrm.draft d where d.account_id = (select nrm.account_id()) and d.expires_at > nrm.clock_now()`.execute()

/** Adds a draft to a procedure the actor sees, or to none; no row where the procedure is unknown to the actor. */
export const insertDraft = (tx: Tx, id: string, row: DraftContent) =>
  tx.sql<{ id: string }[]>`
  insert into nrm.draft (id, account_id, step, procedure_id, sealed, closed, page, updated_at, expires_at)
  select ${id}::uuid, nrm.account_id(), ${row.step}, ${row.procedureId}::uuid, ${row.sealed}, ${row.closed ?? null}, ${row.page}, nrm.clock_now(), ${row.expiresAt}::timestamptz
   where ${row.procedureId}::uuid is null or exists (select 1 from nrm.procedure p where p.id = ${row.procedureId}::uuid)
  returning id`.execute()

/** Writes a draft anew; no row where it is not the actor's, or the procedure is unknown to the actor. */
export const updateDraft = (tx: Tx, id: string, row: DraftContent) =>
  tx.sql<{ id: string }[]>`
  update nrm.draft set step = ${row.step}, procedure_id = ${row.procedureId}::uuid, sealed = ${row.sealed},
    closed = case when ${row.closed === undefined} then closed else ${row.closed ?? null} end, page = ${row.page}, updated_at = nrm.clock_now(),
    expires_at = ${row.expiresAt}::timestamptz
   where id = ${id}::uuid and (${row.procedureId}::uuid is null or exists (select 1 from nrm.procedure p where p.id = ${row.procedureId}::uuid))
  returning id`.execute()

export const removeDraft = (tx: Tx, id: string) =>
  tx.sql<{ id: string }[]>`delete from nrm.draft where id = ${id}::uuid returning id`.execute()

/** Deletes what nobody took up again in time, whoever wrote it. */
export const deleteExpiredDrafts = (tx: Tx) =>
  tx.sql<{ count: number }[]>`
  with gone as (delete from nrm.draft where expires_at <= nrm.clock_now() returning 1) select count(*)::integer as count from gone`.execute()
