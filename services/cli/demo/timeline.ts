import type { Random } from './random.ts'
import type { Beat, Story } from './story.ts'

export type Timed = Readonly<{ beat: Beat; at: string }>
export type Timeline = Readonly<{ opensAt: string; beats: readonly Timed[] }>

const HOUR_MS = 3_600_000

/** When a story opens and when each of its steps is taken, in order; what would lie after `now` is left out. */
export function timelineOf(random: Random, story: Story, now: string): Timeline {
  const today = Date.parse(now)
  const opens = today - random.between(...story.age) * HOUR_MS
  const identification = thread(random, story.identification, opens)
  const begun = identification.findLast(({ beat }) => beat.step === 'presumed.declared' || beat.step === 'ngo.identified')
  const first = identification.find(({ beat }) => beat.step === 'ngo.identified') ?? begun
  const beside = first ? [story.status ?? [], story.assistance ?? []].flatMap((beats) => thread(random, beats, Date.parse(first.at))) : []
  const beats = [...identification, ...beside]
    .filter(({ at }) => Date.parse(at) < today)
    .toSorted((one, other) => (one.at < other.at ? -1 : 1))
  return { opensAt: new Date(opens).toISOString(), beats }
}

/** Steps one after another, the first some hours after `from` (milliseconds since 1970). */
export function thread(random: Random, beats: readonly Beat[], from: number): Timed[] {
  let at = from
  return beats.map((beat) => {
    at += random.between(...beat.after) * HOUR_MS
    return { beat, at: new Date(at).toISOString() }
  })
}
