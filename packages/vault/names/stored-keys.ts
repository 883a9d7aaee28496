import { type BirthKey, storedBirth } from './birth.ts'
import { numberKey, phoneKey } from './identifiers.ts'
import { givenKeys, type LevelKeys, patronymicKeys, surnameKeys } from './person-keys.ts'
import { type Reading, readName, readPatronymic } from './read-name.ts'

/** One thing to be found by: what kind of key and its text. Only keyed hashes of it ever leave the process. */
export type Key = Readonly<{ kind: KeyKind; value: string }>
type Part = 'surname' | 'given' | 'patronymic' | 'guess'
export type KeyKind = `${Part}.${'same' | 'fold' | 'sound'}` | 'initials' | 'initials.only' | BirthKey['kind'] | 'paper' | 'pinfl' | 'phone'

/** What a case knows of who its person is, as the form of registration asks for it. */
export type Person = Readonly<
  Partial<Record<'calledBy' | 'surname' | 'givenName' | 'patronymic' | 'birth' | 'paperNumber' | 'pinfl' | 'phone', string>>
>

/** Everything a person may be found by. A name that may be read in more ways than one is kept in all of them. */
export function storedKeys(person: Person): Key[] {
  const readings = readingsOf(person)
  const names = readings.flatMap((reading) => [...partsOf(reading), ...initialsOf(reading), ...bornOf(reading, person.birth ?? '')])
  const numbers = [
    { kind: 'paper', value: numberKey(person.paperNumber ?? '') },
    { kind: 'pinfl', value: numberKey(person.pinfl ?? '') },
    { kind: 'phone', value: phoneKey(person.phone ?? '') },
  ] as const
  const keys = [...names, ...numbers.flatMap(({ kind, value }) => (value === null ? [] : [{ kind, value } as const]))]
  return [...new Map(keys.map((key) => [`${key.kind} ${key.value}`, key])).values()]
}

function readingsOf({ calledBy, surname, givenName, patronymic }: Person): Reading[] {
  const father = readPatronymic(patronymic ?? '')
  const whole = readName([surname, givenName].filter(Boolean).join(' '))
  const inFields = (whole.length === 1 || (surname && givenName) ? whole : surname ? whole.filter(isFamily) : whole.filter(isGiven)).map(
    (reading) => (reading.patronymic?.sure ? reading : { ...reading, patronymic: father }),
  )
  const called = readName(unnamed.test(calledBy ?? '') ? '' : (calledBy ?? ''))
  // A single word is what somebody is called by, not a family, unless it ends like one.
  return [...inFields, ...(called.length === 1 ? called : called.filter(isGiven))]
}

const isFamily = ({ surnames }: Reading): boolean => surnames.length > 0
const isGiven = ({ given }: Reading): boolean => given !== null

/** What is written where a name is not known. */
const unnamed = /^(unknown|noma.?lum|номаълум|неизвест\p{L}*|not known|не извест\p{L}*|bilinmaydi|билинмайди|-+)$/iu

function partsOf({ surnames, given, patronymic }: Reading): Key[] {
  return [
    ...(surnames.length > 0 ? levelled('surname', surnameKeys(surnames)) : []),
    ...(given ? levelled('given', givenKeys(given)) : []),
    ...(patronymic ? levelled(patronymic.sure ? 'patronymic' : 'guess', patronymicKeys(patronymic)) : []),
  ]
}

const levelled = (part: Part, keys: Partial<LevelKeys>): Key[] =>
  (['same', 'fold', 'sound'] as const).flatMap((level) =>
    (keys[level] ?? []).map((value) => ({ kind: `${part}.${level}`, value }) as const),
  )

/** A surname with the first letters of the names: `family|g|p`, `family|g|*` where the father is known, `family|g|` where he is not. */
function initialsOf({ surnames, given, patronymic, initials }: Reading): Key[] {
  if (surnames.length === 0) return []
  const kind = given ? 'initials' : 'initials.only'
  const first = given ? given.folds.map((one) => one.slice(0, 1)) : (initials[0] ?? [])
  const second = given ? (patronymic?.stems ?? []).map((one) => one.slice(0, 1)) : (initials[1] ?? [])
  return initialValues(surnameKeys(surnames).fold, first, second).map((value) => ({ kind, value }))
}

/** The texts of such keys. */
export const initialValues = (families: readonly string[], first: readonly string[], second: readonly string[]): string[] =>
  families.flatMap((family) =>
    first.flatMap((one) => (second.length === 0 ? [`${family}|${one}|`] : [...second, '*'].map((two) => `${family}|${one}|${two}`))),
  )

function bornOf(reading: Reading, birth: string): Key[] {
  const persons = personValues(reading)
  return storedBirth(birth).flatMap(({ kind, date }) => persons.map((person) => ({ kind, value: `${person}|${date}` })))
}

/** Family and given name as they may be misheard, the halves that a date of birth is bound to. */
export function personValues({ surnames, given }: Reading): string[] {
  if (surnames.length === 0 || given === null) return []
  const names = givenKeys(given).sound
  return surnameKeys(surnames).sound.flatMap((family) => names.map((name) => `${family}|${name}`))
}
