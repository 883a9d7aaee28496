import { date, integer, text, uuid } from 'drizzle-orm/pg-core'
import { instant, nrm } from './nrm.ts'

/** Versions of legal parameters; a version is added, never changed. */
export const legalParameter = nrm.table('legal_parameter', {
  code: text('code').notNull(),
  version: integer('version').notNull(),
  value: text('value').notNull(),
  unit: text('unit').notNull(),
  basis: text('basis').notNull(),
  provenance: text('provenance').notNull(),
  validFrom: date('valid_from').notNull(),
  setBy: uuid('set_by'),
  setAt: instant('set_at').notNull(),
  approvedBy: uuid('approved_by'),
})

/** What one person proposed and another approves, rejects, or the first takes back. */
export const parameterProposal = nrm.table('parameter_proposal', {
  id: uuid('id').primaryKey(),
  code: text('code').notNull(),
  value: text('value').notNull(),
  basis: text('basis').notNull(),
  provenance: text('provenance').notNull(),
  validFrom: date('valid_from').notNull(),
  note: text('note'),
  proposedBy: uuid('proposed_by').notNull(),
  proposedFor: uuid('proposed_for'),
  proposedAt: instant('proposed_at').notNull(),
  state: text('state').notNull(),
  decidedBy: uuid('decided_by'),
  decidedFor: uuid('decided_for'),
  decidedAt: instant('decided_at'),
  why: text('why'),
  version: integer('version'),
})
