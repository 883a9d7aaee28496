import type { ClockName } from '@nrm/sop/clocks'
import { clockOf, type VersionLaw } from '@nrm/sop/law-of'
import type { Words } from './words.ts'

/** Length of a clock, in words. */
export type Terms = (clock: string) => string

/** Lengths of the clocks as one version of a procedure has them. */
export const termsOf =
  ({ procedure, version }: Pick<VersionLaw, 'procedure' | 'version'>, { length }: Words): Terms =>
  (clock) =>
    length(clockOf(procedure, version, clock as ClockName).parameter)
