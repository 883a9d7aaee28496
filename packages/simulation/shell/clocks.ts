import { askedTerm, endOfItself } from '@nrm/sop/asked-term'
import { dueAt, type Term } from '@nrm/sop/calendar'
import { dueAfterPause, dueAfterPauses, warnAt } from '@nrm/sop/clock-life'
import { rungAt } from '@nrm/sop/clock-look'
import { type ClockName, clocks } from '@nrm/sop/clocks'
import { countedFrom } from '@nrm/sop/counted-from'
import { hasNextRung, ladderOf } from '@nrm/sop/ladders'
import { clockOf } from '@nrm/sop/law-of'
import type { ProcedureName } from '@nrm/sop/procedures'
import type { Answers } from '@nrm/sop/step'
import type { CaseFile, Clock, Outcome } from './case-file.ts'
import type { Directory } from './directory.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const TASHKENT = 5 * HOUR

type At = Readonly<{ directory: Directory; outcome: Outcome; at: number; form: Answers }>
const iso = (at: number): string => new Date(at).toISOString()

/** Starts a clock; one of the same name that runs ends first. */
export function startClock(file: CaseFile, act: At, procedure: ProcedureName, name: string): void {
  const version = file.procedures.get(procedure)?.stored.machineVersion ?? 1
  const { parameter, kind, warn } = clockOf(procedure, version, name)
  const { directory, outcome, at, form } = act
  stopClocks(file, outcome, procedure, name, at, 'met')
  const term = directory.term(parameter)
  const from = Date.parse(countedFrom(name, form, iso(at)))
  const dueOn = momentOf(endOfItself(name, term, form)) ?? endOfTerm(from, askedTerm(name, term, form) ?? term, directory)
  const lookAt = momentOf(warnAt(iso(at), iso(dueOn), warn))
  const clock: Clock = {
    procedure,
    name,
    kind,
    startedAt: at,
    dueAt: dueOn,
    unit: term.unit,
    lookAt: lookAt ?? dueOn,
    rung: 0,
    warned: false,
    suspendedAt: null,
    pauses: [],
  }
  file.clocks.push(clock)
  outcome.started.push(clock)
}

/** Ends the named running clock of a procedure, or all of them where `name` is null; a deadline whose last moment is over was missed, however it ends. */
export function stopClocks(
  file: CaseFile,
  outcome: Outcome,
  procedure: ProcedureName,
  name: string | null,
  at: number,
  state: 'met' | 'cancelled',
): void {
  const ends = (clock: Clock): boolean => clock.procedure === procedure && (name === null || clock.name === name)
  // One started and ended by the same act never ran for anybody.
  for (const clock of file.clocks.filter(ends))
    if (!outcome.started.includes(clock)) outcome.ended.push({ clock, state: isMissed(clock, at) ? 'missed' : state })
  file.clocks = file.clocks.filter((clock) => !ends(clock))
  outcome.started = outcome.started.filter((clock) => !ends(clock))
  outcome.moved = outcome.moved.filter((clock) => !ends(clock))
}

const isMissed = ({ kind, rung, suspendedAt, dueAt: ends }: Clock, at: number): boolean =>
  rung > 0 || (kind === 'deadline' && suspendedAt === null && ends <= at)

/** Makes a clock stand still. */
export function suspendClock(file: CaseFile, { outcome, at }: At, procedure: ProcedureName, name: string): void {
  const clock = runningOf(file, procedure, name)
  if (clock && clock.suspendedAt === null) replace(file, outcome, clock, { ...clock, suspendedAt: at, lookAt: null })
}

/** Lets a clock that stands still go on; its end moves by the time that did not count. */
export function resumeClock(file: CaseFile, { directory, outcome, at }: At, procedure: ProcedureName, name: string): void {
  const clock = runningOf(file, procedure, name)
  if (!clock || clock.suspendedAt === null) return
  const pause = { from: iso(clock.suspendedAt), to: iso(at) }
  const term = { start: iso(clock.startedAt), due: iso(clock.dueAt), unit: clock.unit }
  const ends = Date.parse(dueAfterPause(term, pause, directory.holidays))
  replace(file, outcome, clock, moved({ ...clock, suspendedAt: null, pauses: [...clock.pauses, pause] }, ends))
}

/** Gives a running clock the length of another parameter, counted from the same start; an end never moves earlier. */
export function extendClock(file: CaseFile, { directory, outcome }: At, procedure: ProcedureName, name: string, parameter: string): void {
  const clock = runningOf(file, procedure, name)
  if (!clock) return
  const ends = Date.parse(dueAfterPauses(iso(clock.startedAt), directory.term(parameter), clock.pauses, directory.holidays))
  if (ends > clock.dueAt) replace(file, outcome, clock, moved({ ...clock, rung: 0, warned: false }, ends))
}

/** Puts another standing of a running clock in its place. */
export function replace(file: CaseFile, outcome: Outcome, before: Clock, after: Clock): void {
  file.clocks = file.clocks.map((clock) => (clock === before ? after : clock))
  const isNew = outcome.started.includes(before)
  if (isNew) outcome.started = outcome.started.map((clock) => (clock === before ? after : clock))
  else outcome.moved.push(after)
}

function moved(clock: Clock, ends: number): Clock {
  const next = { ...clock, dueAt: ends }
  return { ...next, lookAt: next.suspendedAt === null ? lookNext(next) : null }
}

function lookNext({ name, rung, startedAt, dueAt: ends, warned }: Clock): number | null {
  const ladder = ladderOf(name)
  if (rung > 0)
    return ladder && hasNextRung(ladder, rung) ? Date.parse(rungAt({ startedAt: iso(startedAt), dueAt: iso(ends) }, rung + 1)) : null
  return (warned ? null : momentOf(warnAt(iso(startedAt), iso(ends), clocks[name as ClockName].warn))) ?? ends
}

const runningOf = (file: CaseFile, procedure: ProcedureName, name: string): Clock | undefined =>
  file.clocks.find((clock) => clock.procedure === procedure && clock.name === name)

const momentOf = (moment: string | null): number | null => (moment === null ? null : Date.parse(moment))

/** End of a term, the first moment at which it is too late. A term in days ends alike for every event of a day, so that it is counted once a day. */
export function endOfTerm(at: number, term: Term, { holidays }: Directory): number {
  // Hours run on, whatever the calendar.
  if (term.unit === 'hour') return at + term.value * HOUR
  const kept = counted.get(holidays) ?? new Map<string, number>()
  counted.set(holidays, kept)
  const key = `${Math.floor((at + TASHKENT) / DAY)} ${term.value} ${term.unit}`
  const known = kept.get(key)
  if (known !== undefined) return known
  const ends = Date.parse(dueAt(iso(at), term, holidays))
  kept.set(key, ends)
  return ends
}
const counted = new WeakMap<object, Map<string, number>>()
