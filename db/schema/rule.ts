import { bigint, boolean, integer, text } from 'drizzle-orm/pg-core'
import { nrm } from './nrm.ts'

/** Copies of packages/sop against which the database judges by itself. */
export const roleReach = nrm.table('role_reach', { role: text('role').primaryKey(), reach: text('reach').notNull() })

export const stepRule = nrm.table('step_rule', {
  procedure: text('procedure').notNull(),
  machineVersion: integer('machine_version').notNull(),
  state: text('state').notNull(),
  step: text('step').notNull(),
  role: text('role').notNull(),
  relation: text('relation').notNull(),
  toState: text('to_state').notNull(),
})

export const tellRule = nrm.table('tell_rule', {
  procedure: text('procedure').notNull(),
  step: text('step').notNull(),
  byProcedure: text('by_procedure').notNull(),
  byStep: text('by_step'),
})
export const handingRule = nrm.table('handing_rule', {
  procedure: text('procedure').notNull(),
  step: text('step').notNull(),
  toKind: text('to_kind').notNull(),
})
export const askingRule = nrm.table('asking_rule', { procedure: text('procedure').notNull(), step: text('step').notNull() })

export const visibilityRule = nrm.table('visibility_rule', {
  role: text('role').notNull(),
  compartment: text('compartment').notNull(),
  relation: text('relation').notNull(),
  procedure: text('procedure').notNull(),
  state: text('state').notNull(),
})

export const deputyRule = nrm.table('deputy_rule', { role: text('role').notNull(), deputy: text('deputy').notNull() })
export const headRule = nrm.table('head_rule', {
  head: text('head').notNull(),
  role: text('role').notNull(),
  within: text('within').notNull(),
})

/** One row that dates the reference data every process keeps a copy of. */
export const referenceStamp = nrm.table('reference_stamp', {
  one: boolean('one').primaryKey(),
  value: bigint('value', { mode: 'number' }).notNull(),
})
