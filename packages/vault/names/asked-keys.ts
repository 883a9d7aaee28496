import { askedBirth } from './birth.ts'
import { familyOf } from './endings.ts'
import { numberKey, phoneKey } from './identifiers.ts'
import { initialKinds, initialsMeeting } from './initials.ts'
import { bound, fatherKeys, givenKeys, misheardFamily, nameLevels, nameValues, surnameKeys } from './person-keys.ts'
import { type Reading, readName } from './read-name.ts'
import { slipped, slips } from './slips.ts'
import type { Key, KeyKind } from './stored-keys.ts'

export type AskedPart = 'name' | 'alone' | 'father' | 'initials' | 'birth' | 'number'
/** A key to look for: in which reading of the words, for which part of the person, and how far from what was written it is. */
export type AskedKey = Key & Readonly<{ reading: number; part: AskedPart; cost: number }>
export type Asked = Readonly<{ name?: string | undefined; identifier?: string | undefined; birth?: string | undefined }>

/**
 * How far apart two spellings are, by what had to be done to make them meet: 1 for a part that was folded, 3 for one that was misheard, 5 for a
 * slip of the finger. With `COST_LIMIT` these numbers are the rule of who matches whom: three parts misheard pass, two slips do not.
 */
const costs = {
  name: { same: 0, fold: 2, 'fold-sound': 4, 'sound-fold': 4, sound: 6 },
  slip: 6,
  father: { fold: 0, sound: 3 },
  /** On top, where a word only stands in the place of a father's name. */
  guess: 2,
  alone: { fold: 1, sound: 3 },
  initials: 4,
} as const
/** The sum of costs beyond which two names are two people. */
export const COST_LIMIT = 9

/** Everything that what was typed may meet. Reading 0 is the identifier, the others are the ways to understand the name. */
export function askedKeys({ name, identifier, birth }: Asked): AskedKey[] {
  const number = numberKey(identifier ?? '')
  const numbers = [
    { kind: 'paper', value: number },
    { kind: 'pinfl', value: number },
    { kind: 'phone', value: phoneKey(identifier ?? '') },
  ] as const
  return [
    ...numbers.flatMap(({ kind, value }) => (value === null ? [] : [{ reading: 0, part: 'number', kind, value, cost: 0 } as const])),
    ...readName(name ?? '').flatMap((reading, place) => keysOf(reading, birth ?? '').map((key) => ({ ...key, reading: place + 1 }))),
  ]
}

type Unplaced = Omit<AskedKey, 'reading'>

const keysOf = (reading: Reading, birth: string): Unplaced[] => [
  ...namesOf(reading),
  ...fathersOf(reading),
  ...initialsOf(reading),
  ...aloneOf(reading),
  ...askedBirth(birth).flatMap(({ kind, date }) =>
    nameValues(reading, 'sound').map((person) => ({ part: 'birth', kind, value: `${person}|${date}`, cost: 0 }) as const),
  ),
]

function namesOf(reading: Reading): Unplaced[] {
  const meant = nameLevels.flatMap((level) =>
    nameValues(reading, level).map((value) => ({ part: 'name', kind: `name.${level}`, value, cost: costs.name[level] }) as const),
  )
  return [
    ...meant,
    ...slips(reading).map(({ level, value }) => ({ part: 'name', kind: `name.${level}`, value, cost: costs.slip }) as const),
  ]
}

/** Bound to the family as written and to the family with one slip: a slip in the family does not change the father. */
function fathersOf({ surnames, patronymic }: Reading): Unplaced[] {
  if (patronymic === null || surnames.length === 0) return []
  const families = [...surnameKeys(surnames).sound, ...surnames.flatMap(slippedFamilies)]
  const keys = fatherKeys(patronymic)
  return (['fold', 'sound'] as const).flatMap((level) =>
    bound([...new Set(families)], keys[level]).flatMap((value) => [
      { part: 'father', kind: `father.${level}`, value, cost: costs.father[level] } as const,
      { part: 'father', kind: `guess.${level}`, value, cost: costs.father[level] + costs.guess } as const,
    ]),
  )
}

const slippedFamilies = (word: Reading['surnames'][number]): string[] =>
  slipped(word).flatMap(({ folded }) => folded.map((one) => misheardFamily(familyOf(one))))

/** Initials meet a full name, a full name meets initials; two full names are never judged by their first letters. */
function initialsOf(reading: Reading): Unplaced[] {
  const kinds: readonly KeyKind[] = reading.given ? ['initials.only'] : initialKinds
  const values = initialsMeeting(reading)
  return kinds.flatMap((kind) => values.map((value) => ({ part: 'initials', kind, value, cost: costs.initials }) as const))
}

/** A single word meets only people of whom no more is known: one part of a name is no way to go through everybody. */
function aloneOf({ surnames, given, initials }: Reading): Unplaced[] {
  if (initials.length > 0 || (surnames.length > 0 && given !== null)) return []
  const keys = given ? givenKeys(given) : surnameKeys(surnames)
  return (['fold', 'sound'] as const).flatMap((level) =>
    keys[level].map((value) => ({ part: 'alone', kind: `alone.${level}`, value, cost: costs.alone[level] }) as const),
  )
}
