import { cyrillic, cyrillicLookAlike, latin, latinLookAlike } from './letter-table.ts'
import { withLostLetters } from './lost-letters.ts'

const vowels = 'aeiouў'

/**
 * A word of a name as the sounds of Uzbek, one character each, whatever script it was typed in: `ў` for oʻ, `ğ` for gʻ, `ş` for sh,
 * `ç` for ch, and `ё` where Russian hides a vowel after a consonant. Uzbek Latin and Cyrillic of one name give the same text.
 */
export function soundsOf(word: string): string {
  const letters = inOneScript(tidy(word))
  return isCyrillic(letters) ? fromCyrillic(letters) : withLostLetters(fromLatin(letters))
}

/** Lower case, one apostrophe for all its variants, no accents but those that make a letter of its own. */
export const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ʻʼ'`’‘´ʹ′‛]/g, "'")
    .replace(/\p{M}/gu, '')

const isCyrillic = (text: string): boolean => /\p{Script=Cyrillic}/u.test(text)

/** A word with letters of both scripts was typed in the script of most of them. */
function inOneScript(word: string): string {
  const foreign = [...word].filter(isCyrillic).length
  const own = [...word].filter((letter) => /\p{Script=Latin}/u.test(letter)).length
  if (foreign === 0 || own === 0) return word
  return [...word].map(foreign > own ? cyrillicLookAlike : latinLookAlike).join('')
}

function fromCyrillic(word: string): string {
  let sounds = ''
  for (const letter of word.replaceAll('дж', 'ж')) {
    const last = sounds.at(-1) ?? ''
    const afterConsonant = last !== '' && !vowels.includes(last) && last !== 'y'
    // ў is w in Karakalpak, where it follows a vowel; in Uzbek it does not.
    if (letter === 'ў') sounds += vowels.includes(last) && last !== '' ? 'v' : 'ў'
    else if (letter === 'е') sounds += afterConsonant ? 'e' : 'ye'
    else if (letter === 'ё') sounds += afterConsonant ? 'ё' : 'yo'
    else sounds += cyrillic[letter] ?? ''
  }
  return sounds
}

function fromLatin(word: string): string {
  let rest = word
  let sounds = ''
  while (rest !== '') {
    const [spelled, sound] = latin.find(([spelling]) => rest.startsWith(spelling)) ?? [rest.slice(0, 1), null]
    rest = rest.slice(spelled.length)
    sounds += sound ?? single(spelled, sounds.at(-1) ?? '', rest)
  }
  return sounds.replace(/yo(?<=[^aeiouўy]yo)/g, 'ё')
}

function single(letter: string, last: string, rest: string): string {
  const beforeVowel = /^[aeouáäəóöõúü]/.test(rest)
  const afterVowel = last !== '' && vowels.includes(last)
  // Passports write ы and й alike, and я at the beginning as ia.
  if (letter === 'y') return beforeVowel || afterVowel ? 'y' : 'i'
  if (letter === 'i' && last === '' && /^[aou]/.test(rest)) return 'y'
  if (letter === 'c') return /^[eiy]/.test(rest) ? 's' : 'k'
  return /[a-z]/.test(letter) ? letter : ''
}
