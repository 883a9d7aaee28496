import { integer, text, uuid } from 'drizzle-orm/pg-core'
import { bytes, instant, nrm } from './nrm.ts'

/** Data keys of cases, wrapped; a clinical key has no wrap of the server's. */
export const caseKey = nrm.table('case_key', {
  caseId: uuid('case_id').notNull(),
  compartment: text('compartment').notNull(),
  version: integer('version').notNull(),
  kek: integer('kek'),
  wrapped: bytes('wrapped'),
  madeAt: instant('made_at').notNull(),
})

/** Data keys wrapped to the key of an office. */
export const caseKeyOffice = nrm.table('case_key_office', {
  caseId: uuid('case_id').notNull(),
  compartment: text('compartment').notNull(),
  version: integer('version').notNull(),
  officeId: uuid('office_id').notNull(),
  officeKey: integer('office_key').notNull(),
  wrapped: bytes('wrapped').notNull(),
})
