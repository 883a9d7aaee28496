import type { AnyStateMachine } from 'xstate'
import type { Audience } from './effect.ts'
import { machines } from './machines/all.ts'
import { letters, type ProcedureName, procedureNames } from './procedures.ts'
import { addedStates } from './states-added.ts'

/**
 * A state of a procedure. `outcome`: the procedure has a result and nothing is owed until somebody reopens or contests it ·
 * `awaits`: the office that must act next.
 */
export type State = Readonly<{ name: string; code: string; outcome: boolean; awaits: Audience | null }>
export type Transition = Readonly<{ from: string; step: string; to: string }>

/** States of the first version by procedure, in the order of the SOP, the pseudo-state `unopened` first; `law-of.ts` has those of any version. */
export const states: Readonly<Record<ProcedureName, readonly State[]>> = {
  identification: [
    at('unopened', 'A', null),
    at('signalled', 'A0', 'holder'),
    at('in-contact', 'A1', 'holder'),
    at('informed', 'A2', 'holder'),
    at('assessed', 'A3', 'holder'),
    at('negative-review', 'A3n', 'supervisor'),
    result('presumed', 'A4'),
    at('pending-validation', 'A4p', 'supervisor'),
    result('not-presumed', 'A5'),
    result('declined', 'A8'),
    result('no-contact', 'A9'),
    result('merged', 'AX'),
    result('joined', 'AX2'),
  ],
  status: [
    at('unopened', 'B', null),
    at('collecting', 'B0', 'secretary'),
    at('ready', 'B1', 'secretary'),
    at('scheduled', 'B2', 'chair'),
    result('granted', 'B3'),
    result('refused', 'B4'),
    at('appeal', 'B5', 'national'),
    at('court', 'B9', 'secretary'),
    result('final-refused', 'B6'),
    result('revoked', 'B7'),
    result('withdrawn', 'B8'),
  ],
  assistance: [
    at('unopened', 'C', null),
    at('urgent', 'C0', 'holder'),
    at('placed', 'C1', 'holder'),
    at('reflecting', 'C2', 'holder'),
    at('in-plan', 'C3', 'holder'),
    result('discharge', 'C4'),
  ],
  criminal: [
    at('unopened', 'D', null),
    at('reported', 'D0', 'holder'),
    at('check', 'D1', 'holder'),
    at('open', 'D2', 'holder'),
    result('refused', 'D3'),
    at('court', 'D4', 'holder'),
    result('closed', 'D5'),
    result('not-reported', 'D6'),
  ],
  return: [
    at('unopened', 'E', null),
    at('located', 'E0', 'holder'),
    at('identified-abroad', 'E1', 'holder'),
    at('preparing', 'E2', 'holder'),
    at('travelling', 'E3', 'holder'),
    result('received', 'E4'),
    at('foreign-in-uz', 'E5', 'holder'),
    at('stay-options', 'E6', 'holder'),
    result('settled', 'E7'),
  ],
  child: [
    at('unopened', 'F', null),
    at('protected', 'F0', 'holder'),
    at('represented', 'F1', 'holder'),
    at('assessed', 'F2', 'holder'),
    at('placed', 'F3', 'holder'),
    result('solution', 'F4'),
    result('adult', 'F5'),
  ],
  closing: [at('unopened', 'G', null), at('follow-up', 'G0', 'holder'), at('resting', 'G0p', null), result('closed', 'G1')],
}

/** State of that name; throws RangeError for a name the procedure does not have. */
export function stateOf(procedure: ProcedureName, name: string): State {
  const state = byName[procedure].get(name)
  if (!state) throw new RangeError(`no state ${name} in ${procedure}`)
  return state
}

/** Message key of a state: `state.a1-in-contact`. */
export const stateKey = (procedure: ProcedureName, name: string) => `state.${stateOf(procedure, name).code.toLowerCase()}-${name}`

/** Every transition of a machine, a step that stays as one from a state to itself. */
export function transitions(procedure: ProcedureName, version = 1): Transition[] {
  const found = transitionsOf(machines[procedure][version])
  return found.filter((one, index) => found.findIndex((other) => same(one, other)) === index)
}

/** Transitions of any machine, in the order written. */
export function transitionsOf(machine: AnyStateMachine | undefined): Transition[] {
  return Object.values(machine?.root.states ?? {}).flatMap((node) =>
    [...node.transitions].flatMap(([step, all]) => all.map(({ target }) => ({ from: node.key, step, to: target?.[0]?.key ?? node.key }))),
  )
}

const same = (one: Transition, other: Transition) => one.from === other.from && one.step === other.step && one.to === other.to

const byName = Object.fromEntries(
  procedureNames.map((procedure) => [
    procedure,
    new Map([...states[procedure], ...(addedStates[procedure] ?? [])].map((state) => [state.name, state])),
  ]),
) as unknown as Readonly<Record<ProcedureName, ReadonlyMap<string, State>>>

function at(name: string, code: string, awaits: Audience | null): State {
  return { name, code, outcome: false, awaits }
}
function result(name: string, code: string): State {
  return { name, code, outcome: true, awaits: null }
}
// `letters` keeps code and procedure together: a code that begins with another letter is a mistake of this table.
for (const [procedure, all] of Object.entries(states)) {
  if (all.some(({ code }) => !code.startsWith(letters[procedure as ProcedureName])))
    throw new RangeError(`wrong state code in ${procedure}`)
}
