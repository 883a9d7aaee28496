import { grownTogether, looksLikeSurname, markOf, russianPatronymic, type Sex, stemOf } from './endings.ts'
import { folds } from './fold.ts'
import { soundsOf, tidy } from './sounds.ts'

/** A word of a name in all the shapes it is compared in. */
export type Word = Readonly<{ sounds: string; folds: readonly string[] }>
/** `sure` is false for a word that only stands where a patronymic would; it may confirm, never contradict. */
export type Patronymic = Readonly<{ stems: readonly string[]; sex: Sex | null; sure: boolean }>
/** One way to understand a name that was written as a text. `initials` are the folds of the letters before a dot, given name first. */
export type Reading = Readonly<{
  surnames: readonly Word[]
  given: Word | null
  patronymic: Patronymic | null
  initials: readonly (readonly string[])[]
}>

/**
 * The ways a name may be understood: surname by its ending (and in one or more pieces) or else by its place, first or last; the patronymic by its ending or its
 * mark; two given names as one name in two words, or as a name and the father's. None for a text without letters.
 */
export function readName(text: string): Reading[] {
  const { words, patronymic, initials } = parted(text)
  const place = words.findIndex(({ folds }) => folds.some(looksLikeSurname))
  const places = words.length === 0 ? [] : place >= 0 ? [place] : [...new Set([0, words.length - 1])]
  const readings = places.flatMap((surname) => withSurname(words, surname, patronymic, initials))
  // A surname in pieces, before the given name: Abdu Rahmonov Jasur.
  if (place > 0 && place < words.length - 1)
    readings.push(...withSurname([joined(words.slice(0, place + 1)), ...words.slice(place + 1)], 0, patronymic, initials))
  const one = words.length === 1 && place < 0 && initials.length === 0 ? words[0] : undefined
  return one ? [{ surnames: [], given: one, patronymic, initials }, ...readings] : readings
}

/** A word as it is compared. */
function wordOf(text: string): Word {
  const sounds = soundsOf(text)
  return { sounds, folds: folds(sounds).filter(Boolean) }
}

/** Several words written apart that are one name: Said Aziz. */
const joined = (words: readonly Word[]): Word => {
  const sounds = words.map((word) => word.sounds).join('')
  return { sounds, folds: folds(sounds) }
}

/** A patronymic that stands in a field of its own, with or without an ending or a mark. */
export function readPatronymic(text: string): Patronymic | null {
  const { words, patronymic } = parted(text)
  if (patronymic) return patronymic
  return words.length === 0 ? null : { stems: joined(words).folds.map(stemOf), sex: null, sure: true }
}

function withSurname(words: readonly Word[], place: number, patronymic: Patronymic | null, initials: Reading['initials']): Reading[] {
  const surname = words[place] as Word
  const rest = words.filter((_, index) => index !== place)
  // A married name in two parts: either part is a surname by itself.
  const second = rest.find(({ folds }) => folds.some(looksLikeSurname))
  const surnames = second ? [surname, second] : [surname]
  const names = rest.filter((word) => word !== second)
  const whole: Reading = { surnames, given: names.length === 0 ? null : joined(names), patronymic, initials }
  const [first, father] = names
  if (patronymic || names.length !== 2 || !first || !father) return [whole]
  return [whole, { surnames, given: first, patronymic: { stems: father.folds.map(stemOf), sex: null, sure: false }, initials }]
}

function parted(text: string): Readonly<{ words: Word[]; patronymic: Patronymic | null; initials: Reading['initials'] }> {
  const words: Word[] = []
  const initials: (readonly string[])[] = []
  let patronymic: Patronymic | null = null
  for (const piece of tidy(text).match(/[\p{L}']+\.?/gu) ?? []) {
    const word = wordOf(piece)
    const mark = markOf(word.folds)
    const own = firstOf(word.folds, russianPatronymic) ?? (words.length > 0 ? firstOf(word.folds, grownTogether) : null)
    if (isInitial(piece)) initials.push(word.folds.map((one) => one.slice(0, 1)))
    else if (mark && words.length > 0) patronymic = { stems: (words.pop() as Word).folds.map(stemOf), sex: mark, sure: true }
    else if (own) patronymic = { ...own, sure: true }
    else if (word.folds.length > 0) words.push(word)
  }
  return { words, patronymic, initials }
}

const isInitial = (piece: string): boolean => /^(\p{L}'?|sh|ch|yo|yu|ya|ye|dj|kh|zh)\.$/u.test(piece) || /^\p{L}$/u.test(piece)

function firstOf(choices: readonly string[], take: typeof russianPatronymic): Omit<Patronymic, 'sure'> | null {
  const found = choices.map(take).filter((one) => one !== null)
  return found[0] ? { stems: found.map(({ stem }) => stem), sex: found[0].sex } : null
}
