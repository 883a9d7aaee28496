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

export type OldKeyRow = Readonly<{ case_id: string; root: string; compartment: string; version: number; kek: number; wrapped: Uint8Array }>
/** Data keys wrapped by another version of the server's key than `newest`; the clock's transactions see all. */
export const oldKeys = (tx: Tx, newest: number, limit: number) =>
  tx.sql<OldKeyRow[]>`
  select k.case_id, c.root, k.compartment, k.version, k.kek, k.wrapped from nrm.case_key k join nrm.case_file c on c.id = k.case_id
   where k.kek < ${newest} order by k.kek, k.case_id limit ${limit}`.execute()
export const countOldKeys = (tx: Tx, newest: number) =>
  tx.sql<[{ count: number }]>`select count(*)::integer as count from nrm.case_key k where k.kek < ${newest}`.execute()

/** Puts renewed wraps in the place of those they were made of; answers how many. */
export const rewrapKeys = (tx: Tx, keys: readonly unknown[]) =>
  tx.sql<[{ count: number }]>`select nrm.rewrap_keys(${JSON.stringify(keys)}::jsonb) as count`.execute()
