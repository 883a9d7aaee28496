import { familyOf, plainGiven } from './endings.ts'
import { misheard } from './fold.ts'
import type { Patronymic, Reading, Word } from './read-name.ts'

/** How like a part of a name is to what was written: the same letters, the same once folded, or the same as it may be misheard. */
export type Level = 'same' | 'fold' | 'sound'
export type LevelKeys = Readonly<Record<Level, readonly string[]>>

/** How a surname and a given name are compared together; the first word is of the surname, the second of the given name. */
export const nameLevels = ['same', 'fold', 'fold-sound', 'sound-fold', 'sound'] as const
export type NameLevel = (typeof nameLevels)[number]

const distinct = (values: readonly string[]): string[] => [...new Set(values)]
const ways: Readonly<Record<NameLevel, readonly [Level, Level]>> = {
  same: ['same', 'same'],
  fold: ['fold', 'fold'],
  'fold-sound': ['fold', 'sound'],
  'sound-fold': ['sound', 'fold'],
  sound: ['sound', 'sound'],
}

/**
 * Texts of a surname and a given name bound together, as one. Bound, hardly two people share one, so that how often a hash occurs tells next
 * to nothing; apart, frequencies alone would name half the people of a stolen database (docs/search-leakage.md).
 */
export function nameValues({ surnames, given }: Pick<Reading, 'surnames' | 'given'>, level: NameLevel): string[] {
  if (surnames.length === 0 || given === null) return []
  const [ofFamily, ofName] = ways[level]
  return bound(surnameKeys(surnames)[ofFamily], givenKeys(given)[ofName])
}

/** Every one of the first with every one of the second. */
export const bound = (families: readonly string[], names: readonly string[]): string[] =>
  families.flatMap((family) => names.map((name) => `${family}|${name}`))

/** Keys of a surname, the same for Karimov and Karimova. */
export const surnameKeys = (words: readonly Word[]): LevelKeys => {
  const fold = distinct(words.flatMap(({ folds }) => folds.map(familyOf)))
  return { same: distinct(words.map(({ sounds }) => familySounds(sounds))), fold, sound: distinct(fold.map(misheardFamily)) }
}

/** The sounds of a surname without the ending of a woman's. */
export const familySounds = (sounds: string): string => sounds.replace(/(?<=..[oe]v)a$/, '')

/** Keys of a given name; as misheard also without the courtesy at its end. */
export const givenKeys = (word: Word): LevelKeys => ({
  same: [word.sounds],
  fold: word.folds,
  sound: distinct(word.folds.flatMap((one) => [misheard(one), misheard(plainGiven(one))])),
})

/** Keys of a patronymic: the father's name with the sex of the child, so that son and daughter stay apart; both where nothing tells it. */
export const fatherKeys = ({ stems, sex }: Patronymic): Omit<LevelKeys, 'same'> => {
  const sexes = sex ? [sex] : ['m', 'f']
  return {
    fold: sexes.flatMap((one) => stems.map((stem) => `${one} ${stem}`)),
    sound: distinct(sexes.flatMap((one) => stems.map((stem) => `${one} ${misheard(plainGiven(stem))}`))),
  }
}

/** A family name as it may be misheard; its ending is kept apart. */
export const misheardFamily = (family: string): string => {
  const [stem = '', ending] = family.split('-')
  return ending === undefined ? misheard(stem) : `${misheard(stem)}-${ending}`
}
