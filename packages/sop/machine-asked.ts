import {
  type AnyActorScope,
  type AnyMachineSnapshot,
  type AnyStateMachine,
  createActor,
  type EventObject,
  type ExecutableActionObject,
} from 'xstate'
import type { Stored } from './decide.ts'
import { machineOf, stepsOf } from './law-of.ts'
import type { Answers } from './step.ts'

/** Whether a stored form, in the state the answer was made for, takes a step. */
type IsTaken = (stored: Stored) => boolean

/** Whether the machine takes a step in the state and with the facts of a stored form. */
export const accepts = (stored: Stored, step: string): boolean => (waysIn(stored).get(step) ?? asksMachine(step))(stored)

/** Steps a state names, in the order of the step table, and when each is taken; worked out once a state. */
export function waysIn({ procedure, machineVersion, state }: Stored): ReadonlyMap<string, IsTaken> {
  const machine = machineOf(procedure, machineVersion)
  const ofMachine = ways.get(machine) ?? new Map<string, ReadonlyMap<string, IsTaken>>()
  ways.set(machine, ofMachine)
  const known = ofMachine.get(state)
  if (known) return known
  const own: readonly string[] = machine.states[state]?.ownEvents ?? []
  const named = Object.keys(stepsOf(procedure, machineVersion)).filter((name) => own.includes(name))
  const made = new Map(named.map((name) => [name, isTakenBy(machine, state, name)]))
  ofMachine.set(state, made)
  return made
}
const ways = new WeakMap<AnyStateMachine, Map<string, ReadonlyMap<string, IsTaken>>>()

/** The guards of a step as the machine would ask them, without what it works out around them; where they are not plain, the machine is asked. */
function isTakenBy(machine: AnyStateMachine, state: string, step: string): IsTaken {
  const all = machine.states[state]?.transitions.get(step) ?? []
  const guards = all.map(({ guard }) => (guard === undefined ? always : machine.implementations.guards[guard as string]))
  const isPlain = all.every(({ target, actions }, at) => (target || actions.length > 0) && typeof guards[at] === 'function')
  if (!isPlain) return asksMachine(step)
  return ({ context }) => guards.some((guard) => (guard as Guard)({ context, event: { type: step, form: {} } }, undefined))
}
type Guard = (asked: Readonly<{ context: Stored['context']; event: EventObject & { form: Answers } }>, params: undefined) => boolean
const always: Guard = () => true

// Guards read the facts of the case only, so an event without a form is enough to ask.
const asksMachine =
  (step: string): IsTaken =>
  (stored) =>
    snapshotOf(stored).can({ type: step, form: {} })

/** The snapshot of a stored form: all of it but the facts follows from the state, and is worked out once a state. */
function snapshotOf({ procedure, machineVersion, state, context }: Stored): AnyMachineSnapshot {
  const machine = machineOf(procedure, machineVersion)
  const ofMachine = resolved.get(machine) ?? new Map<string, AnyMachineSnapshot>()
  resolved.set(machine, ofMachine)
  const known = ofMachine.get(state) ?? machine.resolveState({ value: state, context: {} })
  ofMachine.set(state, known)
  return { ...known, context }
}
const resolved = new WeakMap<AnyStateMachine, Map<string, AnyMachineSnapshot>>()

/** What `transition` of XState answers, with the one inert scope a machine needs made once and not for every step. */
export function nextOf(stored: Stored, event: EventObject): [AnyMachineSnapshot, ExecutableActionObject[]] {
  const machine = machineOf(stored.procedure, stored.machineVersion)
  const actions: ExecutableActionObject[] = []
  const scope = { ...scopeOf(machine), actionExecutor: (action: ExecutableActionObject) => void actions.push(action) }
  return [machine.transition(snapshotOf(stored), event, scope), actions]
}

function scopeOf(machine: AnyStateMachine): AnyActorScope {
  const known = scopes.get(machine)
  if (known) return known
  const self = createActor(machine)
  const nothing = () => {}
  const scope: AnyActorScope = {
    self,
    system: self.system,
    id: '',
    sessionId: '',
    logger: nothing,
    defer: nothing,
    emit: nothing,
    stopChild: nothing,
    actionExecutor: nothing,
  }
  scopes.set(machine, scope)
  return scope
}
const scopes = new WeakMap<AnyStateMachine, AnyActorScope>()
