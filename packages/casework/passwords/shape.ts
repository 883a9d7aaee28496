export const shortestPassword = 12
export const longestPassword = 128

/** A password as it is compared: compatible characters made one, small letters. */
export const folded = (password: string): string => password.normalize('NFKC').toLowerCase()

/** What is left between the digits and signs people put before and after a word. */
export const coreOf = (text: string): string => text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')

/** Length as a reader counts it, not in UTF-16. */
export const lengthOf = (text: string): number => [...text].length

const rows = [
  'abcdefghijklmnopqrstuvwxyz',
  'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
  '01234567890',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'йцукенгшўзх',
  'йцукенгшщзхъ',
  'фывапролджэ',
  'ячсмитьбю',
]
const lines = rows.flatMap((row) => [row, [...row].toReversed().join('')])

/** Takes out what costs a guesser nothing: a sign four times running, neighbours on a keyboard or in an alphabet, and what is said again. */
export function withoutPatterns(text: string): string {
  const said = text.replace(/(.{2,})\1+/gu, '$1').replace(/(.)\1{3,}/gu, '')
  return withoutRuns(said)
}

/** Removes every run of four or more neighbours. */
function withoutRuns(text: string): string {
  let left = ''
  for (let at = 0; at < text.length; ) {
    const run = longestRun(text, at)
    if (run < 4) left += text[at]
    at += run < 4 ? 1 : run
  }
  return left
}

function longestRun(text: string, at: number): number {
  let longest = 0
  for (const line of lines) {
    const start = line.indexOf(text[at] as string)
    if (start < 0) continue
    let length = 1
    while (start + length < line.length && line[start + length] === text[at + length]) length += 1
    longest = Math.max(longest, length)
  }
  return longest
}
