import type { ConsentFacts } from '../consent.ts'
import type { FollowUpRisk } from '../follow-up-risk.ts'

/** Coded facts of procedure G. */
export type ClosingFacts = {
  child: 'yes' | 'no' | 'unsure'
  consent: ConsentFacts
  exception: string | null
  /** Terms of contact agreed at discharge, and the way agreed at the first contact; facts of procedures C and A. */
  followUp: string | null
  safeChannel: string | null
  /** The follow-up that is next. */
  next: 'first' | 'second' | 'third' | 'fourth' | 'none'
  risk: FollowUpRisk | null
  closedAs: 'complete' | 'referred' | 'lost' | 'declined' | null
}

export const nothingClosed: ClosingFacts = {
  child: 'unsure',
  consent: {},
  exception: null,
  followUp: null,
  safeChannel: null,
  next: 'first',
  risk: null,
  closedAs: null,
}
