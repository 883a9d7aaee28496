import type { ConsentFacts } from '../consent.ts'

/** Coded facts of procedure G. */
export type ClosingFacts = {
  child: 'yes' | 'no' | 'unsure'
  consent: ConsentFacts
  exception: string | null
}

export const nothingClosed: ClosingFacts = { child: 'unsure', consent: {}, exception: null }
