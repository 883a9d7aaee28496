import { everyState } from '@nrm/sop/law-of'
import type { ProcedureName } from '@nrm/sop/procedures'
import type { Line } from '../shell/case-file.ts'

/** A length of time in the life of a case. */
export type Span = Readonly<{ name: string; from: number; to: number }>

type Mark = (line: Line) => boolean
const enters =
  (procedure: ProcedureName, ...states: readonly string[]): Mark =>
  (line) =>
    line.procedure === procedure && states.includes(line.to) && line.from !== line.to
const takes =
  (...steps: readonly string[]): Mark =>
  ({ step }) =>
    steps.includes(step)

/** What a person waits for, across procedures: from the first mark to the next one that ends it. */
const journeys: readonly Readonly<{ name: string; from: Mark; to: Mark }>[] = [
  { name: 'signal to contact', from: enters('identification', 'signalled'), to: enters('identification', 'in-contact', 'no-contact') },
  {
    name: 'contact to presumption',
    from: enters('identification', 'in-contact'),
    to: enters('identification', 'presumed', 'pending-validation', 'not-presumed'),
  },
  { name: 'presumption to a place of help', from: enters('assistance', 'urgent'), to: enters('assistance', 'placed') },
  {
    name: 'referral to its answer',
    from: takes('referral.sent', 'transfer'),
    to: takes('referral.accepted', 'referral.rejected', 'referral.withdrawn'),
  },
  {
    name: 'presumption to decision on status',
    from: enters('status', 'collecting'),
    to: enters('status', 'granted', 'refused', 'withdrawn'),
  },
  { name: 'appeal to its decision', from: enters('status', 'appeal'), to: enters('status', 'granted', 'final-refused') },
]

/** Every span of a history that came to its end: the journeys, then the stay in every state that is no result. */
export function spansOf(history: readonly Line[]): Span[] {
  return [...journeys.flatMap(({ name, from, to }) => between(history, name, from, to)), ...stays(history)]
}

/** Names of all spans in the order of a report. */
export const spanNames: (procedures: readonly ProcedureName[]) => string[] = (procedures) => [
  ...journeys.map(({ name }) => name),
  ...procedures.flatMap((procedure) =>
    everyState(procedure).flatMap(({ name, outcome }) => (outcome || name === 'unopened' ? [] : [stayIn(procedure, name)])),
  ),
]

const stayIn = (procedure: string, state: string): string => `${procedure}: ${state}`

function between(history: readonly Line[], name: string, from: Mark, to: Mark): Span[] {
  const found: Span[] = []
  let since: number | null = null
  for (const line of history) {
    if (since !== null && to(line)) {
      found.push({ name, from: since, to: line.at })
      since = null
    } else if (since === null && from(line)) since = line.at
  }
  return found
}

function stays(history: readonly Line[]): Span[] {
  const since = new Map<string, number>()
  return history.flatMap(({ procedure, from, to, at }) => {
    if (from === to) return []
    const entered = since.get(procedure)
    since.set(procedure, at)
    return entered === undefined || from === 'unopened' ? [] : [{ name: stayIn(procedure, from), from: entered, to: at }]
  })
}
