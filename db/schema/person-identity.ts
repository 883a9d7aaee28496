import { jsonb, uuid } from 'drizzle-orm/pg-core'
import { instant, nrm } from './nrm.ts'

/** The sealed identity of a person; no application role may read the table, only `nrm.reveal_identity` does. */
export const personIdentity = nrm.table('person_identity', {
  caseId: uuid('case_id').primaryKey(),
  data: jsonb('data').notNull(),
  updatedAt: instant('updated_at').notNull(),
})
