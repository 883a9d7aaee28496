import { surnameKeys } from './person-keys.ts'
import type { Reading } from './read-name.ts'

/** `initials` of people whose names are known, `initials.only` of those known by their first letters alone. */
export const initialKinds = ['initials', 'initials.only'] as const

/** A family with the first letters of the given name and of the father: `family|g|f`, and `family|g|` where there is no father. */
export function initialValues(reading: Reading): string[] {
  const { family, given, father } = lettersOf(reading)
  return family.flatMap((one) => given.flatMap((g) => (father.length === 0 ? [''] : father).map((f) => `${one}|${g}|${f}`)))
}

/** What such letters may meet: the same, or those of somebody whose father is not named. */
export function initialsMeeting(reading: Reading): string[] {
  const { family, given } = lettersOf(reading)
  return [...new Set([...initialValues(reading), ...family.flatMap((one) => given.map((g) => `${one}|${g}|`))])]
}

function lettersOf({ surnames, given, patronymic, initials }: Reading) {
  const first = (words: readonly string[]) => [...new Set(words.map((word) => word.slice(0, 1)))]
  const [ofGiven = [], ofFather = []] = initials
  return {
    family: surnames.length === 0 ? [] : surnameKeys(surnames).fold,
    given: given ? first(given.folds) : ofGiven,
    father: given ? first(patronymic?.stems ?? []) : ofFather,
  }
}
