import { bigint, integer, text, uuid } from 'drizzle-orm/pg-core'
import { bytes, instant, nrm } from './nrm.ts'

/** The evidence log. `entry` is the text that is hashed; the other columns only find it. Appended by `nrm.append_audit` alone. */
export const auditEntry = nrm.table('audit_entry', {
  id: bigint('id', { mode: 'bigint' }).primaryKey(),
  at: instant('at').notNull(),
  kind: text('kind').notNull(),
  outcome: text('outcome').notNull(),
  accountId: uuid('account_id'),
  role: text('role').notNull(),
  officeId: uuid('office_id'),
  territory: text('territory').notNull(),
  caseId: uuid('case_id'),
  procedureId: uuid('procedure_id'),
  version: integer('version'),
  step: text('step'),
  oversightRegion: text('oversight_region').notNull(),
  entry: text('entry').notNull(),
  leaf: bytes('leaf').notNull(),
})
