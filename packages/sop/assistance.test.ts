import { expect, test } from 'vitest'
import { decide, openSteps, type Stored, unopened } from './decide.ts'
import type { Effect } from './effect.ts'
import { ladderOf } from './ladders.ts'
import type { Actor } from './roles.ts'
import { steps } from './steps/all.ts'
import { naiveForm } from './testing/naive-form.ts'
import { clock, matter, person, standing } from './testing/people.ts'
import { refused } from './testing/refused.ts'

const police = person('police')
const centre = standing('centre', 'recipient')
const carer = standing('centre', 'holder')

test('help opens with a clock for the first referral', () => {
  expect(decide(unopened('assistance'), { step: 'c.opened', form: {} }, clock, matter)).toMatchObject({
    next: { state: 'urgent' },
    effects: [{ type: 'startClock', params: { clock: 'referralSend' } }],
  })
})

test('a referral needs the person’s yes to it, or a coded exception', () => {
  const send = (consent: object, basis: string, reason = {}) =>
    refused(() => take(at('urgent', { consent }), 'referral.sent', police, { basis, ...reason }))

  expect(send({}, 'consent')).toBe('consent-missing')
  expect(send({ refer: false }, 'consent')).toBe('consent-missing')
  expect(send({ refer: true }, 'consent')).toBe('done')
  expect(send({}, 'danger-to-life')).toBe('reason-needed')
  expect(send({}, 'danger-to-life', { basisReason: 'Invented reason.' })).toBe('done')
})

test('a referral goes to an office and runs a clock until it is answered', () => {
  const { next, effects } = sent()

  expect(effects.map(say)).toEqual([
    'stopClock referralSend',
    'stopClock helpAbroad',
    'sendReferral referral',
    'startClock referralAck',
    'shareCase recipient',
    'notify recipient referral-sent',
  ])
  expect(openSteps(next, centre, matter)).toEqual(['referral.acknowledged', 'referral.accepted', 'referral.rejected', 'safety.incident'])
  expect(openSteps(next, police, matter)).not.toContain('referral.sent')
})

test('to acknowledge is not to accept: ownership and place stay', () => {
  const { next, effects } = take(sent().next, 'referral.acknowledged', centre)

  expect(next.state).toBe('urgent')
  expect(effects.map(say)).toEqual(['answerReferral acknowledged'])
  expect(openSteps(next, centre, matter)).not.toContain('referral.acknowledged')
})

test('only acceptance moves the person and the ownership; the sender keeps sight and is told', () => {
  const { next, effects } = take(sent().next, 'referral.accepted', centre)

  expect(next.state).toBe('placed')
  expect(effects.map(say)).toEqual([
    'stopClock referralAck',
    'startClock rehabStay',
    'notify origin referral-accepted',
    'answerReferral accepted',
    'takeOver',
    'shareCase origin',
  ])
})

test.each([
  ['referral.rejected', centre, 'rejected'],
  ['referral.withdrawn', police, 'withdrawn'],
] as const)('after %s the case is unshared and must be sent on', (step, actor, answer) => {
  const { next, effects } = take(sent().next, step, actor)

  expect(next).toMatchObject({ state: 'urgent', context: { referral: 'none' } })
  expect(effects.map(say)).toEqual(
    expect.arrayContaining(['stopClock referralAck', 'startClock referralSend', 'unshareCase recipient', `answerReferral ${answer}`]),
  )
  expect(openSteps(next, police, matter)).toContain('referral.sent')
})

test('silence escalates, again and again; whom it is told to is in the ladder', () => {
  const once = take(sent().next, 'referral.escalated', clock)
  const twice = take(once.next, 'referral.escalated', clock)

  expect(once.effects.map(say)).toEqual(['answerReferral escalated'])
  expect(ladderOf('referralAck')?.rungs[0]).toContain('supervisor')
  expect(twice.next.context.escalations).toBe(2)
})

test('a transfer out of a plan leaves the person where they are until the other office accepts', () => {
  const asked = take(at('in-plan', { consent: { refer: true } }), 'transfer', carer)
  expect(asked.effects.map(say)).toContain('sendReferral transfer')
  expect(asked.next.state).toBe('in-plan')

  const declined = take(asked.next, 'referral.rejected', centre)
  expect(declined.next.state).toBe('in-plan')
  expect(declined.effects.map(say)).not.toContain('startClock referralSend')
  expect(take(asked.next, 'referral.accepted', centre).next.state).toBe('placed')
})

test.each(['urgent', 'placed', 'reflecting', 'in-plan'])('whoever is %s may leave, and nothing asked of others outlives it', (state) => {
  const free = take(at(state), 'left', carer)
  const pending = take(at(state, { referral: 'sent' }), 'left', carer)

  expect([free.next.state, pending.next.state]).toEqual(['discharge', 'discharge'])
  const followed = ['openProcedure closing', 'tell closing followup.resumed true']
  expect(free.effects.map(say)).toEqual(['closeClocks', ...followed])
  expect(pending.effects.map(say)).toEqual([
    ...followed,
    'notify recipient referral-withdrawn',
    'unshareCase recipient',
    'answerReferral withdrawn',
    'closeClocks',
  ])
})

test('the end of the stay moves nobody out: it tells the holder and the supervisor', () => {
  const { next } = take(at('reflecting'), 'stay.ended', clock)

  expect(next.state).toBe('reflecting')
  expect(ladderOf('rehabStay')).toMatchObject({ message: 'stay-ended', rungs: [['holder', 'supervisor'], ['chair']] })
})

test('when the risk returns help is urgent again', () => {
  expect(take(at('discharge'), 'risk.returned', carer).next.state).toBe('urgent')
})

function at(state: string, facts: Record<string, unknown> = {}): Stored {
  const stored = unopened('assistance')
  return { ...stored, state, context: { ...stored.context, ...facts } }
}
function take(stored: Stored, step: string, actor: Actor, answers: Record<string, unknown> = {}) {
  const row = steps.assistance[step] as (typeof steps)['assistance'][string]
  return decide(stored, { step, form: { ...naiveForm(row.form), ...answers } }, actor, matter)
}
const sent = () => take(at('urgent', { consent: { refer: true } }), 'referral.sent', police)
const say = ({ type, params }: Effect) => [type, ...Object.values(params)].join(' ')
