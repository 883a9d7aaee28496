import { parameterAt, type Reference } from './reference.ts'

/** Whether one of these parameters is our assumption in the version in force at `moment`: where they act, the screen says so. */
export const anyAssumed = (reference: Reference, moment: string, ...codes: readonly string[]): boolean =>
  codes.some((code) => parameterAt(reference, code, moment).provenance === 'assumed')
