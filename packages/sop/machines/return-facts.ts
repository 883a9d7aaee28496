import type { ConsentFacts } from '../consent.ts'

/** Coded facts of procedure E. */
export type ReturnFacts = {
  child: 'yes' | 'no' | 'unsure'
  consent: ConsentFacts
  exception: string | null
}

export const nobodyAbroad: ReturnFacts = { child: 'unsure', consent: {}, exception: null }
