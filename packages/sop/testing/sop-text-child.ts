import type { Row, Text, Who } from './sop-row.ts'

const running = ['F0', 'F1', 'F2', 'F3'] as const
const stays = (states: readonly string[], ...steps: readonly string[]): Row[] =>
  states.flatMap((state) => steps.map((step) => [state, step, state] as const))
const worker: Who = { 'social-worker': ['holder'] }
const supervisor: Who = { supervisor: ['territory'] }
const byClock: Who = { system: ['nation'] }

/** Procedure F, `domain/sop.md` §7. */
export const child: Text = {
  printed: [
    ['–', 'child.presumed', 'F0'],
    ['F0', 'guardian.appointed', 'F1'],
    ['F0', 'order.issued', 'F0'],
    ['F1', 'order.issued', 'F1'],
    ['F1', 'bia.done', 'F2'],
    ['F2', 'age.disputed', 'F2'],
    ['F2', 'placement.decided', 'F3'],
    ['F3', 'bid.done', 'F4'],
    // F*: in every state.
    ...stays(running, 'interview', 'turned_18'),
    ['F4', 'turned_18', 'F4'],
  ],
  added: [
    ['–', 'f.opened', 'F0'],
    // A guardian under suspicion goes at once, and another is looked for.
    ...stays(['F1', 'F2', 'F3'], 'guardian.appointed', 'guardian.dismissed'),
    // A young person who came of age is assessed without one.
    ['F0', 'bia.done', 'F2'],
    ['F3', 'placement.decided', 'F3'],
    // An order is needed whenever there is a threat, and ends before its term or with it.
    ...stays(['F2', 'F3', 'F4'], 'order.issued'),
    ...stays([...running, 'F4'], 'order.ended', 'order.lapsed', 'majority.noted'),
    // The age may be doubted at any time; in doubt the person stays a child.
    ...stays(['F0', 'F1', 'F3'], 'age.disputed'),
    ...stays(running, 'age.assessed', 'child.handed', 'child.overdue'),
    ...running.map((state) => [state, 'adult.found', 'F5'] as const),
    ['F4', 'child.reopened', 'F1'],
    ['F5', 'child.reopened', 'F0'],
  ],
  who: {
    'child.presumed': {
      police: ['territory', 'holder'],
      ngo: ['holder', 'access'],
      centre: ['holder', 'access'],
      consul: ['holder'],
      'social-worker': ['holder', 'access'],
      supervisor: ['territory'],
    },
    'guardian.appointed': worker,
    'guardian.dismissed': { ...worker, ...supervisor },
    'order.issued': { police: ['territory'] },
    'order.ended': { police: ['territory'], ...worker },
    'bia.done': worker,
    'placement.decided': worker,
    'bid.done': worker,
    interview: worker,
    'majority.noted': worker,
    'age.disputed': { police: ['territory', 'holder'], ...worker, ...supervisor },
    'age.assessed': worker,
    'adult.found': { ...worker, ...supervisor },
    'child.handed': { ...worker, police: ['holder'], ngo: ['holder'], centre: ['holder'], consul: ['holder'], ...supervisor },
    'child.reopened': { ...worker, police: ['territory', 'holder'], ...supervisor },
    'f.opened': byClock,
    'child.overdue': byClock,
    'order.lapsed': byClock,
    turned_18: byClock,
  },
}

type Facts = Readonly<Record<string, unknown>>
/** Where a step also needs a fact of the case, besides the state. */
export const childUnless: Readonly<Record<string, (facts: Facts) => boolean>> = {
  'guardian.appointed': ({ guardian }) => guardian !== 'none',
  'guardian.dismissed': ({ guardian }) => guardian !== 'appointed',
  'bia.done': ({ guardian }) => guardian === 'none',
  'order.ended': ({ ordered }) => ordered !== true,
  'order.lapsed': ({ ordered }) => ordered !== true,
  'majority.noted': ({ guardian }) => guardian === 'of-age',
  turned_18: ({ guardian }) => guardian === 'of-age',
  'age.disputed': ({ guardian, disputer }) => guardian === 'of-age' || disputer !== null,
  'age.assessed': ({ disputer }) => disputer === null,
  'adult.found': ({ disputer }) => disputer === null,
  'bid.done': ({ disputer }) => disputer !== null,
}
