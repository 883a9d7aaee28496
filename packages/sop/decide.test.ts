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

test('a presumption opens status and help side by side and starts the reflection period', () => {
  const { next, effects } = decide(
    at('identification', 'assessed', { ruleMet: true }),
    { step: 'presumed.declared', form: {} },
    police,
    matter,
  )

  expect(next.state).toBe('presumed')
  expect(effects.map(say)).toEqual([
    'startClock reflection',
    'openProcedure status',
    'openProcedure assistance',
    'shareCase secretary',
    'notify secretary presumed-declared',
  ])
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
    at('identification', 'informed'),
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
  expect(effects.map(say)).toEqual(['recordConsent', 'closeClocks', 'notify supervisor person-withdrew', 'tell status status.withdrawn'])
  expect(Object.values(next.context.consent as object)).not.toContain(true)
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
