import { text, uuid } from 'drizzle-orm/pg-core'
import { bytes, instant, nrm } from './nrm.ts'

/** Forms begun and not sent; only their author sees them. */
export const draft = nrm.table('draft', {
  id: uuid('id').primaryKey(),
  accountId: uuid('account_id').notNull(),
  step: text('step').notNull(),
  procedureId: uuid('procedure_id'),
  sealed: bytes('sealed').notNull(),
  closed: bytes('closed'),
  page: text('page'),
  updatedAt: instant('updated_at').notNull(),
  expiresAt: instant('expires_at').notNull(),
})
