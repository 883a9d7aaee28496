import { boolean, date, integer, jsonb, text, uuid } from 'drizzle-orm/pg-core'
import { instant, nrm } from './nrm.ts'

/** From which day on a procedure begins in which version. */
export const sopVersion = nrm.table('sop_version', {
  procedure: text('procedure').notNull(),
  validFrom: date('valid_from').notNull(),
  setAt: instant('set_at').notNull(),
  version: integer('version').notNull(),
  changeId: uuid('change_id'),
})

/** Copies of packages/sop/machines/migrations.ts, against which the database judges every move by itself. */
export const moveRule = nrm.table('move_rule', {
  procedure: text('procedure').notNull(),
  fromVersion: integer('from_version').notNull(),
  toVersion: integer('to_version').notNull(),
  state: text('state').notNull(),
  fact: text('fact'),
  value: text('value'),
  toState: text('to_state'),
  stays: text('stays'),
})
export const moveAdds = nrm.table('move_adds', {
  procedure: text('procedure').notNull(),
  fromVersion: integer('from_version').notNull(),
  toVersion: integer('to_version').notNull(),
  adds: jsonb('adds').notNull(),
})

/** What two people agree on: that a version come into force, or that running cases move to it. */
export const sopChange = nrm.table('sop_change', {
  id: uuid('id').primaryKey(),
  kind: text('kind').notNull(),
  procedure: text('procedure').notNull(),
  fromVersion: integer('from_version').notNull(),
  toVersion: integer('to_version').notNull(),
  validFrom: date('valid_from'),
  state: text('state').notNull(),
  proposedAt: instant('proposed_at').notNull(),
  proposedBy: uuid('proposed_by').notNull(),
  proposedFor: uuid('proposed_for'),
  approvedAt: instant('approved_at'),
  approvedBy: uuid('approved_by'),
  approvedFor: uuid('approved_for'),
  approvedRole: text('approved_role'),
  approvedOffice: uuid('approved_office'),
  endedAt: instant('ended_at'),
  undoAt: instant('undo_at'),
  undoBy: uuid('undo_by'),
  undoRole: text('undo_role'),
  undoOffice: uuid('undo_office'),
})

/** One move of one procedure from a version to another, or back. */
export const procedureMove = nrm.table('procedure_move', {
  procedureId: uuid('procedure_id').notNull(),
  version: integer('version').notNull(),
  caseId: uuid('case_id').notNull(),
  changeId: uuid('change_id').notNull(),
  fromVersion: integer('from_version').notNull(),
  toVersion: integer('to_version').notNull(),
  fromState: text('from_state').notNull(),
  toState: text('to_state').notNull(),
  isReturn: boolean('is_return').notNull(),
})
