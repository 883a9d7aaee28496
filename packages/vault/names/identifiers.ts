import { latinLookAlike } from './letter-table.ts'
import { tidy } from './sounds.ts'

const LEAST = 5

/**
 * A number of a paper or a PINFL as it is compared: capitals of one script whichever keyboard was on, without spaces, dashes and №,
 * with noughts for the letter O among digits. Null for what is too short to tell anybody apart.
 */
export function numberKey(typed: string): string | null {
  const plain = [...tidy(typed)]
    .map(latinLookAlike)
    .map((letter) => bySound[letter] ?? letter)
    .join('')
    .replace(/[^a-z\d]/g, '')
    .toUpperCase()
  const key = plain.replace(/(?<=\d)O|O(?=\d)/g, '0')
  return key.length < LEAST || !/\d/.test(key) ? null : key
}

/** A telephone number as it is compared: digits with the code of the country, Uzbekistan where none was said. Null for another text. */
export function phoneKey(typed: string): string | null {
  if (/\p{L}/u.test(typed)) return null
  const digits = typed.replace(/\D/g, '').replace(/^00/, '')
  if (digits.length === 9) return `998${digits}`
  if (digits.length === 11 && digits.startsWith('8')) return `7${digits.slice(1)}`
  return digits.length >= 10 && digits.length <= 15 ? digits : null
}

// Cyrillic letters that look like no Latin one but stand in series of papers.
const bySound: Readonly<Record<string, string>> = { б: 'b', г: 'g', д: 'd', з: 'z', и: 'i', л: 'l', п: 'p', ф: 'f', э: 'e', ю: 'u', я: 'y' }
