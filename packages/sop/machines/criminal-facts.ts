import { gravestPart } from '../report-duty.ts'
import type { Answers } from '../step.ts'

/** Coded facts of procedure D. Standing in the criminal case is `proceduralStanding`; the status of the mechanism is elsewhere and is not read here. */
export type CriminalFacts = {
  child: 'yes' | 'no' | 'unsure'
  /** What the report rests on: the person's yes, or a coded legal ground. */
  ground: string | null
  /** Gravest part of Art. 135 among the signs; for a child always the third. */
  part: number | null
  /** Who chose not to report; another person looks at it. */
  decliner: string | null
  /** Who decided on the report, and in which role: an appeal goes to somebody else, and higher. */
  decider: string | null
  refusedBy: string | null
  isCheckExtended: boolean
  /** Months the investigation may take. */
  term: 3 | 5 | 7
  /** Whether the investigation stands still, and its term with it. */
  isSuspended: boolean
  proceduralStanding: 'none' | 'recognised'
  protection: 'none' | 'asked' | 'answered'
  isInterviewPlanned: boolean
  interviews: number
  /** Interviews the child procedure counted. */
  heardBefore: number
  /** Topics the person has already spoken of. */
  told: string[]
  /** Day of the last interview and what counted of it, minutes. */
  lastDay: string | null
  lastMinutes: number
  deposition: 'none' | 'asked' | 'done' | 'refused'
  claim: 'none' | 'filed' | 'not-wanted'
  isTrialUnderWay: boolean
  liability: 'none' | 'open' | 'answered'
  endedBy: 'judgment' | 'discontinuation' | null
  overdue: number
}

export const nothingReported: CriminalFacts = {
  child: 'unsure',
  ground: null,
  part: null,
  decliner: null,
  decider: null,
  refusedBy: null,
  isCheckExtended: false,
  term: 3,
  isSuspended: false,
  proceduralStanding: 'none',
  protection: 'none',
  isInterviewPlanned: false,
  interviews: 0,
  heardBefore: 0,
  told: [],
  lastDay: null,
  lastMinutes: 0,
  deposition: 'none',
  claim: 'none',
  isTrialUnderWay: false,
  liability: 'none',
  endedBy: null,
  overdue: 0,
}

/** What a report leaves behind: its ground, and the gravest part of Art. 135; for a child or a possible child the third. */
export const reported = ({ child }: CriminalFacts, form: Answers): Partial<CriminalFacts> => ({
  ground: String(form.reportGround),
  part: gravestPart(form, child),
})
