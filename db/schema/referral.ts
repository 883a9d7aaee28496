import { integer, jsonb, text, uuid } from 'drizzle-orm/pg-core'
import { instant, nrm } from './nrm.ts'

/** Referrals and transfers with what was handed over, frozen as sent. */
export const referral = nrm.table('referral', {
  id: uuid('id').primaryKey(),
  caseId: uuid('case_id').notNull(),
  caseNumber: text('case_number').notNull(),
  procedureId: uuid('procedure_id').notNull(),
  kind: text('kind').$type<'referral' | 'transfer' | 'return'>().notNull(),
  senderOfficeId: uuid('sender_office_id').notNull(),
  senderAccountId: uuid('sender_account_id').notNull(),
  recipientOfficeId: uuid('recipient_office_id').notNull(),
  services: text('services').array().notNull(),
  urgency: text('urgency').notNull(),
  basis: text('basis').notNull(),
  shared: jsonb('shared').$type<Record<string, unknown>>().notNull(),
  state: text('state').$type<'sent' | 'acknowledged' | 'accepted' | 'rejected' | 'withdrawn'>().notNull(),
  sentAt: instant('sent_at').notNull(),
  dueAt: instant('due_at'),
  escalations: integer('escalations').notNull(),
  acknowledgedAt: instant('acknowledged_at'),
  answeredAt: instant('answered_at'),
  answeredBy: uuid('answered_by'),
  declineReason: text('decline_reason'),
  nextProposal: uuid('next_proposal'),
})
