import { setup } from 'xstate'
import type { ClosingStep } from '../steps/closing.ts'
import { type ClosingFacts, nothingClosed } from './closing-facts.ts'
import { effects } from './effects.ts'
import type { TakenEvent } from './event.ts'

/** Procedure G, closing, follow-up and the life of the data: `domain/sop.md` §8. */
export const closingV1 = setup({
  types: {} as { context: ClosingFacts; events: TakenEvent<ClosingStep> },
  actions: { ...effects },
}).createMachine({
  id: 'closing',
  context: nothingClosed,
  initial: 'unopened',
  states: {
    unopened: { on: { 'g.opened': { target: 'follow-up' } } },
    'follow-up': { on: { 'followup.complete': { target: 'closed' } } },
    closed: {},
  },
})
