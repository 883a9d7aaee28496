import type { ConsentFacts } from '../consent.ts'

/** Coded facts of procedure F. Birth and names are nowhere among them. */
export type ChildFacts = {
  child: 'yes' | 'no' | 'unsure'
  consent: ConsentFacts
  exception: string | null
  /** What this procedure found out about the age; null while what identification was told stands. */
  found: 'yes' | 'unsure' | 'no' | null
  guardian: 'none' | 'appointed' | 'of-age'
  ordered: boolean
  /** Who doubts the age; null where nobody does. Whoever doubts does not decide. */
  disputer: string | null
  bidOutcome: string | null
  interviews: number
  /** Interviews counted in the criminal case. */
  heardBefore: number
  placement: string | null
}

export const noChildYet: ChildFacts = {
  child: 'unsure',
  consent: {},
  exception: null,
  found: null,
  guardian: 'none',
  ordered: false,
  disputer: null,
  bidOutcome: null,
  interviews: 0,
  heardBefore: 0,
  placement: null,
}
