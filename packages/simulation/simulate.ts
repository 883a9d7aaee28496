import type { Look } from '@nrm/sop/clock-look'
import { stepsNow } from '@nrm/sop/decide'
import { holidays as decreed } from '@nrm/sop/holidays'
import { stepOf } from '@nrm/sop/law-of'
import { versionInForce } from '@nrm/sop/machines/all'
import type { ProcedureName } from '@nrm/sop/procedures'
import { provisionalCalendar } from '@nrm/sop/provisional-calendar'
import { Refusal } from '@nrm/sop/refusal'
import { registrations } from '@nrm/sop/registrations'
import type { Actor } from '@nrm/sop/roles'
import { stateOf } from '@nrm/sop/states'
import type { Answers, Facts } from '@nrm/sop/step'
import { isAlike } from './alike.ts'
import { absencesOf } from './behaviour/absences.ts'
import { type Arrival, arrivalsOf } from './behaviour/arrivals.ts'
import { beginningsWith, type Choice, choicesOf, humanStepsOf } from './behaviour/choices.ts'
import { desksOf, type Load } from './behaviour/desks.ts'
import { filledBy } from './behaviour/filled-by.ts'
import { chosen, fits, hoursOf, isSilent, restsOf } from './behaviour/habits.ts'
import { afterOutages, outagesOf } from './behaviour/outages.ts'
import { standingOffices } from './behaviour/standing-offices.ts'
import type { Caseload } from './caseload.ts'
import { diceOf } from './dice.ts'
import { directoryOf } from './directory-of.ts'
import { eventQueue } from './event-queue.ts'
import { check } from './invariants/check.ts'
import { type Nation, nationOf } from './nation.ts'
import type { CaseFile, Clock, Outcome, Procedure } from './shell/case-file.ts'
import type { Directory } from './shell/directory.ts'
import { look } from './shell/look.ts'
import { storedOf } from './shell/standing.ts'
import { register, take } from './shell/take.ts'

/** What somebody sent, or a clock that ran out: all a real door needs to do the same. */
export type Deed =
  | Readonly<{ type: 'register'; step: string; form: Answers; actor: Actor }>
  | Readonly<{ type: 'step'; procedure: ProcedureName; step: string; form: Answers; actor: Actor }>
  | Readonly<{ type: 'clock'; clock: Clock; seen: Look }>

/** A case under way, with what its people intend. */
export type Live = {
  readonly arrival: Arrival
  readonly file: CaseFile
  readonly plans: Map<ProcedureName, Plan>
  /** Steps the SOP refused, with the facts on which it did: nobody tries again before they are others, or a term was missed. */
  readonly barred: Map<ProcedureName, Map<string, Facts>>
  readonly begun: Set<string>
}
/** What comes next in a procedure; `choice` null: nobody does anything, whatever the reason. */
type Plan = Readonly<{ choice: Choice | null; isSilence: boolean }>

type Event = Readonly<{ at: number }> &
  (
    | Readonly<{ type: 'arrival'; arrival: Arrival }>
    | Readonly<{ type: 'ripe'; live: Live; plan: Plan }>
    | Readonly<{ type: 'act'; live: Live; plan: Plan; actor: Actor }>
    | Readonly<{ type: 'clock'; live: Live; clock: Clock }>
  )

/** A run to make. `onDeed` is told of every deed after it is done; it changes nothing. */
export type Asked = Readonly<{
  caseload: Caseload
  seed: number
  /** Length of the run; cases under way at its end stay as they are. */
  years: number
  onDeed?: (live: Live, deed: Deed, outcome: Outcome, at: number) => void
  /** When it is judged whether a ground has ended: at the act, unless a machine with a clock of its own is to do the same. */
  sightAt?: (at: number) => number
}>
export type Ran = Readonly<{
  from: number
  until: number
  nation: Nation
  directory: Directory
  loads: ReadonlyMap<string, Load>
  cases: readonly Live[]
  /** Chances to act that were let pass, by role. */
  silences: ReadonlyMap<string, number>
  /** Steps an officer tried and the SOP refused, by step and code. */
  refusals: ReadonlyMap<string, number>
}>

const HOUR = 3_600_000

/**
 * Simulates the country for some years: people come, officers choose among the steps the SOP offers them, clocks run out. Every invariant is
 * checked after every step. The same caseload, seed and years give the same run.
 * @throws InvariantBroken
 */
