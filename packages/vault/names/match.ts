import { type AskedKey, type AskedPart, COST_LIMIT } from './asked-keys.ts'
import type { Key } from './stored-keys.ts'

/** How a person was met: `cost` 0 is the same letters; `byNumber` a number of a paper or a telephone; `born` the date of birth as well. */
export type Meeting = Readonly<{ cost: number; byNumber: boolean; born: boolean }>

/**
 * Whether what was asked for meets a person, and how closely; null for somebody else. All the parts asked for must be met within one
 * reading: family and given name together (or the initials of names known only by them), and the father unless one side does not name him.
 * The function `nrm.search_people` of the database is this rule over hashes; a test holds the two alike.
 */
export function meet(asked: readonly AskedKey[], stored: readonly Key[]): Meeting | null {
  const known = new Set(stored.map(({ kind, value }) => `${kind} ${value}`))
  const knowsFather = stored.some(({ kind }) => kind === 'father.fold')
  const hits = asked.filter(({ kind, value }) => known.has(`${kind} ${value}`))
  if (hits.some(({ part }) => part === 'number')) return { cost: 0, byNumber: true, born: false }
  const meetings = [...new Set(asked.map(({ reading }) => reading))].flatMap((reading) => {
    const of = (list: readonly AskedKey[]) => list.filter((key) => key.reading === reading)
    const cost = costOf(of(asked), of(hits), knowsFather)
    return cost === null ? [] : [{ cost, byNumber: false, born: of(hits).some(({ part }) => part === 'birth') }]
  })
  return meetings.toSorted((one, other) => one.cost - other.cost)[0] ?? null
}

function costOf(asked: readonly AskedKey[], hits: readonly AskedKey[], knowsFather: boolean): number | null {
  const wanted = (part: AskedPart) => asked.some((key) => key.part === part)
  const met = (part: AskedPart) => Math.min(...hits.filter((key) => key.part === part).map(({ cost }) => cost))
  if (Number.isFinite(met('initials'))) return met('initials')
  const one = wanted('name') ? met('name') : met('alone')
  const father = !wanted('father')
    ? 0
    : Number.isFinite(met('father'))
      ? met('father')
      : knowsFather
        ? Number.POSITIVE_INFINITY
        : FATHER_NOT_KNOWN
  return one + father <= COST_LIMIT ? one + father : null
}

/** The father was asked for and is not known: nothing speaks against, less speaks for. */
const FATHER_NOT_KNOWN = 1
