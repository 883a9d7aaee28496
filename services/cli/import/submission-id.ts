import { createHash } from 'node:crypto'
import type { Row } from './format.ts'

/**
 * Gives every row the key that stays the same in a second run: the source's own number where the row has one, else its
 * content and its place among rows of the same content. The columns' order does not matter.
 */
export function rowKeys(format: string, idColumn: string): (row: Row) => string {
  const seen = new Map<string, number>()
  return (row) => {
    const own = row.get(idColumn)
    if (own !== undefined) return `${format}\nid\n${own}`
    const content = digest(JSON.stringify([...row].toSorted(([one], [other]) => (one < other ? -1 : 1))))
    // A short key: one that two contents share only changes the number, and the number is the same in every run.
    const short = content.slice(0, 12)
    const ordinal = (seen.get(short) ?? 0) + 1
    seen.set(short, ordinal)
    return `${format}\nrow\n${content}\n${ordinal}`
  }
}

/** Submission id of one step of a row: a UUID of version 8 (RFC 9562) made of a hash, so that sending again is recognised. */
export function submissionId(key: string, step: string): string {
  const hex = digest(`nrm-import\n${key}\n${step}`)
  const variant = ((Number.parseInt(hex[16] as string, 16) & 3) | 8).toString(16)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** Eight letters that lead back to the row without saying anything of the person. */
export const reference = (key: string): string => digest(key).slice(0, 8)

const digest = (text: string): string => createHash('sha256').update(text).digest('hex')
