import type { Effect } from './effect.ts'
import { fieldErrors } from './form-errors.ts'
import { machineOf, stepsOf } from './law-of.ts'
import { accepts, nextOf, waysIn } from './machine-asked.ts'
import { versionInForce } from './machines/all.ts'
import type { LawInForce } from './machines/event.ts'
import { onceEach } from './once-each.ts'
import type { ProcedureName } from './procedures.ts'
import { Refusal } from './refusal.ts'
import { type Actor, type Matter, peopleOf, standsIn } from './roles.ts'
import type { Answers, Step, Taken } from './step.ts'

export type { LawInForce } from './machines/event.ts'

/** A procedure as stored between steps. */
export type Stored = Readonly<{
  procedure: ProcedureName
  machine: string
  machineVersion: number
  state: string
  context: Readonly<Record<string, unknown>>
}>
/** What follows from a step: the next stored form, effects for the shell, and the answers as read (trimmed, checked). */
export type Decision = Readonly<{ next: Stored; effects: Effect[]; form: Answers }>

/** What is assumed until the shell passes the parameters in force. */
const assumedLaw: LawInForce = { quorum: 2, deferrals: 1 }

/** A procedure before its first step; the shell says which version is in force. */
export function unopened(procedure: ProcedureName, machineVersion = versionInForce[procedure]): Stored {
  const context = machineOf(procedure, machineVersion).config.context as Stored['context']
  return { procedure, machine: procedure, machineVersion, state: 'unopened', context }
}

/**
 * What happens when `actor` takes a step. Pure: same input, same answer.
 * @throws Refusal `step-not-now`, `step-not-yours`, `same-person`, `form-invalid` (with field errors) or a code of `requires`, in this order of checks:
 * known step, role and relation, state, second person, form, facts
 */
export function decide(stored: Stored, taken: Taken, actor: Actor, matter: Matter, law: LawInForce = assumedLaw): Decision {
  const step = stepOf(stored, taken)
  if (!admits(step, actor, matter)) throw new Refusal('step-not-yours', { step: taken.step })
  if (!accepts(stored, taken.step)) throw new Refusal('step-not-now', { step: taken.step, state: stored.state })
  if (isSamePerson(step, stored, actor)) throw new Refusal('same-person', { step: taken.step })
  const form = parsed(step, taken)
  const code = step.requires?.(form, stored.context, actor) ?? null
  if (code) throw new Refusal(code, { step: taken.step, ...itemOf(code, step) })
  return move(stored, { step: taken.step, form }, actor, law)
}

/**
 * Takes one part of a registration, whose own row named who may register and whose whole form was already parsed;
 * see `registrations.ts`.
 * @throws Refusal `step-not-now`
 */
export function advancePart(stored: Stored, taken: Taken, actor: Actor, law: LawInForce = assumedLaw): Decision {
  stepOf(stored, taken)
  if (!accepts(stored, taken.step)) throw new Refusal('step-not-now', { step: taken.step, state: stored.state })
  return move(stored, taken, actor, law)
}

/** Steps this actor may take now, in the order of the step table; the clock's own steps are never among them. */
export function openSteps(stored: Stored, actor: Actor, matter: Matter): string[] {
  return stepsNow(stored).filter((name) => isOpenTo(stored, name, actor, matter))
}

/** Whether a step of `stepsNow` is open to this actor. */
export function isOpenTo(stored: Stored, name: string, actor: Actor, matter: Matter): boolean {
  const step = stepsOf(stored.procedure, stored.machineVersion)[name]
  return step !== undefined && admits(step, actor, matter) && isOffered(step, stored, actor)
}

/**
 * Steps the procedure takes in its present state, whoever asks and the clock's own among them, in the order of the step table. Asked for
 * many actors of one stored form, it is worked out once.
 */
export const stepsNow = onceEach((stored: Stored): readonly string[] =>
  [...waysIn(stored)].flatMap(([name, isTaken]) => (isTaken(stored) ? [name] : [])),
)

/** Whether the procedure takes `step` in its present state, whoever asks; `tell` is carried out only then. */
export function takesNow(stored: Stored, step: string): boolean {
  return Object.hasOwn(stepsOf(stored.procedure, stored.machineVersion), step) && accepts(stored, step)
}

/** A missing consent says which: the officer must know what to ask. */
const itemOf = (code: string, { discloses, restsOn }: Step): Readonly<{ item?: string }> => {
  const item = discloses?.purpose ?? restsOn
  return code === 'consent-missing' && item ? { item } : {}
}

function stepOf(stored: Stored, taken: Taken): Step {
  const table = stepsOf(stored.procedure, stored.machineVersion)
  const step = Object.hasOwn(table, taken.step) ? table[taken.step] : undefined
  if (!step) throw new Refusal('step-not-now', { step: taken.step.slice(0, 40) })
  return step
}

function admits(step: Step, actor: Actor, matter: Matter): boolean {
  const relation = step.by[actor.role]
  if (relation === undefined) return false
  return typeof relation === 'string' ? standsIn(relation, actor, matter) : relation.some((each) => standsIn(each, actor, matter))
}

// Whoever stands in for the first person is not a second one.
const isSamePerson = (step: Step, stored: Stored, actor: Actor) =>
  step.otherThan !== undefined && peopleOf(actor).includes(stored.context[step.otherThan] as string)

const isOffered = (step: Step, stored: Stored, actor: Actor) =>
  actor.role !== 'system' && !isSamePerson(step, stored, actor) && (step.offered?.(stored.context, actor) ?? true)

function parsed(step: Step, taken: Taken): Answers {
  const result = step.form.schema.safeParse(taken.form)
  if (!result.success) throw new Refusal('form-invalid', { step: taken.step }, fieldErrors(result.error))
  return result.data
}

function move(stored: Stored, taken: Taken, actor: Actor, law: LawInForce): Decision {
  const event = { type: taken.step, form: taken.form, actor: { id: actor.id, role: actor.role, office: actor.office }, law }
  const [next, actions] = nextOf(stored, event)
  return {
    next: { ...stored, state: next.value as string, context: next.context },
    effects: actions.map(({ type, params }) => ({ type, params }) as unknown as Effect),
    form: taken.form,
  }
}
