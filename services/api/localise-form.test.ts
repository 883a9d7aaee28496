import { jsonSchemaOf } from '@nrm/sop/json-schema'
import { allSteps } from '@nrm/sop/law-of'
import { procedureNames } from '@nrm/sop/procedures'
import { registrations } from '@nrm/sop/registrations'
import { expect, test } from 'vitest'
import { localiserOf } from './localise-form.ts'

type Property = {
  title?: string
  enum?: string[]
  items?: { enum?: string[]; properties?: Properties }
  'x-labels'?: Record<string, string>
  'x-list'?: string
  'x-item-labels'?: Record<string, string>
}
type Properties = Record<string, Property>

const forms = [
  ...Object.entries(registrations),
  ...procedureNames.flatMap((name) =>
    Object.entries(allSteps[name]).filter(([, row]) => Object.keys(row.by).some((role) => role !== 'system')),
  ),
]

// In Cyrillic no word can be taken for a code; that a row has all four languages is tested with the catalog.
test.each(['uz-Cyrl', 'ru'] as const)('every field, option and page of every form is asked in words (%s)', (language) => {
  const localise = localiserOf(language)
  const mute = forms.flatMap(([step, { form }]) => {
    const { properties = {}, 'x-pages': pages = [] } = localise(step, jsonSchemaOf(form)) as {
      properties?: Properties
      'x-pages'?: { key: string; title: string }[]
    }
    return [...wordless(properties, step), ...pages.filter(({ key, title }) => key === title).map(({ key }) => `${step} page ${key}`)]
  })

  expect(mute).toEqual([])
})

function wordless(properties: Properties, path: string): string[] {
  return Object.entries(properties).flatMap(([name, property]) => {
    const here = `${path} ${name}`
    const options = [...Object.entries(property['x-labels'] ?? {}), ...Object.entries(property['x-item-labels'] ?? {})].filter(
      ([value, label]) => value === label,
    )
    const listed = property['x-list'] && !property['x-labels'] ? [`${here} has no labels`] : []
    return [
      ...(property.title && property.title !== name ? [] : [here]),
      ...options.map(([value]) => `${here} ${value}`),
      ...listed,
      ...wordless(property.items?.properties ?? {}, here),
    ]
  })
}

test('offices are named in the language asked for, and nobody comes last', () => {
  const office = {
    type: 'string',
    enum: ['1', 'none-known'],
    'x-widget': 'office',
    'x-none': 'none-known',
    'x-offices': { '1': { 'uz-Latn': 'Markaz', 'uz-Cyrl': 'Марказ', ru: 'Центр', en: 'Centre' } },
  }
  const { properties } = localiserOf('ru')('referral.rejected', { properties: { nextProposal: office } }) as { properties: Properties }

  expect(properties.nextProposal?.['x-labels']).toMatchObject({ '1': 'Центр' })
  expect(properties.nextProposal).not.toHaveProperty('x-offices')
})

test('the same schema comes out as the same object', () => {
  const localise = localiserOf('en')
  const schema = jsonSchemaOf(registrations['person.registered'].form)

  expect(localise('person.registered', schema)).toBe(localise('person.registered', schema))
})
