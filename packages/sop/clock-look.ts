import type { Clock } from './clocks.ts'
import type { Audience } from './effect.ts'
import { hasNextRung, type Ladder } from './ladders.ts'
import type { Notice } from './notices.ts'

/** A running clock that does not stand still: `rung` is how often its ladder was climbed. Instants are ISO. */
export type RunningClock = Readonly<{ startedAt: string; dueAt: string; rung: number }>

/**
 * What there is to do about a running clock whose moment has come.
 * rest: nobody is left to be told · warn: tell the office that must act, once · climb: the deadline is missed for the first or a further
 * time, tell `to` and take `step` · end: the clock ends in `state`, tell `to` and take `step`. `nextAt` is when to look again, null for
 * never.
 */
export type Look =
  | Readonly<{ type: 'rest' }>
  | Readonly<{ type: 'warn'; nextAt: string }>
  | Readonly<{ type: 'climb'; rung: number; to: readonly Audience[]; message: Notice; step: string | null; nextAt: string | null }>
  | Readonly<{ type: 'end'; state: 'met' | 'missed'; to: readonly Audience[]; message: Notice | null; step: string | null }>

/**
 * Looks at a running clock at a moment that was set for it (its warning, its end, the next rung of its ladder). Pure; the door and the
 * simulation do what it says. A climb whose step the procedure no longer takes is owed by nobody: the clock just ends.
 */
export function lookAt(clock: RunningClock, declared: Clock, ladder: Ladder | null, at: string): Look {
  const moment = Date.parse(at)
  if (moment < Date.parse(clock.dueAt)) return { type: 'warn', nextAt: clock.dueAt }
  const step = declared.onExpiry
  if (declared.kind === 'minimum') return { type: 'end', state: 'met', to: [], message: null, step }
  if (!ladder || ladder.ends) return { type: 'end', state: 'missed', to: ladder?.rungs[0] ?? [], message: ladder?.message ?? null, step }
  if (clock.rung > 0 && !hasNextRung(ladder, clock.rung)) return { type: 'rest' }
  const rung = clock.rung + 1
  const nextAt = hasNextRung(ladder, rung) ? rungAt(clock, rung + 1) : null
  return { type: 'climb', rung, to: ladder.rungs[rung - 1] ?? [], message: ladder.message, step, nextAt }
}

/** Moment of a rung, ISO: the first at the end of the term, each further one as long after it as the term ran from start to end, an hour at least. */
export function rungAt({ startedAt, dueAt }: Pick<RunningClock, 'startedAt' | 'dueAt'>, rung: number): string {
  const due = Date.parse(dueAt)
  return new Date(due + (rung - 1) * Math.max(due - Date.parse(startedAt), 3_600_000)).toISOString()
}
