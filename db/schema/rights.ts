import { text, uuid } from 'drizzle-orm/pg-core'
import { bytes, instant, nrm } from './nrm.ts'

/** What the person asked for; the words are closed with the root of the case. */
export const rightsRequest = nrm.table('rights_request', {
  id: uuid('id').notNull(),
  caseId: uuid('case_id').notNull(),
  kind: text('kind').notNull(),
  field: text('field'),
  language: text('language').notNull(),
  mode: text('mode').notNull(),
  sealed: bytes('sealed'),
  at: instant('at').notNull(),
  accountId: uuid('account_id').notNull(),
  actingFor: uuid('acting_for'),
  officeId: uuid('office_id').notNull(),
  dueAt: instant('due_at'),
  decidedAt: instant('decided_at'),
  decidedBy: uuid('decided_by'),
  outcome: text('outcome'),
  ground: text('ground'),
  endedAt: instant('ended_at'),
})

/** Why a case may not be destroyed for now. */
export const legalHold = nrm.table('legal_hold', {
  id: uuid('id').notNull(),
  caseId: uuid('case_id').notNull(),
  ground: text('ground').notNull(),
  at: instant('at').notNull(),
  accountId: uuid('account_id').notNull(),
  liftedAt: instant('lifted_at'),
  liftedBy: uuid('lifted_by'),
})

/** That the yearly review left a case where it is. */
export const retentionDecision = nrm.table('retention_decision', {
  caseId: uuid('case_id').notNull(),
  at: instant('at').notNull(),
  accountId: uuid('account_id').notNull(),
  ground: text('ground').notNull(),
  until: instant('until').notNull(),
})

/** The way of a case to its destruction, by two people. */
export const destruction = nrm.table('destruction', {
  id: uuid('id').notNull(),
  caseId: uuid('case_id').notNull(),
  state: text('state').notNull(),
  proposedAt: instant('proposed_at').notNull(),
  proposedBy: uuid('proposed_by').notNull(),
  proposedFor: uuid('proposed_for'),
  approvedAt: instant('approved_at'),
  approvedBy: uuid('approved_by'),
  approvedFor: uuid('approved_for'),
  eraseAfter: instant('erase_after'),
  stoppedAt: instant('stopped_at'),
  stoppedBy: uuid('stopped_by'),
  stopGround: text('stop_ground'),
  begunAt: instant('begun_at'),
  destroyedAt: instant('destroyed_at'),
})
