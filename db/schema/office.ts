import { boolean, integer, jsonb, text, uuid } from 'drizzle-orm/pg-core'
import { instant, nrm } from './nrm.ts'

/** Offices of the mechanism; a closed one stays, because cases name it. */
export const office = nrm.table('office', {
  id: uuid('id').primaryKey(),
  kind: text('kind').notNull(),
  territoryCode: text('territory_code').notNull(),
  regionCode: text('region_code').notNull(),
  name: jsonb('name').notNull(),
  services: text('services').array().notNull(),
  freePlaces: integer('free_places'),
  mayIdentify: boolean('may_identify').notNull(),
  phone: text('phone'),
  active: boolean('active').notNull(),
  createdAt: instant('created_at').notNull(),
})
