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
})
