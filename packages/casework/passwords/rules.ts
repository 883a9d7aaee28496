import { Refusal } from '@nrm/sop/refusal'
import { isBreached } from './breached.ts'
import { houseWords } from './house-words.ts'
import { folded, lengthOf, longestPassword, shortestPassword, withoutPatterns } from './shape.ts'

/** Words that a guesser tries first, beside those of the house: the login, the name, the office. */
export type Personal = readonly string[]
type Fault = 'password-short' | 'too-long' | 'password-breached' | 'password-personal' | 'password-pattern'

/** As much must be left when everything that can be guessed is taken out. */
const leastLeft = 8
const shortestWord = 4

/**
 * What is wrong with a password somebody chooses, null when nothing is. Any sign of any script counts; no kinds of signs are demanded
 * and none expires (NIST SP 800-63B-4 3.1.1.2).
 */
export function passwordFault(password: string, personal: Personal): Fault | null {
  const text = folded(password)
  const length = lengthOf(text)
  if (length < shortestPassword) return 'password-short'
  if (length > longestPassword) return 'too-long'
  if (isBreached(text)) return 'password-breached'
  if (lengthOf(withoutPatterns(text)) < leastLeft) return 'password-pattern'
  const left = without(text, [...wordsOf(personal), ...houseWords])
  return left !== text && lengthOf(withoutPatterns(left)) < leastLeft ? 'password-personal' : null
}

/** @throws Refusal `form-invalid`, with the fault at `path` */
export function mustBeGood(password: string, personal: Personal, path: string): void {
  const code = passwordFault(password, personal)
  if (code !== null) throw new Refusal('form-invalid', {}, [{ path, code }])
}

const without = (text: string, words: readonly string[]): string => words.reduce((rest, word) => rest.replaceAll(word, ''), text)

const wordsOf = (personal: Personal): string[] =>
  personal
    .flatMap((text) => folded(text).split(/[^\p{L}\p{N}ʻʼ'’]+/u))
    .filter((word) => word.length >= shortestWord)
    .toSorted((one, other) => other.length - one.length)