export function simulate({ caseload, seed, years, onDeed = () => {}, sightAt = (at) => at }: Asked): Ran {
  const from = Date.parse(`${caseload.from}T00:00:00+05:00`)
  const until = new Date(from).setUTCFullYear(new Date(from).getUTCFullYear() + years)
  const dice = diceOf(seed)
  // Terms and office hours reach beyond the last day.
  const holidays = provisionalCalendar(decreed, new Date(until).getUTCFullYear())
  const nation = nationOf(caseload, holidays, dice.named('nation'))
  const concerned = concernedIn(nation)
  const directory: Directory = { ...directoryOf(nation, holidays, caseload.parameters), sightAt }
  const desks = desksOf(absencesOf(caseload.absence, [from, until], dice.named('absences')))
  const outages = outagesOf(caseload.outages, [from, until], dice.named('outages'))
  const upAgain = afterOutages(outages)
  const queue = eventQueue<Event>()
  const cases: Live[] = []
  const byRegion = new Map<string, Live[]>()
  const silences = new Map<string, number>()
  const refusals = new Map<string, number>()

  for (const arrival of arrivalsOf(caseload, [from, until], dice)) queue.put({ at: arrival.at, type: 'arrival', arrival })
  let caughtUp = { at: 0, from: 0 }
  for (let event = queue.next(); event && event.at < until; event = queue.next()) {
    const up = upAgain(event.at)
    if (up !== event.at) {
      caughtUp = { at: up, from: event.at < caughtUp.from || caughtUp.at !== up ? event.at : caughtUp.from }
      queue.put({ ...event, at: up })
      continue
    }
    happen(event)
  }
  return { from, until, nation, directory, loads: desks.loads, cases, silences, refusals }

  function happen(event: Event): void {
    switch (event.type) {
      case 'arrival':
        return arrive(event.arrival, event.at)
      case 'ripe':
        return ripen(event.live, event.plan, event.at)
      case 'act':
        return act(event.live, event.plan, event.actor, event.at)
      case 'clock':
        if (event.live.file.clocks.includes(event.clock)) strike(event.live, event.clock, event.at)
    }
  }

  function arrive(arrival: Arrival, at: number): void {
    const { step, role, territory, traits, id } = arrival
    const place = { territory, region: territory.slice(0, 4) }
    const [office] = standingOffices(nation, role, ['territory', 'nation'], { ...place, holder: '', recipient: null, shared: [] })
    if (!office) throw new RangeError(`nobody registers: no ${role} for ${territory}`)
    const actor = arrival.dice.pick(office.staff.filter((officer) => officer.role === role))
    const { form } = registrations[step]
    const filled = filledBy(caseload, nation, { traits, dice: arrival.dice, ...place }, { step, form, actor, at })
    const [file, outcome] = register(directory, id, { step, form: filled, actor, at })
    const live: Live = { arrival, file, plans: new Map(), barred: new Map(), begun: new Set() }
    cases.push(live)
    byRegion.set(file.region, [...(byRegion.get(file.region) ?? []), live].slice(-50))
    done(live, { type: 'register', step, form: filled, actor }, outcome, at)
  }

  function strike(live: Live, clock: Clock, at: number): void {
    const [outcome, seen] = look(directory, live.file, clock, at)
    done(live, { type: 'clock', clock, seen }, outcome, at)
    if (seen.type !== 'climb' || live.plans.has(clock.procedure)) return
    planNext(live, live.file.procedures.get(clock.procedure) as Procedure, at, true)
  }

  function ripen(live: Live, plan: Plan, at: number): void {
    if (!plan.choice || live.plans.get(plan.choice.procedure) !== plan) return
    const { actor, to } = desks.give(plan.choice.office, plan.choice.role, plan.choice.officers, at)
    queue.put({ at: Math.ceil(to), type: 'act', live, plan, actor })
  }

  function act(live: Live, plan: Plan, actor: Actor, at: number): void {
    if (!plan.choice) return
    desks.done(plan.choice.office, plan.choice.role)
    const { procedure, step } = plan.choice
    if (live.plans.get(procedure) !== plan) return
    live.plans.delete(procedure)
    for (const isThorough of [false, true]) {
      const form = formFor(live, plan.choice, actor, at, isThorough)
      try {
        const outcome = take(directory, live.file, procedure, { step, form, actor, at })
        return done(live, { type: 'step', procedure, step, form, actor }, outcome, at)
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        count(refusals, `${step} ${error.code}`)
      }
    }
    const found = live.file.procedures.get(procedure)
    if (!found) return
    const facts = storedOf(live.file, found).context
    live.barred.set(procedure, (live.barred.get(procedure) ?? new Map<string, Facts>()).set(step, facts))
    planNext(live, found, at, false)
  }

  function formFor({ arrival, file }: Live, { procedure, step }: Choice, actor: Actor, at: number, isThorough: boolean): Answers {
    const row = stepOf(procedure, file.procedures.get(procedure)?.stored.machineVersion ?? versionInForce[procedure], step)
    const otherCase = (): string | null => {
      const others = (byRegion.get(file.region) ?? []).filter((live) => live.file !== file)
      return others.length > 0 ? arrival.dice.pick(others).file.id : null
    }
    return filledBy(caseload, nation, { ...arrival, region: file.region }, { step, form: row.form, actor, at, otherCase, isThorough })
  }

  function done(live: Live, deed: Deed, outcome: Outcome, at: number): void {
    check({ file: live.file, outcome, at, caughtUpFrom: caughtUp.at === at ? caughtUp.from : at }, concerned)
    onDeed(live, deed, outcome, at)
    for (const clock of [...outcome.started, ...outcome.moved])
      if (clock.lookAt !== null) queue.put({ at: clock.lookAt, type: 'clock', live, clock })
    for (const name of new Set(outcome.steps.map(({ procedure }) => procedure))) {
      const procedure = live.file.procedures.get(name) as Procedure
      if (!goesOn(live, procedure)) planNext(live, procedure, at, deed.type === 'clock')
    }
    if (live.begun.size < caseload.beginnings.length) begin(live, at)
  }

  /** A step somebody intends is not forgotten because a clock or a sibling moved. */
  function goesOn(live: Live, procedure: Procedure): boolean {
    const choice = live.plans.get(procedure.stored.procedure)?.choice
    return choice ? stepsNow(storedOf(live.file, procedure)).includes(choice.step) : false
  }

  function planNext(live: Live, procedure: Procedure, at: number, isWoken: boolean): void {
    const { dice } = live.arrival
    const { stored } = procedure
    live.plans.delete(stored.procedure)
    if (stateOf(stored.procedure, stored.state).outcome && restsOf(caseload, stored.procedure, stored.state, dice)) return
    if (isWoken) live.barred.delete(stored.procedure)
    const open = humanStepsOf(live.file, procedure).filter((step) => !isBarred(live, procedure, step))
    const choice = chosen(caseload, stored.procedure, open, (step) => choicesOf(nation, live.file, procedure, step), live.arrival)
    if (choice) intend(live, choice, at, isWoken)
  }

  function isBarred(live: Live, procedure: Procedure, step: string): boolean {
    const facts = live.barred.get(procedure.stored.procedure)?.get(step)
    return facts !== undefined && isAlike(facts, storedOf(live.file, procedure).context)
  }

  function intend(live: Live, choice: Choice, at: number, isWoken: boolean): void {
    const { dice } = live.arrival
    const isSilence = isSilent(caseload, choice.role, isWoken, dice)
    if (isSilence) return count(silences, choice.role)
    const plan: Plan = { choice, isSilence }
    live.plans.set(choice.procedure, plan)
    queue.put({ at: Math.ceil(at + hoursOf(caseload, choice, dice) * HOUR), type: 'ripe', live, plan })
  }

  function begin(live: Live, at: number): void {
    for (const { step, share, when } of caseload.beginnings) {
      if (live.begun.has(step)) continue
      const [choice] = beginningsWith(nation, live.file, step)
      if (!choice) continue
      live.begun.add(step)
      if (!fits(live.arrival.traits, when) || live.plans.has(choice.procedure) || live.arrival.dice.fraction() >= share) continue
      intend(live, choice, at, false)
    }
  }
}

/** Officers of the place, of the nation and of the offices that see the case. */
const concernedIn =
  (nation: Nation) =>
  (file: CaseFile): Actor[] =>
    [...nation.offices.values()]
      .filter(({ region, id }) => region === file.region || region === '17' || file.shared.includes(id))
      .flatMap(({ staff }) => staff)

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1)
}
