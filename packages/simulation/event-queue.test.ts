import { holidays } from '@nrm/sop/holidays'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { diceOf } from './dice.ts'
import { eventQueue } from './event-queue.ts'
import { officeHours } from './working-time.ts'

test('what was put in comes out by time, and of one moment in the order it was put', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 20 })), (moments) => {
      const queue = eventQueue<{ at: number; place: number }>()
      for (const [place, at] of moments.entries()) queue.put({ at, place })
      const out = Array.from({ length: moments.length }, () => queue.next())

      expect(out).toEqual(
        moments.map((at, place) => ({ at, place })).toSorted((one, other) => one.at - other.at || one.place - other.place),
      )
      expect(queue.next()).toBeUndefined()
    }),
  )
})

test('working time passes in office hours alone, and never on a weekend or a holiday', () => {
  const hours = officeHours({ from: 9, to: 18 }, holidays)
  const at = (local: string) => Date.parse(`${local}+05:00`)

  expect(hours.next(at('2026-01-09T20:00:00'))).toBe(at('2026-01-12T09:00:00'))
  expect(hours.add(at('2026-01-12T17:00:00'), 2 * 3_600_000)).toBe(at('2026-01-13T10:00:00'))
  // The eighth of March is a holiday, in 2026 on a Sunday; its day off is Monday.
  expect(hours.next(at('2026-03-08T10:00:00'))).toBeGreaterThan(at('2026-03-08T23:00:00'))
  expect(hours.between(at('2026-01-12T00:00:00'), at('2026-01-17T00:00:00'))).toBe(5 * 9 * 3_600_000)
})

test('dice of one seed and name fall alike, and others do not move them', () => {
  const first = diceOf(1).named('case 1')
  const again = diceOf(1)
  again.named('case 2').fraction()

  expect(again.named('case 1').uuid()).toBe(first.uuid())
  expect(diceOf(2).named('case 1').uuid()).not.toBe(diceOf(1).named('case 1').uuid())
})

test('a weight of nothing is never drawn', () => {
  const dice = diceOf(3)

  expect(Array.from({ length: 500 }, () => dice.weighted({ a: 0, b: 1, c: 0 }))).toEqual(Array.from({ length: 500 }, () => 'b'))
})
