import type { Migration } from '../migration.ts'
import type { ProcedureName } from '../procedures.ts'
import { identificationTo2 } from './identification.v2.migration.ts'

/** Every way from a version of a procedure to a later one. */
export const migrations: readonly Migration[] = [identificationTo2]

/** The way between two versions, or null where none was declared. */
export const migrationOf = (procedure: string, from: number, to: number): Migration | null =>
  migrations.find((one) => one.procedure === (procedure as ProcedureName) && one.from === from && one.to === to) ?? null
