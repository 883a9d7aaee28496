import { assign, setup } from 'xstate'
import type { ChildStep } from '../steps/child.ts'
import { type ChildFacts, noChildYet } from './child-facts.ts'
import { closeClocks, effects, handOver, notify, shareCase, startClock, stopClock, tell } from './effects.ts'
import type { TakenEvent } from './event.ts'

const opened = [startClock('childGuardian'), shareCase('social'), notify('social', 'child-presumed')] as const
/** An adult answers for himself: what others answered for the child is asked again. Help that began goes on. */
const askedAgain = [tell('identification', 'consent.lapsed')] as const
const ofAge = [
  'comeOfAge',
  stopClock('childMajority'),
  stopClock('childAge'),
  stopClock('childGuardian'),
  ...askedAgain,
  notify('holder', 'child-of-age'),
] as const

/** A protection order runs beside everything else, and past the solution. */
const orders = {
  'order.issued': { actions: ['keepOrder', startClock('childOrder'), notify('holder', 'order-issued')] },
  'order.ended': { guard: 'isOrdered', actions: ['forgetOrder', stopClock('childOrder')] },
  'order.lapsed': { guard: 'isOrdered', actions: ['forgetOrder', notify('holder', 'order-lapsed'), notify('supervisor', 'order-lapsed')] },
} as const
const majority = { guard: 'isMinor', actions: [startClock('childMajority')] } as const
const always = {
  ...orders,
  interview: { actions: ['countInterview'] },
  'child.handed': { actions: [handOver('toCentre', ['inson_centre']), notify('holder', 'child-presumed')] },
  'majority.noted': majority,
  'age.disputed': { guard: 'isUndisputed', actions: ['keepDispute', startClock('childAge'), notify('holder', 'age-disputed')] },
  'age.assessed': { guard: 'isDisputed', actions: ['keepFinding', stopClock('childAge')] },
  'adult.found': {
    target: 'adult',
    guard: 'isDisputed',
    actions: ['findAdult', closeClocks, ...askedAgain, notify('supervisor', 'adult-found')],
  },
  'child.overdue': { actions: ['stayLate'] },
} as const
/** Once somebody speaks for the child: the guardian may be replaced at any time, and a guardian under suspicion at once. */
const represented = {
  ...always,
  'guardian.appointed': { guard: 'isGuardianMissing', actions: ['keepGuardian', stopClock('childGuardian')] },
  'guardian.dismissed': {
    guard: 'isRepresented',
    actions: ['dismissGuardian', startClock('childGuardian'), notify('supervisor', 'guardian-dismissed')],
  },
  turned_18: { guard: 'isMinor', actions: [...ofAge] },
} as const
const assessed = {
  target: 'assessed',
  guard: 'isSpokenFor',
  actions: [stopClock('childAssessment'), startClock('childDetermination')],
} as const

/** Procedure F, the child beside the other procedures: `domain/sop.md` §7. It adds guards to the others; help waits for none of them. */
export const childV1 = setup({
  types: {} as { context: ChildFacts; events: TakenEvent<ChildStep> },
  actions: {
    ...effects,
    keepPresumption: assign({ found: ({ event }) => (event.form.maybeChild === 'yes' ? 'yes' : 'unsure') }),
    keepGuardian: assign({ guardian: 'appointed' }),
    dismissGuardian: assign({ guardian: 'none' }),
    keepOrder: assign({ ordered: true }),
    forgetOrder: assign({ ordered: false }),
    keepDispute: assign({ disputer: ({ event }) => event.actor.id }),
    keepFinding: assign({ found: ({ event }) => (event.form.ageFinding === 'yes' ? 'yes' : 'unsure'), disputer: null }),
    findAdult: assign({ found: 'no', guardian: 'none', disputer: null, ordered: false }),
    keepSolution: assign({
      bidOutcome: ({ event }) => (typeof event.form.durableSolution === 'string' ? event.form.durableSolution : null),
    }),
    forgetSolution: assign({ bidOutcome: null }),
    countInterview: assign({ interviews: ({ context }) => context.interviews + 1 }),
    keepPlacement: assign({ placement: ({ event }) => (typeof event.form.placement === 'string' ? event.form.placement : null) }),
    // Whoever was told is in the ladder; the case stays as it is.
    stayLate: assign({}),
    comeOfAge: assign({ guardian: 'of-age', disputer: null }),
    doubtAgain: assign({ found: 'unsure' }),
  },
  guards: {
    isMinor: ({ context }) => context.guardian !== 'of-age',
    // A young person who came of age speaks alone.
    isSpokenFor: ({ context }) => context.guardian !== 'none',
    isGuardianMissing: ({ context }) => context.guardian === 'none',
    isRepresented: ({ context }) => context.guardian === 'appointed',
    isOrdered: ({ context }) => context.ordered,
    isDisputed: ({ context }) => context.disputer !== null,
    isUndisputed: ({ context }) => context.disputer === null && context.guardian !== 'of-age',
    isSettled: ({ context }) => context.disputer === null,
  },
}).createMachine({
  id: 'child',
  context: noChildYet,
  initial: 'unopened',
  states: {
    unopened: {
      on: {
        'f.opened': { target: 'protected', actions: [...opened] },
        'child.presumed': { target: 'protected', actions: ['keepPresumption', ...opened] },
      },
    },
    protected: {
      on: {
        ...always,
        'guardian.appointed': {
          target: 'represented',
          guard: 'isGuardianMissing',
          actions: ['keepGuardian', stopClock('childGuardian'), startClock('childAssessment'), notify('origin', 'guardian-appointed')],
        },
        // Nobody is appointed for a young person who came of age meanwhile; the assessment is still owed.
        turned_18: { guard: 'isMinor', actions: [...ofAge, startClock('childAssessment')] },
        'bia.done': assessed,
      },
    },
    represented: { on: { ...represented, 'bia.done': assessed } },
    assessed: { on: { ...represented, 'placement.decided': { target: 'placed', actions: ['keepPlacement'] } } },
    placed: {
      on: {
        ...represented,
        'placement.decided': { actions: ['keepPlacement'] },
        'bid.done': {
          target: 'solution',
          guard: 'isSettled',
          actions: ['keepSolution', stopClock('childDetermination'), stopClock('childGuardian')],
        },
      },
    },
    solution: {
      on: {
        ...orders,
        'majority.noted': majority,
        turned_18: { guard: 'isMinor', actions: [...ofAge] },
        'child.reopened': {
          target: 'represented',
          actions: ['forgetSolution', startClock('childAssessment'), notify('supervisor', 'case-reopened')],
        },
      },
    },
    adult: {
      on: {
        'child.reopened': {
          target: 'protected',
          actions: ['doubtAgain', startClock('childGuardian'), notify('holder', 'child-presumed')],
        },
      },
    },
  },
})
