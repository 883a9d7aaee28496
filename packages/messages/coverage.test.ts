import { clocks } from '@nrm/sop/clocks'
import { codeLists } from '@nrm/sop/codes'
import { fieldErrorCodes } from '@nrm/sop/field-codes'
import type { Form } from '@nrm/sop/form'
import { dimensions, indicators } from '@nrm/sop/indicators'
import { allSteps, everyState } from '@nrm/sop/law-of'
import { notices } from '@nrm/sop/notices'
import { parameters, statusAuthorities } from '@nrm/sop/parameters'
import { procedureNames } from '@nrm/sop/procedures'
import { refusalCodes } from '@nrm/sop/refusal-codes'
import { registrations } from '@nrm/sop/registrations'
import { roles } from '@nrm/sop/roles'
import { screeningReasons } from '@nrm/sop/screening'
import { describe, expect, test } from 'vitest'
import { catalog } from './catalog.ts'
import { fieldText, pageTitle } from './field-text.ts'
import { has } from './t.ts'

const stepNames = [...new Set(procedureNames.flatMap((procedure) => Object.keys(allSteps[procedure])))]
const forms: [string, Form][] = [
  ...Object.entries(registrations).map(([step, { form }]): [string, Form] => [step, form]),
  ...procedureNames.flatMap((procedure) => Object.entries(allSteps[procedure]).map(([step, { form }]): [string, Form] => [step, form])),
]

describe('the SOP has words for', () => {
  const wanted: Record<string, string[]> = {
    'every value of every code list': Object.entries(codeLists).flatMap(([list, values]) => values.map((value) => `code.${list}.${value}`)),
    'every role': roles.map((role) => `role.${role}`),
    'every procedure': procedureNames.map((procedure) => `procedure.${procedure}`),
    'every step, as a fact and as a button': [...Object.keys(registrations), ...stepNames].flatMap((step) => [
      `step.${step}.past`,
      `step.${step}.button`,
    ]),
    'every state': procedureNames.flatMap((procedure) =>
      everyState(procedure).map(({ name, code }) => `state.${code.toLowerCase()}-${name}`),
    ),
    'every clock': Object.keys(clocks).map((clock) => `clock.${clock}`),
    'every legal parameter': Object.keys(parameters).map((code) => `parameter.${code}`),
    'every body that could decide on the status': statusAuthorities.map((authority) => `status-authority.${authority}`),
    'every unit and provenance of a parameter': Object.values(parameters).flatMap(({ unit, provenance }) => [
      `web.unit.${unit}`,
      `web.provenance.${provenance}`,
    ]),
    'every notice': notices.map((notice) => `notification.${notice}`),
    'every refusal': refusalCodes.flatMap((code) => [`problem.${code}.title`, `problem.${code}.detail`]),
    'every fault of a field': fieldErrorCodes.map((code) => `field-error.${code}`),
    'every dimension and indicator': [
      ...dimensions.map((dimension) => `dimension.${dimension}`),
      ...indicators.map((indicator) => `indicator.${indicator}`),
    ],
    'every reason of the screening': screeningReasons.map((reason) => `screening.${reason}`),
  }
  test.each(Object.entries(wanted))('%s', (_, keys) => {
    expect(keys.length).toBeGreaterThan(0)
    expect(keys.filter((key) => !has(key))).toEqual([])
  })
})

test('every field of every form is asked in words', () => {
  const silent = forms.flatMap(([step, form]) =>
    namesOf(form)
      .filter((name) => fieldText('en', step, name).label === name)
      .map((name) => `${step} ${name}`),
  )
  expect(silent).toEqual([])
})

test('every page of every form has a heading', () => {
  const bare = forms.flatMap(([step, form]) =>
    (form.pages ?? []).filter(({ key }) => pageTitle('en', step, key) === null).map(({ key }) => `${step} ${key}`),
  )
  expect(bare).toEqual([])
})

test('every problem has both a title and a detail', () => {
  const codes = new Set(Object.keys(catalog).flatMap((key) => /^problem\.(.+)\.(title|detail)$/.exec(key)?.[1] ?? []))
  expect([...codes].filter((code) => !(has(`problem.${code}.title`) && has(`problem.${code}.detail`)))).toEqual([])
})

test('the words of one form come before those all forms share', () => {
  expect(fieldText('en', 'dossier.complete', 'papers').label).toBe('Papers: contract, messages, tickets, photographs')
  expect(fieldText('en', 'decided.granted', 'papers').label).toBe('On which papers does it rest?')
  expect(fieldText('en', 'any', 'of-no-form')).toEqual({ label: 'of-no-form' })
})

/** Names of a form's fields, those of repeated lines included. */
function namesOf({ schema }: Form): string[] {
  return Object.entries(schema.shape).flatMap(([name, field]) => [name, ...lineNames(field)])
}

type Wrapped = Readonly<{ unwrap?: () => unknown; element?: Readonly<{ shape?: object }> }>

function lineNames(field: unknown): string[] {
  const { element, unwrap } = field as Wrapped
  if (element) return Object.keys(element.shape ?? {})
  return unwrap ? lineNames(unwrap.call(field)) : []
}
