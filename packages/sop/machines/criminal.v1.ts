import { assign, setup } from 'xstate'
import { investigating } from '../forms/criminal.ts'
import type { CriminalStep } from '../steps/criminal.ts'
import { type CriminalFacts, nothingReported } from './criminal-facts.ts'
import { effects, handOver, notify } from './effects.ts'
import type { TakenEvent } from './event.ts'

/** Procedure D, link with criminal proceedings: `domain/sop.md` §5. It runs beside the others and stops none of them. */
export const criminalV1 = setup({
  types: {} as { context: CriminalFacts; events: TakenEvent<CriminalStep> },
  actions: {
    ...effects,
    keepGround: assign({ ground: ({ event }) => String(event.form.reportGround) }),
  },
}).createMachine({
  id: 'criminal',
  context: nothingReported,
  initial: 'unopened',
  states: {
    unopened: {
      on: {
        'crime.indicated': {
          target: 'reported',
          actions: ['keepGround', handOver('addressee', investigating), notify('holder', 'crime-reported')],
        },
      },
    },
    reported: { on: { 'case.refused': { target: 'refused', actions: [notify('origin', 'case-refused')] } } },
    refused: {},
  },
})
