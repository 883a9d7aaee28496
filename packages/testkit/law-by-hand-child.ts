import type { Law, Who } from './law-by-hand.ts'

const running = ['protected', 'represented', 'assessed', 'placed']
const spokenFor = ['represented', 'assessed', 'placed']
const worker: Who = { 'social-worker': ['holder'] }
const supervisor: Who = { supervisor: ['place'] }
const police: Who = { police: ['place', 'holder'] }
const clock: Who = { system: ['anywhere'] }

/** Procedure F, typed off `domain/sop.md` §7 by hand. */
export const childLaws: readonly Law[] = [
  law('guardian.appointed', ['protected'], 'represented', worker),
  law('guardian.appointed', spokenFor, 'same', worker),
  law('guardian.dismissed', spokenFor, 'same', { ...worker, ...supervisor }),
  law('bia.done', ['protected', 'represented'], 'assessed', worker),
  law('placement.decided', ['assessed'], 'placed', worker),
  law('placement.decided', ['placed'], 'same', worker),
  law('bid.done', ['placed'], 'solution', worker),
  law('order.issued', [...running, 'solution'], 'same', { police: ['place'] }),
  law('order.ended', [...running, 'solution'], 'same', { police: ['place'], ...worker }),
  law('interview', running, 'same', worker),
  law('majority.noted', [...running, 'solution'], 'same', worker),
  law('age.disputed', running, 'same', { ...police, ...worker, ...supervisor }),
  law('age.assessed', running, 'same', worker),
  law('adult.found', running, 'adult', { ...worker, ...supervisor }),
  law('child.handed', running, 'same', {
    ...worker,
    ...supervisor,
    police: ['holder'],
    ngo: ['holder'],
    centre: ['holder'],
    consul: ['holder'],
  }),
  law('child.reopened', ['solution'], 'represented', { ...worker, ...police, ...supervisor }),
  law('child.reopened', ['adult'], 'protected', { ...worker, ...police, ...supervisor }),
  law('child.overdue', running, 'same', clock),
  law('order.lapsed', [...running, 'solution'], 'same', clock),
  law('turned_18', [...running, 'solution'], 'same', clock),
]

type Facts = Readonly<Record<string, unknown>>
/** What stands against a step besides the state. */
export const againstChild: Readonly<Record<string, (facts: Facts) => boolean>> = {
  'guardian.appointed': (facts) => facts.guardian !== 'none',
  'guardian.dismissed': (facts) => facts.guardian !== 'appointed',
  'bia.done': (facts) => facts.guardian === 'none',
  'order.ended': (facts) => facts.ordered !== true,
  'order.lapsed': (facts) => facts.ordered !== true,
  'majority.noted': (facts) => facts.guardian === 'of-age',
  turned_18: (facts) => facts.guardian === 'of-age',
  'age.disputed': (facts) => facts.guardian === 'of-age' || typeof facts.disputer === 'string',
  'age.assessed': (facts) => typeof facts.disputer !== 'string',
  'adult.found': (facts) => typeof facts.disputer !== 'string',
  'bid.done': (facts) => typeof facts.disputer === 'string',
}

function law(step: string, from: readonly string[], to: string, who: Who): Law {
  return { procedure: 'child', step, from, to, who }
}
