import { bigint, boolean, jsonb, text, uuid } from 'drizzle-orm/pg-core'
import { instant, nrm } from './nrm.ts'

/** A case: where it lies, who opened it, coded facts. No name, no free text. */
export const caseFile = nrm.table('case_file', {
  id: uuid('id').primaryKey(),
  number: text('number').notNull(),
  territoryCode: text('territory_code').notNull(),
  regionCode: text('region_code').notNull(),
  originOfficeId: uuid('origin_office_id').notNull(),
  originAccountId: uuid('origin_account_id').notNull(),
  openedAt: instant('opened_at').notNull(),
  actAt: instant('act_at').notNull(),
  child: text('child').$type<'yes' | 'no' | 'unsure'>().notNull(),
  danger: text('danger').$type<'yes' | 'no' | 'not-known'>().notNull(),
  trafficking: text('trafficking'),
  progress: text('progress').notNull(),
  summary: jsonb('summary').notNull(),
  mergedInto: uuid('merged_into'),
  root: bigint('root', { mode: 'number' }).notNull(),
  erasedAt: instant('erased_at'),
  restricted: boolean('restricted').notNull(),
  boardGroup: text('board_group'),
})
