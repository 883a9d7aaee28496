import type { Tx } from '../as-actor.ts'

export type StubRow = Readonly<{ number: string; in_charge: string | null; contact: string | null }>

/** Number, office in charge and whom to ask, where the actor may know that the case exists; else no row. */
export const caseStub = (tx: Tx, caseId: string) =>
  tx.sql<StubRow[]>`select s.number, s.in_charge, s.contact from nrm.case_stub(${caseId}::uuid) s`.execute()

/** Hides a case from everybody but those named and the National Commission. */
export const restrictCase = (tx: Tx, caseId: string, reason: string, accounts: readonly string[], offices: readonly string[]) =>
  tx.sql`
  select nrm.restrict_case(${caseId}::uuid, ${reason}, array(select jsonb_array_elements_text(${JSON.stringify(accounts)}::jsonb)::uuid),
    array(select jsonb_array_elements_text(${JSON.stringify(offices)}::jsonb)::uuid))`.execute()

/** Takes the restriction back; who saw the case before sees it again. */
export const liftRestriction = (tx: Tx, caseId: string, reason: string) =>
  tx.sql`select nrm.lift_restriction(${caseId}::uuid, ${reason})`.execute()

export type RestrictionRow = Readonly<{
  number: string
  restricted: boolean
  reason: string | null
  at: string | null
  may_restrict: boolean
  may_lift: boolean
  holders: string[]
  named: string[]
}>
/** How a case the actor sees stands to restriction; no row where the actor does not see it. */
export const restrictionOf = (tx: Tx, caseId: string) =>
  tx.sql<RestrictionRow[]>`
  select r.number, r.restricted, r.reason, r.at, r.may_restrict, r.may_lift, r.holders, r.named from nrm.restriction_of(${caseId}::uuid) r`.execute()

/** Leaves the trace that somebody was told a case exists, and nothing else of it. */
export const auditKnown = (tx: Tx, caseId: string) =>
  tx.sql`select nrm.append_audit(jsonb_build_object('kind', 'case.known', 'case', ${caseId}::uuid))`.execute()
