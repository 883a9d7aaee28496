import type { Compartment } from './form.ts'
import type { OfficeKind } from './office-kinds.ts'

/** Parts of the own file, in the order they are printed. */
export const ownFileGroups = ['identity', 'contact', 'told', 'health', 'decision'] as const
export type OwnFileGroup = (typeof ownFileGroups)[number]
/** Why something is left out of the own file; each is said on it. */
export const leftOutGrounds = ['other-people', 'safety', 'criminal-case', 'deliberation', 'health-elsewhere', 'another-office'] as const
export type LeftOutGround = (typeof leftOutGrounds)[number]

/**
 * Answers that are not printed for the person: what is about others or was said by them, and what would endanger somebody if the paper fell
 * into the wrong hands. A prose an officer wrote may hold the same; the officer reads the file through before it is handed over.
 * @law Law ZRU-547 (ASSUMED: the grounds of leaving out were not read)
 */
const leftOut: Readonly<Record<string, LeftOutGround>> = {
  reporter: 'other-people',
  riskFrom: 'other-people',
  trustedPerson: 'other-people',
  talkPresent: 'other-people',
  present: 'other-people',
  existingCase: 'other-people',
  receivedBy: 'other-people',
  stillThere: 'other-people',
  stillThereCount: 'other-people',
  filedFor: 'other-people',
  escortName: 'other-people',
  handTo: 'other-people',
  handedTo: 'other-people',
  familyMember: 'other-people',
  receivingContact: 'other-people',
  riskSign: 'safety',
  riskTraffickers: 'safety',
  riskNote: 'safety',
  placeAbroad: 'safety',
  suspectNear: 'safety',
  mustNotKnow: 'safety',
  mustNotKnowNote: 'safety',
  neutralWords: 'safety',
  meetingPoint: 'safety',
  placeTonight: 'safety',
  whither: 'safety',
  conflict: 'deliberation',
  conflictReason: 'deliberation',
  vote: 'deliberation',
}

/** Names of the fields that are never printed. */
export const neverPrinted: readonly string[] = Object.keys(leftOut)

/** Why an answer is left out; null for one that is printed. */
export const leftOutBy = (field: string): LeftOutGround | null => (Object.hasOwn(leftOut, field) ? (leftOut[field] as LeftOutGround) : null)

/** Why what this reader may not read is left out, from the letters of those who may. */
export function withheldBy(sees: readonly string[]): LeftOutGround {
  if (sees.includes('K')) return 'criminal-case'
  return sees.every((letter) => letter === 'H') ? 'health-elsewhere' : 'another-office'
}

/** Part an answer stands in, from the letters of those who may read it; null for the criminal line, which is left out. */
export function groupOf(sees: readonly string[]): OwnFileGroup | null {
  if (sees.includes('K')) return null
  for (const [letter, group] of groups) if (sees.includes(letter)) return group
  return 'told'
}

const groups: readonly (readonly [Compartment, OwnFileGroup])[] = [
  ['I', 'identity'],
  ['S', 'contact'],
  ['C', 'told'],
  ['H', 'health'],
  ['D', 'decision'],
]

/** Offices whose name tells where the person is: on paper only what kind of office it is. */
export const namedOnPaper = (kind: OfficeKind): boolean => !['rehabilitation_centre', 'inson_centre', 'ngo'].includes(kind)

/** Steps by which something was decided about the person. */
export const decidingSteps: ReadonlySet<string> = new Set([
  'presumed.declared',
  'not.presumed',
  'ngo.identified',
  'decided.granted',
  'decided.refused',
  'deferred',
  'revoked',
  'appeal.upheld',
  'appeal.dismissed',
  'referral.accepted',
  'left',
  'plan.completed',
  'no.longer.needed',
])

/** Language of the own file for a person who speaks `language` (ISO 639-3); null where the house has no texts in it. */
export const fileLanguageOf = (language: unknown): 'uz-Latn' | 'ru' | 'en' | null => spoken[String(language)] ?? null
const spoken: Readonly<Record<string, 'uz-Latn' | 'ru' | 'en'>> = { uzb: 'uz-Latn', rus: 'ru', eng: 'en' }
