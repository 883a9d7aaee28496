import type { Tx } from '../as-actor.ts'

/**
 * Reveals the identity of a case and leaves the entry that says so, or says why not: the function of the database is asked only
 * when it would answer, so that a refused attempt can be written down in the same transaction.
 */
export const revealedIdentity = (tx: Tx, caseId: string, reason: string, note: string | null) =>
  tx.sql<{ refused: 'not-found' | 'forbidden' | null; data: Record<string, unknown> | null }[]>`
  select q.refused, case when q.refused is null then nrm.reveal_identity(${caseId}::uuid, ${reason}, ${note}) end as data
    from (select case when not exists (select 1 from nrm.case_file c where c.id = ${caseId}::uuid) then 'not-found'
                      when not 'I' = any (nrm.readable(${caseId}::uuid)) then 'forbidden' end as refused) q`.execute()
