import type { CaseFile, Line, Outcome } from '../shell/case-file.ts'

/** One act and what it brought about: what an invariant looks at. `caughtUpFrom` is earlier than `at` where an outage has just ended. */
export type Happened = Readonly<{ file: CaseFile; outcome: Outcome; at: number; caughtUpFrom: number }>

/** The step somebody took, or a clock; the other steps followed from it. */
export const rootOf = ({ outcome }: Happened): Line | undefined => outcome.steps[0]
