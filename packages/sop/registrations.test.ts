import { expect, test } from 'vitest'
import { jsonSchemaOf } from './json-schema.ts'
import { Refusal } from './refusal.ts'
import { readRegistration, registrations, territoryOf } from './registrations.ts'
import { roles } from './roles.ts'
import { naiveForm } from './testing/naive-form.ts'
import { person } from './testing/people.ts'
import { refused } from './testing/refused.ts'

const intake = registrations['person.registered'].form

test('the emergency path asks twelve questions, those marked R1 to R12 in the forms', () => {
  expect(jsonSchemaOf(intake).required).toEqual([
    'dangerNow',
    'maybeChild',
    'urgentHelp',
    'channel',
    'contactAt',
    'territory',
    'language',
    'consentNow',
    'calledBy',
    'sex',
    'citizenship',
    'safeChannel',
  ])
})

test('the registration has eight pages that hold every field once, at most twelve on a page', () => {
  const pages = intake.pages ?? []

  expect(pages.map(({ key }) => key)).toEqual(['danger', 'source', 'language', 'consent', 'person', 'contact', 'facts', 'check'])
  expect(pages.flatMap(({ fields }) => fields)).toEqual(Object.keys(intake.schema.shape))
  expect(Math.max(...pages.map(({ fields }) => fields.length))).toBeLessThanOrEqual(12)
})

test('a signal needs no name and no contact', () => {
  expect(jsonSchemaOf(registrations['signal.received'].form).required).toEqual(['channel', 'contactAt', 'territory'])
})

const openTo: Readonly<Record<keyof typeof registrations, readonly string[]>> = {
  'person.abroad': ['consul', 'ngo', 'social-worker'],
  'person.registered': ['centre', 'ngo', 'police', 'social-worker'],
  'signal.received': ['centre', 'consul', 'ngo', 'police', 'prosecutor', 'secretary', 'social-worker', 'supervisor'],
}

test.each(Object.keys(registrations) as (keyof typeof registrations)[])('only the roles of its row may send %s', (name) => {
  const form = naiveForm(registrations[name].form)

  const may = roles.filter((role) => refused(() => readRegistration(name, form, person(role))) === 'done')

  expect(may.toSorted()).toEqual(openTo[name])
})

test('a person abroad is registered once and stands in identification and return; whose home is not known falls to the capital', () => {
  const { form, takes } = registrations['person.abroad']
  const answers = readRegistration(
    'person.abroad',
    { ...naiveForm(form), maybeChild: 'no', dangerNow: 'no', homeTerritory: undefined },
    person('consul'),
  )

  expect(takes(answers, person('consul')).map(({ procedure = 'identification', step }) => `${procedure} ${step}`)).toEqual([
    'identification signal.received',
    'identification contact.made',
    'identification consent.recorded',
    'return abroad.reported',
  ])
  expect(takes(answers, person('consul'))[0]?.form.territory).toBe('1726')
  expect(territoryOf({ ...answers, homeTerritory: '1718203' })).toBe('1718203')
})

test('what is missing or wrong is named field by field', () => {
  const form = { ...naiveForm(intake), sex: undefined, citizenship: ['XX'], channel: 7, extra: 'x', consentItems: { refer: 'perhaps' } }

  const attempt = () => readRegistration('person.registered', form, person('police'))

  expect(errorsOf(attempt)).toEqual([
    'channel not-in-list',
    'citizenship.0 not-in-list',
    'consentItems.refer not-in-list',
    'extra unknown-field',
    'sex required',
  ])
})

test.each([null, undefined, 'text', 7, []])('%j is not a form', (form) => {
  expect(refused(() => readRegistration('person.registered', form, person('police')))).toBe('form-invalid')
})

function errorsOf(attempt: () => unknown): string[] {
  try {
    attempt()
  } catch (error) {
    if (error instanceof Refusal) return error.errors.map(({ path, code }) => `${path} ${code}`).toSorted()
  }
  return []
}
