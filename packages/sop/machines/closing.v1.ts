import { assign, setup } from 'xstate'
import { followUpRisk } from '../follow-up-risk.ts'
import type { ClosingStep } from '../steps/closing.ts'
import { type ClosingFacts, nothingClosed } from './closing-facts.ts'
import { closeClocks, effects, extendClock, notify, startClock, stopClock, takeOver, tell } from './effects.ts'
import type { TakenEvent } from './event.ts'

const following = { first: 'second', second: 'third', third: 'fourth', fourth: 'none', none: 'none' } as const

/** Help goes on again: nobody is followed up meanwhile, and the discharge that ends it begins the terms anew. */
const rested = { target: 'resting', actions: [closeClocks] } as const

/**
 * Procedure G, closing and follow-up: `domain/sop.md` §8. One clock runs from the discharge and is given the next term with every follow-up.
 * That a case is closed to its readers (G2) and destroyed (G3) are facts of the case and of all its procedures; no machine moves there.
 */
export const closingV1 = setup({
  types: {} as { context: ClosingFacts; events: TakenEvent<ClosingStep> },
  actions: {
    ...effects,
    keepFollowUp: assign({ next: ({ context }) => following[context.next], risk: ({ event }) => followUpRisk(event.form) }),
    closeComplete: assign({ closedAs: ({ event }) => (event.form.closedHow === 'referred-on' ? 'referred' : 'complete') }),
    closeLost: assign({ closedAs: 'lost' }),
    closeDeclined: assign({ closedAs: 'declined' }),
    beginAnew: assign({ next: 'first', risk: null, closedAs: null }),
    // Whoever was told is in the ladder; the case stays as it is.
    stayLate: assign({}),
  },
  guards: {
    isFirst: ({ context }) => context.next === 'first',
    isSecond: ({ context }) => context.next === 'second',
    isThird: ({ context }) => context.next === 'third',
    isFourth: ({ context }) => context.next === 'fourth',
  },
}).createMachine({
  id: 'closing',
  context: nothingClosed,
  initial: 'unopened',
  states: {
    unopened: { on: { 'g.opened': { target: 'follow-up', actions: [startClock('followUp')] } } },
    'follow-up': {
      on: {
        'followup.done': [
          { guard: 'isFirst', actions: ['keepFollowUp', extendClock('followUp', 'T.followup.second')] },
          { guard: 'isSecond', actions: ['keepFollowUp', extendClock('followUp', 'T.followup.third')] },
          { guard: 'isThird', actions: ['keepFollowUp', extendClock('followUp', 'T.followup.fourth')] },
          { guard: 'isFourth', actions: ['keepFollowUp', stopClock('followUp'), startClock('followUpEnd')] },
          { actions: ['keepFollowUp'] },
        ],
        'followup.complete': { target: 'closed', actions: ['closeComplete', closeClocks] },
        lost: { target: 'closed', actions: ['closeLost', closeClocks, notify('supervisor', 'followup-lost')] },
        declined: { target: 'closed', actions: ['closeDeclined', closeClocks] },
        'followup.overdue': { actions: ['stayLate'] },
        'followup.rested': rested,
      },
    },
    resting: { on: { 'followup.resumed': { target: 'follow-up', actions: ['beginAnew', takeOver, startClock('followUp')] } } },
    closed: {
      on: {
        'followup.rested': rested,
        reopened: {
          target: 'resting',
          actions: [tell('assistance', 'help.resumed'), notify('holder', 'case-reopened'), notify('supervisor', 'case-reopened')],
        },
      },
    },
  },
})
