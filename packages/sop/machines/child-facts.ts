import type { ConsentFacts } from '../consent.ts'

/** Coded facts of procedure F. */
export type ChildFacts = {
  child: 'yes' | 'no' | 'unsure'
  consent: ConsentFacts
  exception: string | null
}

export const noChildYet: ChildFacts = { child: 'unsure', consent: {}, exception: null }
