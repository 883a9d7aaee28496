import { begunBy } from '@nrm/sop/beginnings'
import { advancePart, type Decision, decide, unopened } from '@nrm/sop/decide'
import { mayDisclose } from '@nrm/sop/disclosure'
import { receivingOffices } from '@nrm/sop/forms/reception'
import { isTooEarly } from '@nrm/sop/interview-rules'
import { allSteps, stepOf } from '@nrm/sop/law-of'
import type { ProcedureName } from '@nrm/sop/procedures'
import { Refusal } from '@nrm/sop/refusal'
import { type RegistrationName, readRegistration, registrations, territoryOf } from '@nrm/sop/registrations'
import type { Actor } from '@nrm/sop/roles'
import type { Answers } from '@nrm/sop/step'
import { regionOf } from '@nrm/sop/territories'
import { type CaseFile, nothingYet, type Outcome, type Procedure } from './case-file.ts'
import type { Directory } from './directory.ts'
import { type Act, perform } from './perform.ts'
import { closeEnded } from './shares.ts'
import { newProcedure } from './siblings.ts'
import { matterOf, sees, storedOf } from './standing.ts'

/** What somebody sends: a step, its form, who and when. */
export type Sent = Readonly<{ step: string; form: Answers; actor: Actor; at: number }>

/**
 * Opens a case in memory, as `register` does.
 * @throws Refusal as the door's `register`
 */
export function register(directory: Directory, id: string, { step, form: sent, actor, at }: Sent): readonly [CaseFile, Outcome] {
  const form = readRegistration(step as RegistrationName, sent, actor)
  const territory = territoryOf(form)
  const procedure: Procedure = { stored: unopened('identification'), version: 0, holder: actor.office, recipient: null }
  const file: CaseFile = {
    id,
    territory,
    region: regionOf(territory),
    origin: actor.office,
    shared: [],
    grounds: new Map(),
    ends: new Map(),
    excluded: [],
    named: null,
    namedFirst: [],
    held: [],
    procedures: new Map([['identification', procedure]]),
    clocks: [],
    history: [],
  }
  const outcome = nothingYet()
  for (const { procedure: name = 'identification', ...taken } of registrations[step as RegistrationName].takes(form, actor)) {
    const moved = file.procedures.get(name) ?? newProcedure(directory, file, procedure, name, actor.office)
    file.procedures.set(name, moved)
    absorb(file, moved, { directory, at, actor, outcome, ...taken }, advancePart(storedOf(file, moved), taken, actor, directory.law))
  }
  settle(directory, file, outcome, at)
  return [file, outcome]
}

/**
 * Takes a step in memory, as `advance` and `begin` do; a refused step leaves the case as it was.
 * @throws Refusal as the door: `not-found`, those of `decide`, `recipient-unknown`, `consent-missing`
 */
export function take(directory: Directory, file: CaseFile, name: ProcedureName, sent: Sent): Outcome {
  const { step, actor, at } = sent
  closeEnded(directory, file, at)
  if (!sees(actor, file)) throw new Refusal('not-found')
  const procedure = procedureFor(directory, file, name, sent)
  const matter = file.procedures.has(name) ? matterOf(file, procedure) : beginningMatter(file, actor)
  const asksAt = asks.has(step) ? at : undefined
  const decision = decide(storedOf(file, procedure, asksAt), { step, form: sent.form }, actor, matter, directory.law)
  const running = file.clocks.filter(({ dueAt }) => dueAt > at).map((clock) => clock.name)
  if (isTooEarly(step, sent.form, running)) throw new Refusal('person-reflects', { step })
  mustBeTold(directory, file, procedure, sent, decision)
  const outcome = nothingYet()
  file.procedures.set(name, procedure)
  absorb(file, procedure, { directory, at, actor, outcome, asksAt, step, form: decision.form }, decision)
  settle(directory, file, outcome, at)
  return outcome
}

/** What is done last of an act: its late writes, and the shares that end with it. */
export function settle(directory: Directory, file: CaseFile, outcome: Outcome, at: number): void {
  for (const write of outcome.last) write()
  closeEnded(directory, file, at)
}

/** Takes a decided step into the case: next state, history, effects in their order. */
export function absorb(file: CaseFile, procedure: Procedure, act: Act, { next, effects }: Decision): void {
  const line = {
    at: act.at,
    procedure: next.procedure,
    step: act.step,
    from: procedure.stored.state,
    to: next.state,
    role: act.actor.role,
    actor: act.actor.id,
    office: act.actor.office,
  }
  procedure.stored = next
  procedure.version += 1
  file.history.push(line)
  act.outcome.steps.push(line)
  for (const effect of effects) perform(file, procedure, act, effect)
}

function procedureFor(directory: Directory, file: CaseFile, name: ProcedureName, { step, actor }: Sent): Procedure {
  const found = file.procedures.get(name)
  if (found) return found
  if (begunBy(step) !== name) throw new Refusal('not-found')
  const beside = file.procedures.get('identification') as Procedure
  return newProcedure(directory, file, beside, name, actor.office)
}

/** Whoever conducts any procedure of the case stands as the holder of one it does not have yet; else whoever identifies the person does. */
export function beginningMatter(file: CaseFile, actor: Actor) {
  const asked = file.procedures.get('identification') as Procedure
  const holds = [...file.procedures.values()].some(({ holder }) => holder === actor.office)
  return { ...matterOf(file, asked), recipient: null, holder: holds ? actor.office : asked.holder }
}

/** Steps that tell somebody something, or take it back: only these ask whether a yes has ended. */
const asks: ReadonlySet<string> = new Set([
  'withdrew',
  'consent.withdrawn',
  ...Object.values(allSteps).flatMap((table) => Object.entries(table).flatMap(([step, { discloses }]) => (discloses ? [step] : []))),
])

/** The refusals of the shell, before anything is changed: a recipient that is none, a yes that does not reach it. */
function mustBeTold(directory: Directory, file: CaseFile, procedure: Procedure, { step, at }: Sent, { effects, form }: Decision): void {
  const reaches = (item: Parameters<typeof mayDisclose>[1], office: string) =>
    mayDisclose(file.held, item, office, new Date(at).toISOString())
  for (const effect of effects) {
    if (effect.type === 'sendReferral') {
      const recipient = String(form.recipient)
      const isAlreadyThere = effect.params.kind === 'transfer' && recipient === procedure.holder
      const receives = effect.params.kind === 'return' ? directory.isOf(recipient, receivingOffices) : directory.receives(recipient)
      if (!receives || isAlreadyThere) throw new Refusal('recipient-unknown')
      if (form.basis === 'consent' && !reaches('refer', recipient)) throw new Refusal('consent-missing', { step, item: 'refer' })
    }
    if (effect.type === 'handOver') {
      const office = String(form[effect.params.field])
      if (!directory.isOf(office, effect.params.kinds)) throw new Refusal('recipient-unknown')
      const { discloses } = stepOf(procedure.stored.procedure, procedure.stored.machineVersion, step)
      const isByConsent = discloses !== undefined && (discloses.ground === undefined || form[discloses.ground] === 'consent')
      if (isByConsent && !reaches(discloses.purpose, office)) throw new Refusal('consent-missing', { step, item: discloses.purpose })
    }
  }
}
