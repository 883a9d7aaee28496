import { boolean, integer, jsonb, numeric, text, uuid } from 'drizzle-orm/pg-core'
import { instant, nrm } from './nrm.ts'

/** Terms of a procedure, running and ended; each keeps the version of the parameter it began under. */
export const clock = nrm.table('clock', {
  id: uuid('id').primaryKey(),
  caseId: uuid('case_id').notNull(),
  procedureId: uuid('procedure_id').notNull(),
  name: text('name').notNull(),
  parameter: text('parameter').notNull(),
  parameterVersion: integer('parameter_version').notNull(),
  assumed: boolean('assumed').notNull(),
  kind: text('kind').notNull(),
  startedAt: instant('started_at').notNull(),
  dueAt: instant('due_at').notNull(),
  state: text('state').notNull(),
  endedAt: instant('ended_at'),
  rung: integer('rung').notNull(),
  lookAt: instant('look_at'),
  warnedAt: instant('warned_at'),
  suspendedAt: instant('suspended_at'),
  pauses: jsonb('pauses').notNull(),
  provisional: boolean('provisional').notNull(),
  awaitedOfficeId: uuid('awaited_office_id'),
})

/** What happened to a clock between its start and its end. */
export const clockEvent = nrm.table('clock_event', {
  id: uuid('id').primaryKey(),
  clockId: uuid('clock_id').notNull(),
  caseId: uuid('case_id').notNull(),
  procedureId: uuid('procedure_id').notNull(),
  procedure: text('procedure').notNull(),
  name: text('name').notNull(),
  regionCode: text('region_code').notNull(),
  territoryCode: text('territory_code').notNull(),
  officeId: uuid('office_id'),
  kind: text('kind').notNull(),
  at: instant('at').notNull(),
  dueAt: instant('due_at').notNull(),
  dueBefore: instant('due_before'),
  rung: integer('rung').notNull(),
  step: text('step'),
  parameter: text('parameter'),
  parameterVersion: integer('parameter_version'),
  accountId: uuid('account_id'),
  role: text('role'),
})

/** Groups of people found to wait longer than the rest. */
export const waitAlert = nrm.table('wait_alert', {
  id: uuid('id').primaryKey(),
  at: instant('at').notNull(),
  measure: text('measure').notNull(),
  dimension: text('dimension').notNull(),
  key: text('key').notNull(),
  people: integer('people').notNull(),
  others: integer('others').notNull(),
  medianDays: numeric('median_days'),
  othersMedianDays: numeric('others_median_days'),
  ratio: numeric('ratio').notNull(),
  p: numeric('p').notNull(),
})
