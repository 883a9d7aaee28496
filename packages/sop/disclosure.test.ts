import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ConsentAnswer, expiredItems, itemStanding, mayDisclose, type Purpose } from './disclosure.ts'

/**
 * What each question of forms.md §4 lets be told, typed off the table by hand: the item asked, and whether its answer names an office
 * ("May we tell {recipient}") or a recipient of its own. Two purposes nobody may agree to stand at the end (sop.md §9).
 */
const table: readonly (readonly [purpose: Purpose, asks: string | null])[] = [
  ['record', 'May we write down what you say?'],
  ['refer', 'May we tell {recipient}, so that they can help?'],
  ['status', 'May we send your case to the commission for the status?'],
  ['base', 'May we ask the single information base about you?'],
  ['doctor', 'Do you want to see a doctor?'],
  ['family', 'May we tell your family? Whom?'],
  ['consulate', 'May we tell your consulate?'],
  ['crime', 'Do you want us to report a crime?'],
  ['contact', 'May we get in touch later, and how?'],
  ['statistics', 'May your case be counted, without your name?'],
  ['media', null],
  ['open-court', null],
]
const items = table.filter(([, asks]) => asks !== null).map(([purpose]) => purpose)
const day = (n: number) => new Date(Date.UTC(2026, 0, 1) + n * 86_400_000).toISOString()

/** The table read by a person with a list of answers in hand: strike out whatever was said before, then look at what is left. */
function byHand(answers: readonly ConsentAnswer[], purpose: Purpose, recipient: string | null, at: string): boolean {
  if (!items.includes(purpose)) return false
  const sheet = new Map<string, ConsentAnswer>()
  for (const one of answers) sheet.set(one.item, one)
  const left = sheet.get(purpose)
  if (!left) return false
  const isYes = left.answer === 'yes'
  const isNamed = left.to === null ? true : left.to === recipient
  const isInTime = left.at <= at && (left.until === null || left.until > at)
  return isYes && isNamed && isInTime
}

const answer = fc.record({
  item: fc.constantFrom(...items),
  answer: fc.constantFrom('yes', 'yes', 'no', 'later'),
  to: fc.constantFrom(null, null, 'office-a', 'office-b'),
  at: fc.integer({ min: 0, max: 5 }).map(day),
  until: fc.constantFrom(null, 4, 6, 8).map((n) => (n === null ? null : day(n))),
  takenBack: fc.boolean(),
}) as fc.Arbitrary<ConsentAnswer>

test('whatever was answered in whatever order, what may be told is what the table of the form says, read by hand', () => {
  const seen = { allowed: 0, denied: 0 }
  fc.assert(
    fc.property(
      fc.array(answer, { maxLength: 8 }),
      fc.constantFrom(...table.map(([purpose]) => purpose)),
      fc.constantFrom(null, 'office-a', 'office-b', 'office-c'),
      fc.integer({ min: 0, max: 9 }).map(day),
      (answers, purpose, recipient, at) => {
        const said = mayDisclose(answers, purpose, recipient, at)
        seen[said ? 'allowed' : 'denied'] += 1
        expect(said).toBe(byHand(answers, purpose, recipient, at))
      },
    ),
    { numRuns: 4000 },
  )
  expect(seen.allowed).toBeGreaterThan(80)
  expect(seen.denied).toBeGreaterThan(200)
})

const yes = (more: Partial<ConsentAnswer> = {}): ConsentAnswer => ({
  item: 'refer',
  answer: 'yes',
  to: null,
  at: day(0),
  until: day(10),
  takenBack: false,
  ...more,
})

test('a yes holds to the last moment of its term and not a moment longer', () => {
  const last = new Date(Date.parse(day(10)) - 1).toISOString()

  expect(mayDisclose([yes()], 'refer', 'office-a', last)).toBe(true)
  expect(mayDisclose([yes()], 'refer', 'office-a', day(10))).toBe(false)
  expect(itemStanding([yes()], 'refer', day(10))).toBe('expired')
  expect(expiredItems([yes(), yes({ item: 'status', until: day(11) })], day(10))).toEqual(['refer'])
})

test('a later no ends an earlier yes, a still later yes opens again; nothing is overwritten', () => {
  const no = yes({ answer: 'no', takenBack: true, at: day(1) })
  const again = yes({ at: day(2) })

  expect(itemStanding([yes(), no], 'refer', day(3))).toBe('withdrawn')
  expect(mayDisclose([yes(), no], 'refer', null, day(3))).toBe(false)
  expect(mayDisclose([yes(), no, again], 'refer', null, day(3))).toBe(true)
  expect(itemStanding([yes({ answer: 'later' })], 'refer', day(3))).toBe('postponed')
  expect(itemStanding([], 'refer', day(3))).toBe('never-asked')
})

test('a yes to one office is no yes to another, and never one to the newspapers', () => {
  expect(mayDisclose([yes({ to: 'office-a' })], 'refer', 'office-a', day(1))).toBe(true)
  expect(mayDisclose([yes({ to: 'office-a' })], 'refer', 'office-b', day(1))).toBe(false)
  expect(mayDisclose([yes({ to: 'office-a' })], 'refer', null, day(1))).toBe(false)
  expect(mayDisclose([yes({ item: 'media' })], 'media', null, day(1))).toBe(false)
})
