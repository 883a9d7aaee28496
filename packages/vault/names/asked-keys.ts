import { askedBirth } from './birth.ts'
import { familyOf } from './endings.ts'
import { folds } from './fold.ts'
import { numberKey, phoneKey } from './identifiers.ts'
import { familySounds, givenKeys, type LevelKeys, patronymicKeys, surnameKeys } from './person-keys.ts'
import { type Patronymic, type Reading, readName, type Word } from './read-name.ts'
import { initialValues, type Key, type KeyKind, personValues } from './stored-keys.ts'

export type AskedPart = 'surname' | 'given' | 'patronymic' | 'initials' | 'birth' | 'number'
/** A key to look for: in which reading of the words, for which part of the person, and how far from what was written it is. */
export type AskedKey = Key & Readonly<{ reading: number; part: AskedPart; cost: number }>
export type Asked = Readonly<{ name?: string | undefined; identifier?: string | undefined; birth?: string | undefined }>

/**
 * How far apart two spellings of a part are, by what had to be done to make them meet. Together with `COST_LIMIT` these numbers are the
 * rule of who matches whom: two parts misheard and one folded pass, two slips of the finger do not.
 */
export const costs = { same: 0, fold: 1, sound: 3, swap: 5, initials: 4, guess: 2 } as const
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
    ...numbers.flatMap(({ kind, value }) =>
      value === null ? [] : [{ reading: 0, part: 'number', kind, value, cost: costs.same } as const],
    ),
    ...readName(name ?? '').flatMap((reading, place) => keysOf(reading, birth ?? '').map((key) => ({ ...key, reading: place + 1 }))),
  ]
}

type Unplaced = Omit<AskedKey, 'reading'>

const keysOf = (reading: Reading, birth: string): Unplaced[] => [
  ...surnamesOf(reading),
  ...(reading.given ? givenOf(reading.given) : []),
  ...(reading.patronymic ? fathersOf(reading.patronymic) : []),
  ...initialsOf(reading),
  ...askedBirth(birth).flatMap(({ kind, date }) =>
    personValues(reading).map((person) => ({ part: 'birth', kind, value: `${person}|${date}`, cost: costs.same }) as const),
  ),
]

const surnamesOf = ({ surnames }: Reading): Unplaced[] =>
  surnames.length === 0
    ? []
    : [...levelled('surname', surnameKeys(surnames)), ...surnames.flatMap((word) => swapped('surname', word, familyOf, familySounds))]

const givenOf = (given: Word): Unplaced[] => [...levelled('given', givenKeys(given)), ...swapped('given', given, asWritten, asWritten)]

type Rewrite = (text: string) => string
const asWritten: Rewrite = (text) => text

function fathersOf(father: Patronymic): Unplaced[] {
  const keys = patronymicKeys(father)
  const certain = levelled('patronymic', keys)
  const guessed = certain.map((key) => ({ ...key, kind: key.kind.replace('patronymic', 'guess') as KeyKind, cost: key.cost + costs.guess }))
  return [...certain, ...guessed]
}

const levelled = (part: 'surname' | 'given' | 'patronymic', keys: Partial<LevelKeys>): Unplaced[] =>
  (['same', 'fold', 'sound'] as const).flatMap((level) =>
    (keys[level] ?? []).map((value) => ({ part, kind: `${part}.${level}`, value, cost: costs[level] }) as const),
  )

/**
 * A slip of the finger: two neighbouring sounds in the wrong order, never the first, which makes Kamol of Akmal. A glide that moved is
 * lost in a fold, which makes Lola of Laylo, so such a slip must meet letter by letter.
 */
function swapped(part: 'surname' | 'given', { sounds }: Word, ofFold: Rewrite, ofSounds: Rewrite): Unplaced[] {
  const places = sounds.length < 4 ? [] : [...sounds].keys().toArray().slice(1, -1)
  const keys = places.flatMap((at): Unplaced[] => {
    const pair = sounds.slice(at, at + 2)
    const slip = sounds.slice(0, at) + pair.charAt(1) + pair.charAt(0) + sounds.slice(at + 2)
    return pair.includes('y')
      ? [{ part, kind: `${part}.same`, value: ofSounds(slip), cost: costs.swap }]
      : folds(slip).map((one) => ({ part, kind: `${part}.fold`, value: ofFold(one), cost: costs.swap }))
  })
  return [...new Map(keys.map((key) => [`${key.kind} ${key.value}`, key])).values()]
}

/** Initials meet a full name, a full name meets initials; two full names are never judged by their first letters. */
function initialsOf({ surnames, given, patronymic, initials }: Reading): Unplaced[] {
  if (surnames.length === 0 || (given === null && initials.length === 0)) return []
  const first = given ? given.folds.map((one) => one.slice(0, 1)) : (initials[0] ?? [])
  const second = given ? (patronymic?.stems ?? []).map((one) => one.slice(0, 1)) : (initials[1] ?? [])
  const values = families(surnames).flatMap((family) => initialsMeeting(family, first, second))
  const kinds = given ? (['initials.only'] as const) : (['initials', 'initials.only'] as const)
  return kinds.flatMap((kind) => values.map((value) => ({ part: 'initials', kind, value, cost: costs.initials }) as const))
}

const families = (words: readonly Word[]): readonly string[] => surnameKeys(words).fold

/** A father's letter meets the same letter or a name without father; a name without it meets any. */
const initialsMeeting = (family: string, first: readonly string[], second: readonly string[]): string[] => [
  ...initialValues([family], first, second).filter((value) => !value.endsWith('|*')),
  ...initialValues([family], first, second.length === 0 ? ['*'] : []),
]
