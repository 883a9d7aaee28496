import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decide, openSteps, type Stored, unopened } from './decide.ts'
import { ladderOf } from './ladders.ts'
import type { Actor } from './roles.ts'
import { steps } from './steps/all.ts'
import { naiveForm } from './testing/naive-form.ts'
import { clock, matter, person, standing } from './testing/people.ts'
import { refused } from './testing/refused.ts'

const secretary = person('secretary')
const chair = person('chair')
const members = ['first', 'second', 'third'].map((name) => person('member', name))
const [first, second] = members as [Actor, Actor]

test('two members without a conflict who agree make a decision the chair can sign', () => {
  const session = voted(seated(called(), [chair, first, second]), { [chair.id]: 'grant', [first.id]: 'grant' })

  expect(openSteps(session, chair, matter)).toContain('decided.granted')
  expect(openSteps(session, chair, matter)).not.toContain('decided.refused')
  const { next, effects } = take(session, 'decided.granted', chair)
  expect(next.state).toBe('granted')
  expect(effects.map(({ type }) => type)).toEqual(['stopClock', 'stopClock', 'stopClock', 'closeClocks', 'notify', 'notify'])
  expect(effects).toContainEqual({ type: 'stopClock', params: { clock: 'statusDecision' } })
})

test('one voter is no quorum, however sure', () => {
  const session = voted(seated(called(), [chair]), { [chair.id]: 'grant' })

  expect(refused(() => take(session, 'decided.granted', chair))).toBe('quorum-missing')
})

test('the quorum in force when the session was called binds it', () => {
  const ready = at('ready')
  const session = voted(
    seated(decide(ready, { step: 'session.called', form: form('session.called') }, secretary, matter, { quorum: 3 }).next, members),
    { first: 'grant', second: 'grant' },
  )

  expect(refused(() => take(seated(session, [chair]), 'decided.granted', chair))).toBe('quorum-missing')
  expect(take(seated(voted(session, { third: 'abstain' }), [chair]), 'decided.granted', chair).next.state).toBe('granted')
})

test('a tie decides nothing, and those who tied are asked again', () => {
  const session = voted(seated(called(), [chair, first, second]), { first: 'grant', second: 'refuse' })

  expect(refused(() => take(session, 'decided.granted', chair))).toBe('votes-differ')
  expect(refused(() => take(session, 'decided.refused', chair))).toBe('votes-differ')
  expect(openSteps(session, first, matter)).toContain('vote.cast')
  expect(take(voted(session, { second: 'grant' }), 'decided.granted', chair).next.state).toBe('granted')
})

test('nobody votes who has not declared that there is no conflict', () => {
  expect(openSteps(called(), first, matter)).toEqual(['conflict.declared', 'member.recused'])
  expect(refused(() => take(called(), 'vote.cast', first))).toBe('conflict-undeclared')
})

test('a declared conflict closes the dossier and takes the vote away', () => {
  const session = voted(seated(called(), [chair, first, second]), { first: 'grant', second: 'grant' })

  const { next, effects } = take(session, 'member.recused', first)

  expect(effects).toEqual([{ type: 'excludeMember', params: {} }])
  expect(next.context).toMatchObject({ excluded: ['first'], votes: { second: 'grant' } })
  expect(refused(() => take(next, 'vote.cast', first))).toBe('member-recused')
  expect(refused(() => take(next, 'conflict.declared', first))).toBe('member-recused')
  expect(openSteps(next, first, matter)).toEqual([])
  expect(take(session, 'conflict.declared', first, { conflict: 'yes' }).effects).toEqual(effects)
})

test('when the chair has a conflict the National Commission decides, and only then', () => {
  const national = standing('national', 'access')
  const session = seated(called(), [first, second])

  expect(openSteps(session, national, matter)).toEqual([])
  expect(refused(() => take(session, 'decided.granted', national))).toBe('chair-not-recused')
  const { next, effects } = take(session, 'member.recused', chair)
  expect(effects.map(({ type, params }) => [type, ...Object.values(params)])).toEqual([
    ['notify', 'national', 'chair-recused'],
    ['shareCase', 'national'],
    ['excludeMember'],
    ['restrictCase', 'chair-in-conflict'],
  ])
  const decision = take(seated(voted(next, { first: 'grant', second: 'grant' }), [national]), 'decided.granted', national)
  expect(decision.next.state).toBe('granted')
  expect(refused(() => take(next, 'decided.granted', chair))).toBe('member-recused')
})

