import { setup } from 'xstate'
import type { ReturnStep } from '../steps/return.ts'
import { effects } from './effects.ts'
import type { TakenEvent } from './event.ts'
import { nobodyAbroad, type ReturnFacts } from './return-facts.ts'

/** Procedure E, cross-border referral and return: `domain/sop.md` §6. */
export const returnV1 = setup({
  types: {} as { context: ReturnFacts; events: TakenEvent<ReturnStep> },
  actions: { ...effects },
}).createMachine({
  id: 'return',
  context: nobodyAbroad,
  initial: 'unopened',
  states: {
    unopened: { on: { 'abroad.reported': { target: 'located' }, 'foreign.victim': { target: 'foreign-in-uz' } } },
    located: { on: { 'return.abandoned': { target: 'foreign-in-uz' } } },
    'foreign-in-uz': {},
  },
})
