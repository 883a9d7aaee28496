import type { Tx } from '../as-actor.ts'

/**
 * A data key of a case in its stored forms: wrapped by the server's key of version `kek`, and, where the actor's office may open it, wrapped
 * to the office's key.
 */
export type CaseKeyRow = Readonly<{
  compartment: string
  version: number
  kek: number | null
  wrapped: Uint8Array | null
  office_key: number | null
  office_wrapped: Uint8Array | null
}>

const columns = (tx: Tx) => tx.sql`
  select k.compartment, k.version, k.kek, k.wrapped, o.office_key, o.wrapped as office_wrapped
    from nrm.case_key k left join nrm.case_key_office o
      on o.case_id = k.case_id and o.compartment = k.compartment and o.version = k.version and o.office_id = (select nrm.office_id())`

/** Keys of a case the actor sees, oldest version first. */
export const keysOfCase = (tx: Tx, caseId: string) =>
  tx.sql<CaseKeyRow[]>`${columns(tx)} where k.case_id = ${caseId}::uuid order by k.version`.execute()

/** Keys of the case a procedure belongs to, oldest version first. */
export const keysOfCaseOf = (tx: Tx, procedureId: string) =>
  tx.sql<CaseKeyRow[]>`
  ${columns(tx)} where k.case_id = (select q.case_id from nrm.procedure q where q.id = ${procedureId}::uuid) order by k.version`.execute()

/** Place of a case among the roots of the vault. */
export const rootOfCase = (tx: Tx, caseId: string) =>
  tx.sql<{ root: string }[]>`select c.root from nrm.case_file c where c.id = ${caseId}::uuid`.execute()
