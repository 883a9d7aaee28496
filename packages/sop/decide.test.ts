import { expect, test } from 'vitest'
import { advancePart, decide, openSteps, type Stored, takesNow, unopened } from './decide.ts'
import type { ProcedureName } from './procedures.ts'
import { readRegistration, registrations } from './registrations.ts'
import type { Actor } from './roles.ts'
import { steps } from './steps/all.ts'
import { naiveForm } from './testing/naive-form.ts'
import { clock, matter, person, standing } from './testing/people.ts'
import { refused } from './testing/refused.ts'

const police = person('police')

test('a person registered in danger, of doubtful age and agreeing stands informed, with help already open', () => {
  const form = { ...naiveForm(registrations['person.registered'].form), dangerNow: 'yes', maybeChild: 'unsure' }

  const { stored, effects } = registered(form)

  expect(stored.state).toBe('informed')
  expect(effects).toContain('openProcedure assistance')
  expect(effects).not.toContain('openProcedure status')
  expect(effects.filter((effect) => effect.startsWith('startClock'))).toEqual([
    'startClock signalContactUrgent',
    'startClock primaryIdentification',
  ])
  expect(stored.context).toMatchObject({ child: 'unsure', danger: 'yes', consent: { record: true, refer: true, status: true } })
})

test('a person who refuses is not pursued: the case is declined and stays reopenable', () => {
  const { stored } = registered({ ...naiveForm(registrations['person.registered'].form), consentNow: 'refuses' })

  expect(stored.state).toBe('declined')
  expect(openSteps(stored, police, matter)).toEqual(['reopened'])
})

test('when consent cannot be asked now, the case waits in contact', () => {
  const { stored } = registered({ ...naiveForm(registrations['person.registered'].form), consentNow: 'cannot-be-asked' })

  expect(stored.state).toBe('in-contact')
})

test('a presumption opens help, and status beside it where the person agreed to it, and starts the reflection period', () => {
  const declare = (consent: object) =>
    decide(at('identification', 'assessed', { ruleMet: true, consent }), { step: 'presumed.declared', form: {} }, police, matter)
  const { next, effects } = declare({ status: true })

  const [ends, begins, help] = ['stopClock presumption', 'startClock reflection', 'openProcedure assistance']
  expect(next.state).toBe('presumed')
  expect(effects.map(say)).toEqual([
    ends,
    begins,
    'openProcedure status',
    'shareCase secretary',
    'notify secretary presumed-declared',
    help,
  ])
  expect(declare({ status: false }).effects.map(say)).toEqual([ends, begins, help])
  expect(declare({}).effects.map(say)).toEqual([ends, begins, help])
})

test('without the indicator rule a presumption needs a reason in the officer’s words, and is then as good', () => {
  const assessed = at('identification', 'assessed', { ruleMet: false })

  expect(refused(() => decide(assessed, { step: 'presumed.declared', form: {} }, police, matter))).toBe('reason-needed')
  expect(decide(assessed, { step: 'presumed.declared', form: { overrideReason: 'Invented reason' } }, police, matter).next.state).toBe(
    'presumed',
  )
})

test('the means are not asked of a child: act and purpose are enough, also when the age is in doubt', () => {
  const answers = { ...naiveForm(form('identification', 'primary.assessed')), means: ['none'] }
  const assess = (child: string) =>
    decide(at('identification', 'informed', { child }), { step: 'primary.assessed', form: answers }, police, matter).next.context.ruleMet

  expect([assess('yes'), assess('unsure'), assess('no')]).toEqual([true, true, false])
})

test('a negative finding needs a second person, who is not even offered the step when it is the first', () => {
  const proposed = decide(
    at('identification', 'assessed'),
    { step: 'not.presumed.proposed', form: naiveForm(form('identification', 'not.presumed.proposed')) },
    person('police', 'same'),
    matter,
  ).next
  const confirm = { step: 'not.presumed', form: naiveForm(form('identification', 'not.presumed')) }

  expect(refused(() => decide(proposed, confirm, person('supervisor', 'same'), matter))).toBe('same-person')
  expect(openSteps(proposed, person('supervisor', 'same'), matter)).toEqual([])
  expect(decide(proposed, confirm, person('supervisor', 'other'), matter).next.state).toBe('not-presumed')
})

test('an NGO’s finding opens help at once; silence of the police confirms it', () => {
  const found = decide(
    at('identification', 'informed', { consent: { status: true } }),
    { step: 'ngo.identified', form: naiveForm(form('identification', 'ngo.identified')) },
    standing('ngo', 'holder'),
    matter,
  )

  expect(found.effects.map(say)).toEqual(
    expect.arrayContaining(['openProcedure assistance', 'openProcedure status', 'startClock ngoValidation']),
  )
  expect(decide(found.next, { step: 'validation.lapsed', form: {} }, clock, matter).next.state).toBe('presumed')
})

test('whoever withdraws takes the status procedure along, never the help', () => {
  const { next, effects } = decide(
    at('identification', 'presumed'),
    { step: 'withdrew', form: naiveForm(form('identification', 'withdrew')) },
    police,
    matter,
  )

  expect(next.state).toBe('declined')
  expect(effects.map(say)).toEqual([
    'recordConsent',
    'closeClocks',
    'tell status status.withdrawn',
    'tell assistance referral.stopped',
    'tell return referral.stopped',
    'stopShares',
    'notify supervisor person-withdrew',
  ])
  expect(Object.values(next.context.consent as object)).not.toContain(true)
})

