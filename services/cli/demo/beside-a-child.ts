import type { Random } from './random.ts'
import { a, type Beat, f, type Story } from './story.ts'
import type { Subject } from './subject.ts'
import { type Timed, type Timeline, thread } from './timeline.ts'

/**
 * Steps of a story together with those a child brings along: its yes is given in two voices right after the registration, and in most cases
 * the Inson centre acts; in the others it has not, and its clocks run out.
 */
export function besideAChild(
  random: Random,
  story: Story,
  { maybeChild }: Subject,
  { opensAt, beats }: Timeline,
  now: string,
): Timeline['beats'] {
  const isOpen = maybeChild !== 'no' && story.opens.step !== 'signal.received'
  if (!isOpen || story.opens.answers?.consentNow !== undefined) return beats
  const from = Date.parse(opensAt)
  const isTold = beats.some(({ beat }) => beat.procedure === 'child')
  const more: Timed[] = [
    ...thread(random, [a(story.opens.by, 'consent.recorded', [0.1, 0.2])], from),
    ...(isTold || !random.isTrue(0.75) ? [] : thread(random, decided, from)),
  ]
  return [...beats, ...more].filter(({ at }) => at < now).toSorted((one, other) => (one.at < other.at ? -1 : 1))
}

const decided: readonly Beat[] = [
  f('social', 'guardian.appointed', [2, 20]),
  f('social', 'bia.done', [10, 60]),
  f('social', 'placement.decided', [10, 90]),
  f('social', 'bid.done', [100, 500]),
]
