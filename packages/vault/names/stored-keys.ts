import { type BirthKey, storedBirth } from './birth.ts'
import { numberKey, phoneKey } from './identifiers.ts'
import { type initialKinds, initialValues } from './initials.ts'
import { bound, fatherKeys, givenKeys, type NameLevel, nameLevels, nameValues, surnameKeys } from './person-keys.ts'
import { type Reading, readName, readPatronymic } from './read-name.ts'

/** One thing to be found by: what kind of key and its text. Only keyed hashes of it ever leave the process. */
export type Key = Readonly<{ kind: KeyKind; value: string }>
export type KeyKind =
  | `name.${NameLevel}`
  | `${'father' | 'guess' | 'alone'}.${'fold' | 'sound'}`
  | (typeof initialKinds)[number]
  | BirthKey['kind']
  | 'paper'
  | 'pinfl'
  | 'phone'

/** What a case knows of who its person is, as the form of registration asks for it. */
export type Person = Readonly<
  Partial<Record<'calledBy' | 'surname' | 'givenName' | 'patronymic' | 'birth' | 'paperNumber' | 'pinfl' | 'phone', string>>
>

/** Everything a person may be found by. A name that may be read in more ways than one is kept in all of them. */
export function storedKeys(person: Person): Key[] {
  const readings = readingsOf(person)
  const numbers = [
    { kind: 'paper', value: numberKey(person.paperNumber ?? '') },
    { kind: 'pinfl', value: numberKey(person.pinfl ?? '') },
    { kind: 'phone', value: phoneKey(person.phone ?? '') },
  ] as const
  const keys: Key[] = [
    ...readings.flatMap((reading) => [
      ...namesOf(reading),
      ...fathersOf(reading),
      ...initialsOf(reading),
      ...bornOf(reading, person.birth ?? ''),
    ]),
    ...(readings.some(isFull) ? [] : readings.flatMap(aloneOf)),
    ...numbers.flatMap(({ kind, value }) => (value === null ? [] : [{ kind, value }])),
  ]
  return [...new Map(keys.map((key) => [`${key.kind} ${key.value}`, key])).values()]
}

function readingsOf({ calledBy, surname, givenName, patronymic }: Person): Reading[] {
  const father = readPatronymic(patronymic ?? '')
  const whole = readName([surname, givenName].filter(Boolean).join(' '))
  const inFields = (whole.length === 1 || (surname && givenName) ? whole : surname ? whole.filter(isFamily) : whole.filter(isGiven)).map(
    (reading) => (reading.patronymic?.sure ? reading : { ...reading, patronymic: father }),
  )
  const called = readName(unnamed.test(calledBy ?? '') ? '' : (calledBy ?? ''))
  // A single word is what somebody is called by, of the family in the field if there is one; and not a family itself, unless it ends like one.
  const families = surname ? inFields.find(isFamily)?.surnames : undefined
  const names = (called.length === 1 ? called : called.filter(isGiven)).map((reading) =>
    families && reading.surnames.length === 0 ? { ...reading, surnames: families, patronymic: reading.patronymic ?? father } : reading,
  )
  return [...inFields, ...names]
}

/** What is written where a name is not known. */
const unnamed = /^(unknown|noma.?lum|номаълум|неизвест\p{L}*|not known|не извест\p{L}*|bilinmaydi|билинмайди|-+)$/iu

const isFamily = ({ surnames }: Reading): boolean => surnames.length > 0
const isGiven = ({ given }: Reading): boolean => given !== null
const isFull = (reading: Reading): boolean => isFamily(reading) && (isGiven(reading) || reading.initials.length > 0)

const namesOf = (reading: Reading): Key[] =>
  nameLevels.flatMap((level) => nameValues(reading, level).map((value) => ({ kind: `name.${level}`, value }) as const))

/** The father, bound to the family for the same reason as the given name. */
function fathersOf({ surnames, patronymic }: Reading): Key[] {
  if (patronymic === null || surnames.length === 0) return []
  const kind = patronymic.sure ? 'father' : 'guess'
  const keys = fatherKeys(patronymic)
  return (['fold', 'sound'] as const).flatMap((level) =>
    bound(surnameKeys(surnames).sound, keys[level]).map((value) => ({ kind: `${kind}.${level}`, value }) as const),
  )
}

/** Somebody of whom only one part of the name is known. */
function aloneOf({ surnames, given }: Reading): Key[] {
  const keys = given ? givenKeys(given) : surnameKeys(surnames)
  return (['fold', 'sound'] as const).flatMap((level) => keys[level].map((value) => ({ kind: `alone.${level}`, value }) as const))
}

function initialsOf(reading: Reading): Key[] {
  const kind = reading.given ? 'initials' : 'initials.only'
  return initialValues(reading).map((value) => ({ kind, value }))
}

function bornOf(reading: Reading, birth: string): Key[] {
  const persons = nameValues(reading, 'sound')
  return storedBirth(birth).flatMap(({ kind, date }) => persons.map((person) => ({ kind, value: `${person}|${date}` })))
}
