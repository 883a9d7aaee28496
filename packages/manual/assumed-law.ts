import type { Language } from '@nrm/messages/languages'
import type { Assumption, AssumptionGroup } from './assumed-item.ts'
import { assumedDeputies, assumedGlass, assumedPapers, assumedSight, assumedVerbs } from './assumed-people.ts'
import { assumedAdditions, assumedRegistrations, assumedSteps } from './assumed-steps.ts'
import { assumedClocks, assumedLadders, assumedParameters } from './assumed-terms.ts'
import { firstParameters, type ParameterInForce } from './in-force.ts'
import { type Words, wordsOf } from './words.ts'

const groups = {
  parameters: assumedParameters,
  clocks: assumedClocks,
  ladders: assumedLadders,
  registrations: assumedRegistrations,
  steps: assumedSteps,
  added: assumedAdditions,
  sight: assumedSight,
  verbs: assumedVerbs,
  glass: assumedGlass,
  deputies: assumedDeputies,
  papers: assumedPapers,
} as const satisfies Record<string, (words: Words, inForce: readonly ParameterInForce[]) => Assumption[]>

/**
 * Everything the system does on an assumption or an inference, in groups, in the words of one language.
 * @param inForce the parameters of an installation; the first versions where it is not known
 */
export function assumedLaw(language: Language, inForce: readonly ParameterInForce[] = firstParameters()): AssumptionGroup[] {
  const words = wordsOf(language, inForce)
  return Object.entries(groups)
    .map(([name, points]) => ({ name, title: words.say(`manual.assumed.group.${name}`), points: points(words, inForce) }))
    .filter(({ points }) => points.length > 0)
}

/** How many points a lawyer has to look at. */
export const pointsIn = (all: readonly AssumptionGroup[]): number => all.reduce((sum, { points }) => sum + points.length, 0)
