import { familyOf, plainGiven } from './endings.ts'
import { misheard } from './fold.ts'
import type { Patronymic, Word } from './read-name.ts'

/** How like a key of a part of a name is to what was written: the same letters, the same once folded, or the same as it may be misheard. */
export type Level = 'same' | 'fold' | 'sound'
export type LevelKeys = Readonly<Record<Level, readonly string[]>>

const distinct = (values: readonly string[]): string[] => [...new Set(values)]

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
export const patronymicKeys = ({ stems, sex }: Patronymic): Omit<LevelKeys, 'same'> => {
  const sexes = sex ? [sex] : ['m', 'f']
  return {
    fold: sexes.flatMap((one) => stems.map((stem) => `${one} ${stem}`)),
    sound: distinct(sexes.flatMap((one) => stems.map((stem) => `${one} ${misheard(plainGiven(stem))}`))),
  }
}

const misheardFamily = (family: string): string => {
  const [stem = '', ending] = family.split('-')
  return ending === undefined ? misheard(stem) : `${misheard(stem)}-${ending}`
}
