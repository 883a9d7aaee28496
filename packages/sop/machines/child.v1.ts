import { setup } from 'xstate'
import type { ChildStep } from '../steps/child.ts'
import { type ChildFacts, noChildYet } from './child-facts.ts'
import { effects, notify, shareCase } from './effects.ts'
import type { TakenEvent } from './event.ts'

const toldAtOnce = { target: 'protected', actions: [shareCase('social'), notify('social', 'child-presumed')] } as const

/** Procedure F, the child beside the other procedures: `domain/sop.md` §7. */
export const childV1 = setup({
  types: {} as { context: ChildFacts; events: TakenEvent<ChildStep> },
  actions: { ...effects },
}).createMachine({
  id: 'child',
  context: noChildYet,
  initial: 'unopened',
  states: {
    unopened: { on: { 'f.opened': toldAtOnce, 'child.presumed': toldAtOnce } },
    protected: { on: { 'bid.done': { target: 'solution' } } },
    solution: {},
  },
})