test('a decision is put off once and no more', () => {
  const again = (session: Stored) => voted(seated(session, [chair, first]), { [chair.id]: 'defer', first: 'defer' })

  const ready = take(again(called()), 'deferred', chair).next
  expect(ready.state).toBe('ready')
  const session = again(take(ready, 'session.called', secretary).next)
  expect(refused(() => take(session, 'deferred', chair))).toBe('step-not-now')
  expect(openSteps(session, chair, matter)).not.toContain('deferred')
})

test('an overdue decision goes to the chair first and to the National Commission from the second time on', () => {
  const once = decide(at('ready'), { step: 'overdue', form: {} }, clock, matter)
  const twice = decide(once.next, { step: 'overdue', form: {} }, clock, matter)

  expect(ladderOf('statusDecision')?.rungs).toEqual([['chair'], ['national']])
  expect(once.effects.map(({ type }) => type)).not.toContain('shareCase')
  expect(twice.effects).toContainEqual({ type: 'shareCase', params: { with: 'national' } })
})

test('a refusal starts both complaint periods and whoever refused neither hears the complaint nor revokes', () => {
  const session = voted(seated(called(), [chair, first]), { [chair.id]: 'refuse', first: 'refuse' })
  const { next, effects } = take(session, 'decided.refused', chair)

  expect(effects.slice(3, 6)).toEqual([
    { type: 'closeClocks', params: {} },
    { type: 'startClock', params: { clock: 'appealAdmin' } },
    { type: 'startClock', params: { clock: 'appealCourt' } },
  ])
  const appeal = take(next, 'appeal.filed', standing('ngo', 'access')).next
  expect(refused(() => take(appeal, 'appeal.upheld', person('national', chair.id)))).toBe('same-person')
  const upheld = take(appeal, 'appeal.upheld', person('national')).next
  expect(upheld.state).toBe('granted')
  expect(refused(() => take(upheld, 'revoked', chair))).toBe('same-person')
  expect(take(upheld, 'revoked', person('chair', 'another')).next.state).toBe('revoked')
})

test('the base is asked with consent or on a coded ground, one query at a time', () => {
  const query = (consent: object, baseGround: string) =>
    refused(() => take(at('collecting', { consent }), 'r708.queried', secretary, { baseGround }))

  expect(query({}, 'consent')).toBe('consent-missing')
  expect(query({ base: true }, 'consent')).toBe('done')
  expect(query({}, 'legal-ground')).toBe('done')
})

test('however votes fall, at most one outcome can be signed, and only by more than half of those cast', () => {
  const ballot = fc.array(fc.constantFrom('grant', 'refuse', 'defer', 'abstain'), { minLength: 0, maxLength: 9 })

  fc.assert(
    fc.property(ballot, (choices) => {
      const votes = Object.fromEntries(choices.map((choice, at) => [`m${at}`, choice]))
      const session = at('scheduled', { present: [chair.id, ...Object.keys(votes)], votes, quorum: 2 })

      const open = openSteps(session, chair, matter).filter((step) => ['decided.granted', 'decided.refused', 'deferred'].includes(step))

      const count = (choice: string) => choices.filter((each) => each === choice).length
      const cast = choices.length - count('abstain')
      const winners = (
        [
          ['decided.granted', 'grant'],
          ['decided.refused', 'refuse'],
          ['deferred', 'defer'],
        ] as const
      )
        .filter(([, choice]) => choices.length >= 2 && count(choice) > cast / 2)
        .map(([step]) => step)
      expect(open).toEqual(winners)
      expect(open.length).toBeLessThan(2)
    }),
  )
})

function at(state: string, facts: Record<string, unknown> = {}): Stored {
  const stored = unopened('status')
  return { ...stored, state, context: { ...stored.context, ...facts } }
}
function take(stored: Stored, step: string, actor: Actor, answers: Record<string, unknown> = {}) {
  return decide(stored, { step, form: { ...form(step), ...answers } }, actor, matter)
}
const form = (step: string) => naiveForm((steps.status[step] as (typeof steps)['status'][string]).form)
const called = () => take(at('ready'), 'session.called', secretary).next
const seated = (session: Stored, seats: readonly Actor[]) =>
  seats.reduce((before, actor) => take(before, 'conflict.declared', actor).next, session)
const voted = (session: Stored, votes: Record<string, string>) =>
  Object.entries(votes).reduce(
    (before, [id, vote]) => take(before, 'vote.cast', id === chair.id ? chair : person('member', id), { vote }).next,
    session,
  )
