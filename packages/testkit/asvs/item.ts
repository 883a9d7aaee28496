/** How a line is shown to hold: by a test, by a page of the documents, or by somebody who looked on a day. */
export type Proof =
  | Readonly<{ test: string; file: string }>
  | Readonly<{ heading: string; file: string }>
  | Readonly<{ seen: string; on: string }>

/** One requirement of OWASP ASVS 5.0 in our words. */
export type Item = Readonly<
  { id: string; level: 1 | 2 | 3; what: string } & (
    | { verdict: 'met'; proofs: readonly Proof[]; note?: string }
    | { verdict: 'missed' | 'not applicable'; why: string }
  )
>

type Level = Item['level']

export const met = (id: string, level: Level, what: string, ...proofs: readonly Proof[]): Item => ({
  id,
  level,
  what,
  verdict: 'met',
  proofs,
})
/** Met, with something a reader should know. */
export const metWith = (note: string, item: Item): Item => ({ ...item, note }) as Item
export const missed = (id: string, level: Level, what: string, why: string): Item => ({ id, level, what, verdict: 'missed', why })
export const none = (id: string, level: Level, what: string, why: string): Item => ({ id, level, what, verdict: 'not applicable', why })

/** `path > name of the test`. */
export function tested(place: string): Proof {
  const [file = '', test = ''] = place.split(' > ')
  return { file, test }
}
/** A chapter of docs/security.md, or of another page: `page > heading`. */
export function written(place: string): Proof {
  const [file, heading] = place.includes(' > ') ? place.split(' > ') : ['security.md', place]
  return { file: `docs/${file}`, heading: heading ?? '' }
}
/** Looked at by hand, on the day the table was made. */
export const seen = (what: string): Proof => ({ seen: what, on: '2026-11-24' })
