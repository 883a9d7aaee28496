import { type ProcedureName, procedureNames } from './procedures.ts'
import { steps } from './steps/all.ts'

/** Steps the written procedure names, typed off its tables (sop.md §2–§8); every other step of the tables was added. */
const printed: Readonly<Record<ProcedureName, readonly string[]>> = {
  identification: [
    'signal.received',
    'signal.duplicate',
    'contact.made',
    'contact.failed',
    'danger.flagged',
    'minor.suspected',
    'consent.recorded',
    'consent.refused',
    'primary.assessed',
    'presumed.declared',
    'not.presumed',
    'reopened',
    'ngo.identified',
    'withdrew',
  ],
  status: [
    'b.opened',
    'r708.queried',
    'material.added',
    'dossier.complete',
    'session.called',
    'member.recused',
    'decided.granted',
    'decided.refused',
    'deferred',
    'overdue',
    'appeal.filed',
    'appeal.upheld',
    'appeal.dismissed',
    'revoked',
    'reopened',
  ],
  assistance: [
    'c.opened',
    'referral.sent',
    'referral.accepted',
    'referral.rejected',
    'needs.assessed',
    'plan.agreed',
    'service.delivered',
    'stay.extended',
    'transfer',
    'plan.completed',
    'left',
    'no.longer.needed',
    'safety.incident',
    'risk.returned',
  ],
  criminal: [
    'crime.indicated',
    'precheck.started',
    'case.opened',
    'case.refused',
    'victim.recognised',
    'protection.requested',
    'testimony.planned',
    'liability.issue',
    'sent.to.court',
    'judgment',
    'refusal.appealed',
  ],
  return: [
    'abroad.reported',
    'consular.contact',
    'return.requested',
    'risk.unacceptable',
    'receiving.confirmed',
    'arrived',
    'no.show',
    'foreign.victim',
  ],
  child: [
    'child.presumed',
    'guardian.appointed',
    'order.issued',
    'bia.done',
    'age.disputed',
    'placement.decided',
    'bid.done',
    'interview',
    'turned_18',
  ],
  // What is written as `discharged` is the step that opens the procedure; restriction and destruction are verbs of rights.ts, no steps.
  closing: ['g.opened', 'followup.done', 'followup.complete', 'lost', 'declined', 'reopened'],
}

/** Steps the written procedure names and the table does not have. */
export const missingSteps = (procedure: ProcedureName): string[] =>
  printed[procedure].filter((step) => !Object.hasOwn(steps[procedure], step))

/** Steps of the table of a procedure that the written procedure does not name, in the order of the table. */
export const addedSteps = (procedure: ProcedureName): string[] =>
  Object.keys(steps[procedure]).filter((step) => !printed[procedure].includes(step))

/** Every added step with its procedure. */
export const everyAddedStep = (): Readonly<{ procedure: ProcedureName; step: string }>[] =>
  procedureNames.flatMap((procedure) => addedSteps(procedure).map((step) => ({ procedure, step })))
