import { assign, createMachine } from 'xstate'
import { identificationV1 } from './identification.v1.ts'
import { unknownPerson } from './identification-facts.ts'

type Way = Readonly<{ target?: string; guard?: string; actions?: readonly unknown[] }>
type Ways = Readonly<Record<string, Way>>

const { states } = identificationV1.config as unknown as Readonly<{ states: Readonly<Record<string, Readonly<{ on: Ways }>>> }>
const ways = (state: string): Ways => states[state]?.on ?? {}
const way = (state: string, step: string): Way => ways(state)[step] ?? {}

/** The same step, to the state of children where the person is or may be one. */
const split = ({ actions = [] }: Way, more: readonly unknown[] = []) => [
  { target: 'assessed-child', guard: 'isPerhapsChild', actions: [...actions, ...more] },
  { target: 'assessed', actions: [...actions, ...more] },
]

/**
 * Procedure A as a proposed amendment has it, an example that is not in force: what version 1 says, and of it anew that a child who was
 * assessed stands in a state of its own, where nobody proposes against the child before its representative was heard. The presumption waits
 * for no hearing.
 */
export const identificationV2 = createMachine(
  {
    ...identificationV1.config,
    context: { ...unknownPerson, representativeHeard: false },
    states: {
      ...states,
      informed: { on: { ...ways('informed'), 'primary.assessed': split(way('informed', 'primary.assessed'), ['forgetRepresentative']) } },
      assessed: {
        on: { ...ways('assessed'), 'minor.suspected': { ...way('assessed', 'minor.suspected'), target: 'assessed-child' } },
      },
      'assessed-child': {
        on: {
          ...ways('assessed'),
          'representative.heard': { guard: 'isRepresentativeUnheard', actions: ['keepRepresentative'] },
          'not.presumed.proposed': { ...way('assessed', 'not.presumed.proposed'), guard: 'isRepresentativeHeard' },
        },
      },
      'negative-review': {
        on: { ...ways('negative-review'), 'not.presumed.returned': split(way('negative-review', 'not.presumed.returned')) },
      },
    },
  } as never,
  {
    ...identificationV1.implementations,
    actions: {
      ...identificationV1.implementations.actions,
      keepRepresentative: assign({ representativeHeard: true }),
      forgetRepresentative: assign({ representativeHeard: false }),
    },
    guards: {
      ...identificationV1.implementations.guards,
      // In doubt about the age the person is treated as a child.
      isPerhapsChild: ({ context }: { context: { child: string } }) => context.child !== 'no',
      isRepresentativeHeard: ({ context }: { context: { representativeHeard: boolean } }) => context.representativeHeard,
      isRepresentativeUnheard: ({ context }: { context: { representativeHeard: boolean } }) => !context.representativeHeard,
    },
  } as never,
)
