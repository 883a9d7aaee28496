import { jsonb, text } from 'drizzle-orm/pg-core'
import { nrm } from './nrm.ts'

/** Units of the territorial division, by SOATO code. */
export const territory = nrm.table('territory', {
  code: text('code').primaryKey(),
  parent: text('parent'),
  level: text('level').notNull(),
  regionCode: text('region_code').notNull(),
  name: jsonb('name').notNull(),
})
