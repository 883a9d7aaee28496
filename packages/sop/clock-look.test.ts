import { expect, test } from 'vitest'
import { lookAt, type RunningClock, rungAt } from './clock-look.ts'
import { type Clock, clocks } from './clocks.ts'
import { hasNextRung, ladderOf, ladders } from './ladders.ts'
import { notices } from './notices.ts'

const start = '2026-04-01T05:00:00.000Z'
const due = '2026-04-02T05:00:00.000Z'
const after = (hours: number) => new Date(Date.parse(due) + hours * 3_600_000).toISOString()
const ack: RunningClock = { startedAt: start, dueAt: due, rung: 0 }
const look = (clock: RunningClock, at: string, name: keyof typeof clocks = 'referralAck') => lookAt(clock, clocks[name], ladderOf(name), at)

test('before its end a deadline is warned of, and looked at again at its end', () => {
  expect(look(ack, after(-6))).toEqual({ type: 'warn', nextAt: due })
})

test('a referral nobody answers climbs from the supervisor over the chair to the National Commission, a term apart, and then rests', () => {
  const told = []
  let clock = ack
  for (let found = look(clock, due); found.type === 'climb'; found = look(clock, after(24 * clock.rung))) {
    told.push([found.to, found.nextAt])
    clock = { ...clock, rung: found.rung }
  }

  expect(told).toEqual([
    [['supervisor', 'holder'], after(24)],
    [['chair', 'holder'], after(48)],
    [['national'], null],
  ])
  expect(look(clock, after(1000))).toEqual({ type: 'rest' })
})

test('what an end settles by itself ends at once and tells its one rung', () => {
  expect(look(ack, due, 'ngoValidation')).toEqual({
    type: 'end',
    state: 'missed',
    to: ['supervisor'],
    message: 'validation-lapsed',
    step: 'validation.lapsed',
  })
})

test('a term that protects the person ends as met and tells nobody', () => {
  expect(look(ack, due, 'reflection')).toEqual({ type: 'end', state: 'met', to: [], message: null, step: null })
})

test('an hour for a life at risk climbs by the hour; a shorter term does not climb faster', () => {
  expect(rungAt({ startedAt: start, dueAt: '2026-04-01T06:00:00.000Z' }, 3)).toBe('2026-04-01T08:00:00.000Z')
  expect(rungAt({ startedAt: start, dueAt: '2026-04-01T05:10:00.000Z' }, 2)).toBe('2026-04-01T06:10:00.000Z')
})

test.each(Object.entries(clocks as Readonly<Record<string, Clock>>).filter(([, { kind }]) => kind === 'deadline'))(
  'the ladder of %s tells somebody at every rung, with a message that exists, and ends',
  (name) => {
    const ladder = ladderOf(name)

    expect(ladder?.rungs.every((rung) => rung.length > 0)).toBe(true)
    expect(notices).toContain(ladder?.message)
    expect(ladder && hasNextRung(ladder, ladder.rungs.length)).toBe(false)
  },
)

test('no referral is silent past its ladder: its last rung is the National Commission', () => {
  expect(ladders.referralAck?.rungs.at(-1)).toContain('national')
  expect(ladders.referralSend?.rungs.at(-1)).toContain('national')
})
