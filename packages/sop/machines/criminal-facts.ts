/** Coded facts of procedure D. */
export type CriminalFacts = {
  child: 'yes' | 'no' | 'unsure'
  /** What the report rests on: the person's yes, or a coded legal ground. */
  ground: string | null
}

export const nothingReported: CriminalFacts = { child: 'unsure', ground: null }
