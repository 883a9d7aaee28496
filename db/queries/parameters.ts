import type { Tx } from '../as-actor.ts'
import type { ParameterRow } from './reference.ts'

export type NamedParameterRow = ParameterRow & Readonly<{ set_by_name: string | null; approved_by_name: string | null }>

/** Every version of every legal parameter. */
export const parameterVersions = (tx: Tx) =>
  tx.sql<NamedParameterRow[]>`
  select p.code, p.version, p.value, p.unit, p.basis, p.provenance, p.valid_from::text, p.set_by, p.set_at, a.name as set_by_name, b.name as approved_by_name
    from nrm.legal_parameter p left join nrm.account a on a.id = p.set_by left join nrm.account b on b.id = p.approved_by
   order by p.code, p.version`.execute()

export type ProposalRow = Readonly<{
  id: string
  code: string
  value: string
  basis: string
  provenance: ParameterRow['provenance']
  valid_from: string
  note: string | null
  state: 'open' | 'approved' | 'rejected' | 'withdrawn'
  proposed_by: string
  proposed_for: string | null
  proposed_by_name: string
  proposed_at: string
  decided_by_name: string | null
  decided_at: string | null
  why: string | null
}>

/** Everything that was ever proposed, the newest last. */
export const parameterProposals = (tx: Tx) =>
  tx.sql<ProposalRow[]>`
  select r.id, r.code, r.value, r.basis, r.provenance, r.valid_from::text, r.note, r.state, r.proposed_by, r.proposed_for, a.name as proposed_by_name, r.proposed_at,
         b.name as decided_by_name, r.decided_at, r.why
    from nrm.parameter_proposal r join nrm.account a on a.id = r.proposed_by left join nrm.account b on b.id = r.decided_by
   order by r.code, r.id`.execute()

/** How many proposals wait that the actor has no part in; row-level security shows them to whoever decides on them. */
export const proposalsWaiting = (tx: Tx) =>
  tx.sql<[{ count: number }]>`
  select count(*)::integer as count from nrm.parameter_proposal r
   where r.state = 'open' and not nrm.account_id() = r.proposed_by and nrm.account_id() is distinct from r.proposed_for
     and nrm.acting_for() is distinct from r.proposed_by`.execute()

export type Proposed = Pick<ProposalRow, 'code' | 'value' | 'basis' | 'provenance' | 'valid_from' | 'note'>
/** Writes a proposal; null where one for the parameter waits already. */
export const proposeParameterRow = (tx: Tx, { code, value, basis, provenance, valid_from, note }: Proposed) =>
  tx.sql<[{ id: string | null }]>`
  select nrm.propose_parameter(${code}, ${value}, ${basis}, ${provenance}, ${valid_from}::date, ${note}) as id`.execute()

/** Makes a version of a proposal; null where it waits no longer. */
export const approveParameterRow = (tx: Tx, id: string) =>
  tx.sql<[{ version: number | null }]>`select nrm.approve_parameter(${id}::uuid) as version`.execute()

/** Ends a proposal without a version; false where it waits no longer. */
export const closeParameterRow = (tx: Tx, id: string, state: 'rejected' | 'withdrawn', why: string | null) =>
  tx.sql<[{ closed: boolean }]>`select nrm.close_parameter(${id}::uuid, ${state}, ${why}) as closed`.execute()
