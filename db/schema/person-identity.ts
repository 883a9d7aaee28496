import { integer, uuid } from 'drizzle-orm/pg-core'
import { bytes, instant, nrm } from './nrm.ts'

/** Sealed entries of the identity of a person; no application role may read the table, only `nrm.reveal_identity` does. */
export const personIdentity = nrm.table('person_identity', {
  id: uuid('id').primaryKey(),
  caseId: uuid('case_id').notNull(),
  keyVersion: integer('key_version').notNull(),
  sealed: bytes('sealed').notNull(),
  at: instant('at').notNull(),
  accountId: uuid('account_id'),
})
