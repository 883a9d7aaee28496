import type { Cast } from './cast.ts'
import { firstFacts } from './facts.ts'
import type { Random } from './random.ts'
import type { Answers } from './story.ts'
import type { Subject } from './subject.ts'

/** What the answers of a step are made from. `at` is the moment the step is taken; `duplicateOf` another case of the region. */
export type Scene = Readonly<{ random: Random; subject: Subject; cast: Cast; at: string; actor: string; duplicateOf: string | null }>
/** Answers of steps, by step. */
export type Forms = Readonly<Record<string, (scene: Scene) => Answers>>

/** The moment some hours on. */
export const later = (at: string, hours: number): string => new Date(Date.parse(at) + hours * 3_600_000).toISOString()

/** What was seen or heard, in the officer's language. */
export const factsOf = ({ subject }: Scene): string => (firstFacts[subject.profile.kind] ?? firstFacts.other)?.[subject.writes] ?? ''

/** Danger as an officer notes it. */
export const risk = ({ random, subject }: Scene) => ({
  riskFrom: [random.pick(['exploiter', 'exploiter-circle', 'none', 'not-known'])],
  riskLevel: subject.isInDanger ? 'high' : random.pick(['low', 'medium', 'not-known']),
  placeTonight: random.pick(['own-place', 'relatives', 'shelter', 'none']),
})
