import type { Role } from './roles.ts'
import type { Stand } from './sight.ts'

/**
 * Acts on the rights of the person and on the end of a case. `retention`: the yearly review, and proposing that a case be destroyed.
 * Approving takes another person than proposing; deciding takes another one than writing the request down.
 */
export const rightVerbs = ['own-file', 'ask-right', 'decide-right', 'hold', 'retention', 'approve-destruction', 'stop-destruction'] as const
export type RightVerb = (typeof rightVerbs)[number]

/**
 * Who does what, standing how (sight.ts). The person needs no screen: the officer who holds the case acts with the person. ASSUMED
 * throughout: no act was read that says who decides on a correction, who holds a case or who destroys one.
 */
export const rightRules: readonly Readonly<{ verb: RightVerb; role: Role; stand: Stand }>[] = [
  ...rows('own-file', ['police', 'ngo', 'centre', 'consul', 'social-worker'], 'holder'),
  ...rows('ask-right', ['police', 'ngo', 'centre', 'consul', 'social-worker'], 'holder'),
  ...rows('decide-right', ['supervisor'], 'place'),
  ...rows('decide-right', ['ngo', 'centre', 'social-worker'], 'holder'),
  ...rows('hold', ['prosecutor'], 'place'),
  ...rows('hold', ['national'], 'sight'),
  ...rows('retention', ['secretary', 'supervisor'], 'place'),
  ...rows('approve-destruction', ['chair'], 'place'),
  ...rows('approve-destruction', ['national'], 'sight'),
  ...rows('stop-destruction', ['secretary', 'supervisor', 'chair', 'prosecutor'], 'place'),
  ...rows('stop-destruction', ['national'], 'sight'),
]

/** What the person may ask for; the own file is handed over and asks nobody. */
export const rightKinds = ['correction', 'restriction', 'objection'] as const
/** Lines of the identity that a correction may name. */
export const correctable = ['calledBy', 'surname', 'givenName', 'patronymic', 'birth', 'paperKind', 'paperNumber', 'pinfl'] as const
/** How the person said it, or was given the own file. */
export const rightModes = ['said-aloud', 'written', 'through-representative'] as const
export const handingModes = ['read-aloud', 'shown', 'paper'] as const
/** Why what the person asked for is refused; each leaves the way of complaint open. */
export const refusalGrounds = ['not-shown-wrong', 'law-demands-it', 'other-people-harmed', 'investigation-harmed'] as const

/** Why a case may not be destroyed for now. */
export const holdGrounds = ['criminal-case', 'court-case', 'compensation-claim', 'complaint-runs', 'international-request'] as const
/** Why the yearly review leaves a case where it is. */
export const keepGrounds = ['person-wishes', 'claim-possible', 'child-not-of-age', 'danger-lasts', 'research-ordered'] as const
/** Why a destruction is stopped. */
export const stopGrounds = ['person-wishes', 'new-facts', 'proposed-by-mistake', 'claim-possible'] as const

function rows(verb: RightVerb, roles: readonly Role[], stand: Stand) {
  return roles.map((role) => ({ verb, role, stand }))
}