test.each([
  ['status', { record: true, refer: true, status: false }, ['tell status status.withdrawn']],
  ['sharing', { record: true, refer: false, status: true }, ['tell assistance referral.stopped', 'tell return referral.stopped']],
  ['contact', { record: true, refer: true, status: true }, []],
])('taking back %s stops what rests on it and leaves the case where it is', (withdrawScope, left, told) => {
  const before = at('identification', 'presumed', { consent: { record: true, refer: true, status: true } })
  const answers = { ...naiveForm(form('identification', 'consent.withdrawn')), withdrawScope }

  const { next, effects } = decide(before, { step: 'consent.withdrawn', form: answers }, police, matter)

  expect(next.state).toBe('presumed')
  expect(next.context.consent).toMatchObject(left)
  expect(effects.map(say)).toEqual(['recordConsent', ...told, 'stopShares', 'notify supervisor consent-withdrawn'])
})

test('a yes to the status that comes after the presumption opens the procedure then, and once', () => {
  const before = at('identification', 'presumed', { consent: { record: true } })
  const answers = { ...naiveForm(form('identification', 'consent.recorded')), consentItems: { status: 'yes' } }
  const agree = (stored: Stored) => decide(stored, { step: 'consent.recorded', form: answers }, police, matter)

  const { next, effects } = agree(before)

  expect(effects.map(say)).toContain('openProcedure status')
  expect(effects.map(say)).toContain('shareCase secretary')
  expect(agree(next).effects.map(say)).toEqual(['recordConsent'])
})

test('that an adult refused may be told once without a name; of a child or of somebody who withdrew it may not', () => {
  const refusal = (child: string) => at('identification', 'declined', { refused: 'yes', child })
  const tell = (stored: Stored) => decide(stored, { step: 'refusal.notified', form: { reportedKind: 'servitude' } }, police, matter)

  const { next, effects } = tell(refusal('no'))

  expect(effects.map(say)).toEqual(['notifyAnonymously'])
  expect(next.state).toBe('declined')
  for (const stored of [next, refusal('yes'), refusal('unsure'), at('identification', 'declined', { child: 'no' })])
    expect(refused(() => tell(stored))).toBe('step-not-now')
})

test('a missing consent is named', () => {
  const ask = () =>
    decide(at('status', 'collecting', { consent: {} }), { step: 'r708.queried', form: { baseGround: 'consent' } }, police, matter)

  expect(ask).toThrow(expect.objectContaining({ code: 'consent-missing', facts: { step: 'r708.queried', item: 'base' } }))
})

test('checks come in order: step, role, state, second person, form, facts', () => {
  const proposed = at('identification', 'negative-review', { proposer: 'supervisor-1' })
  const attempt = (stored: Stored, step: string, actor: Actor, answers = {}) =>
    refused(() => decide(stored, { step, form: answers }, actor, matter))

  expect(attempt(proposed, 'no.such.step', clock)).toBe('step-not-now')
  expect(attempt(proposed, 'toString', police)).toBe('step-not-now')
  expect(attempt(at('identification', 'merged'), 'not.presumed', police)).toBe('step-not-yours')
  expect(attempt(at('identification', 'merged'), 'not.presumed', person('supervisor'))).toBe('step-not-now')
  expect(attempt(proposed, 'not.presumed', person('supervisor'))).toBe('same-person')
  expect(attempt(proposed, 'not.presumed', person('supervisor', 'other'))).toBe('form-invalid')
  expect(
    attempt(at('identification', 'in-contact'), 'consent.recorded', police, {
      ...naiveForm(form('identification', 'consent.recorded')),
      consentNow: 'cannot-be-asked',
    }),
  ).toBe('reason-needed')
})

test('a sibling is told only what it awaits', () => {
  expect(takesNow(at('status', 'ready'), 'status.withdrawn')).toBe(true)
  expect(takesNow(at('status', 'granted'), 'status.withdrawn')).toBe(false)
  expect(takesNow(at('status', 'granted'), 'hasOwnProperty')).toBe(false)
})

test('a part of a registration that does not follow is refused like any other step', () => {
  expect(refused(() => advancePart(at('identification', 'presumed'), { step: 'contact.made', form: {} }, police))).toBe('step-not-now')
})

test('a machine version that never was is a fault of ours', () => {
  expect(() => decide({ ...unopened('status'), machineVersion: 9 }, { step: 'b.opened', form: {} }, clock, matter)).toThrow(RangeError)
})

function registered(answers: Record<string, unknown>) {
  let stored = unopened('identification')
  const effects: string[] = []
  for (const taken of registrations['person.registered'].takes(readRegistration('person.registered', answers, police), police)) {
    const decision = advancePart(stored, taken, police)
    stored = decision.next
    effects.push(...decision.effects.map(say))
  }
  return { stored, effects }
}

function at(procedure: ProcedureName, state: string, facts: Record<string, unknown> = {}): Stored {
  const first = unopened(procedure)
  return { ...first, state, context: { ...first.context, ...facts } }
}

const form = (procedure: ProcedureName, step: string) => (steps[procedure][step] as (typeof steps)['status'][string]).form
const say = ({ type, params }: { type: string; params: object }) => [type, ...Object.values(params)].join(' ')
