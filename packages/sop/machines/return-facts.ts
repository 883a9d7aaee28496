import type { ConsentFacts } from '../consent.ts'
import type { Answers } from '../step.ts'

/** Coded facts of procedure E. */
export type ReturnFacts = {
  child: 'yes' | 'no' | 'unsure'
  consent: ConsentFacts
  exception: string | null
  /** Of the child procedure: whether somebody speaks for the child, and the solution determined to be best. */
  guardian: 'not-needed' | 'none' | 'appointed'
  bidOutcome: string | null
  /** Where the person is, ISO 3166; for a foreign person here the own country. */
  country: string | null
  /** Home to this country, or from here to another. */
  way: 'home' | 'abroad'
  /** What the consulate was asked on: the person's yes, or a coded legal ground. */
  ground: string | null
  risk: 'none' | 'acceptable' | 'unacceptable'
  /** Who assessed the risk; the second person is another. */
  assessor: string | null
  riskChecked: boolean
  referral: 'none' | 'sent' | 'acknowledged' | 'accepted'
  /** What the request to the receiving office rests on. */
  basis: string | null
  /** Whether the receiving side is agreed in another country. */
  agreedAbroad: boolean
  overdue: number
  escalations: number
}

export const nobodyAbroad: ReturnFacts = {
  child: 'unsure',
  consent: {},
  exception: null,
  guardian: 'not-needed',
  bidOutcome: null,
  country: null,
  way: 'home',
  ground: null,
  risk: 'none',
  assessor: null,
  riskChecked: false,
  referral: 'none',
  basis: null,
  agreedAbroad: false,
  overdue: 0,
  escalations: 0,
}

/** A new attempt asks everything about the way anew. */
export const nothingPrepared = {
  risk: 'none',
  assessor: null,
  riskChecked: false,
  referral: 'none',
  basis: null,
  agreedAbroad: false,
} as const satisfies Partial<ReturnFacts>

/** The answer as a code, where one was given. */
export const codeOf = (form: Answers, field: string): string | null => (typeof form[field] === 'string' ? (form[field] as string) : null)

/** What the assessment of the return says as a whole; measures make it acceptable only once a second person agrees. */
export const riskOf = (form: Answers): ReturnFacts['risk'] => (form.returnRisk === 'unacceptable' ? 'unacceptable' : 'acceptable')
