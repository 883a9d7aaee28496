import type { ConsentFacts } from '../consent.ts'
import { dossierFields } from '../forms/dossier.ts'
import type { Answers, Facts } from '../step.ts'

/** Coded facts of procedure B; members appear by account id only. */
export type StatusFacts = {
  child: 'yes' | 'no' | 'unsure'
  consent: ConsentFacts
  exception: string | null
  base: 'not-asked' | 'pending' | 'answered'
  missing: number
  materials: number
  /** Members who declared that they know nobody in the case. */
  present: string[]
  excluded: string[]
  votes: Record<string, string>
  chairRecused: boolean
  quorum: number
  deferralsAllowed: number
  deferrals: number
  decider: string | null
  overdue: number
}

export const emptyDossier: StatusFacts = {
  child: 'unsure',
  consent: {},
  exception: null,
  base: 'not-asked',
  missing: 0,
  materials: 0,
  present: [],
  excluded: [],
  votes: {},
  chairRecused: false,
  quorum: 2,
  deferralsAllowed: 1,
  deferrals: 0,
  decider: null,
  overdue: 0,
}

/** A fresh session: declarations and votes start anew, recusals stay. */
export const called = (law: { quorum: number; deferrals?: number }): Partial<StatusFacts> => ({
  present: [],
  votes: {},
  quorum: law.quorum,
  deferralsAllowed: law.deferrals ?? 1,
})

/** The member may sit and vote. */
export const declared = (context: StatusFacts, member: string): Partial<StatusFacts> => ({
  present: context.present.includes(member) ? context.present : [...context.present, member],
})

/** The member may neither sit nor vote nor read the dossier; a vote already cast falls away. */
export const recused = (context: StatusFacts, member: string, isChair: boolean): Partial<StatusFacts> => ({
  present: context.present.filter((each) => each !== member),
  excluded: context.excluded.includes(member) ? context.excluded : [...context.excluded, member],
  votes: Object.fromEntries(Object.entries(context.votes).filter(([each]) => each !== member)),
  chairRecused: context.chairRecused || isChair,
})

/** Lines of the checklist answered `missing`; they are read by the commission and stop nothing. */
export const missingLines = (form: Answers) => dossierFields.filter((field) => form[field] === 'missing').length

/** Votes for one outcome are more than half of those cast; abstentions count for the quorum only. */
export function hasMajority(context: Facts, choice: string): boolean {
  const cast = Object.values(context.votes as StatusFacts['votes']).filter((vote) => vote !== 'abstain')
  return cast.filter((vote) => vote === choice).length * 2 > cast.length
}

/** Enough members without a conflict have voted. */
export const isQuorate = (context: Facts) => Object.keys(context.votes as StatusFacts['votes']).length >= (context.quorum as number)
