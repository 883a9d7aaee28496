import { fieldText } from '@nrm/messages/field-text'
import type { Language as MessageLanguage } from '@nrm/messages/languages'
import { jsonSchemaOf } from '@nrm/sop/json-schema'
import { registrations } from '@nrm/sop/registrations'
import { steps } from '@nrm/sop/steps/all'
import { territories } from '@nrm/sop/territories'
import type { FormSchema, Property } from '../forms/schema.ts'
import { inWords } from '../labels.ts'
import { sayIn, stepButton } from '../text.ts'
import type * as views from '../views.ts'
import { fakeLaw } from './fake-law.ts'

/** Invented data after the contracts, for the tests of the screens. Nobody in it exists. */
export const ids = {
  criminal: '20000000-0000-4000-8000-00000000000d',
  return: '20000000-0000-4000-8000-00000000000e',
  child: '20000000-0000-4000-8000-00000000000f',
  closing: '20000000-0000-4000-8000-000000000010',
  case: '10000000-0000-4000-8000-000000000001',
  identification: '20000000-0000-4000-8000-00000000000a',
  status: '20000000-0000-4000-8000-00000000000b',
  assistance: '20000000-0000-4000-8000-00000000000c',
  police: '30000000-0000-4000-8000-000000000001',
  centre: '30000000-0000-4000-8000-000000000002',
  commission: '30000000-0000-4000-8000-000000000003',
  officer: '40000000-0000-4000-8000-000000000001',
  draft: '50000000-0000-4000-8000-000000000001',
} as const

const fourNames = (latin: string, cyrillic: string, ru: string, en: string): views.Names => ({
  'uz-Latn': latin,
  'uz-Cyrl': cyrillic,
  ru,
  en,
})
export const officeRefs = {
  police: {
    id: ids.police,
    name: fourNames('Toshkent shahar IIBB', 'Тошкент шаҳар ИИББ', 'ГУВД города Ташкента', 'Tashkent city internal affairs'),
  },
  centre: {
    id: ids.centre,
    name: fourNames(
      'Respublika reabilitatsiya markazi',
      'Республика реабилитация маркази',
      'Республиканский реабилитационный центр',
      'Republican rehabilitation centre',
    ),
  },
  commission: {
    id: ids.commission,
    name: fourNames(
      'Toshkent shahar hududiy komissiyasi',
      'Тошкент шаҳар ҳудудий комиссияси',
      'Ташкентская городская территориальная комиссия',
      'Tashkent city territorial commission',
    ),
  },
} as const

export const offices: views.OfficeView[] = [
  { ...officeRefs.police, kind: 'police', territory: '1726', services: [], freePlaces: null, mayIdentify: true, phone: null, active: true },
  {
    ...officeRefs.centre,
    kind: 'rehabilitation_centre',
    territory: '1726',
    services: ['housing', 'food', 'medical'],
    freePlaces: 12,
    mayIdentify: false,
    phone: '+998710000000',
    active: true,
  },
  {
    ...officeRefs.commission,
    kind: 'commission',
    territory: '1726',
    services: [],
    freePlaces: null,
    mayIdentify: false,
    phone: null,
    active: false,
  },
]

export const me: views.Me = {
  id: ids.officer,
  login: 'police.tashkent',
  name: 'Namuna Xodimov',
  role: 'police',
  office: officeRefs.police,
  territory: '1726',
  language: 'uz-Latn',
  menu: [
    'home',
    'register',
    'cases',
    'search',
    'referrals',
    'glass',
    'commission',
    'board',
    'reviews',
    'absences',
    'audit',
    'oversight',
    'accounts',
    'offices',
    'holidays',
    'sop-versions',
    'parameters',
  ],
  actingFor: null,
  mayActFor: [{ absence: ids.draft, name: 'Namuna Rahbarov', role: 'police', until: '2026-12-08T19:00:00.000Z' }],
}

/** A form as the API sends it in one language, offices enumerated. */
function localised(language: MessageLanguage, step: string, schema: FormSchema): FormSchema {
  const worded = inWords(language, step, schema)
  const properties = Object.fromEntries(
    Object.entries(worded.properties ?? {}).map(([name, property]) => [name, withReferences(language, step, name, property)]),
  )
  return { ...worded, properties }
}

function withReferences(language: MessageLanguage, step: string, name: string, property: Property): Property {
  const { hint } = fieldText(language, step, name)
  const hinted = hint === undefined ? property : { ...property, description: hint }
  if (property['x-widget'] === 'office')
    return {
      ...hinted,
      enum: offices.map(({ id }) => id),
      'x-labels': Object.fromEntries(offices.map(({ id, name: names }) => [id, names[language]])),
    }
  if (property['x-widget'] === 'account') return { ...hinted, enum: [ids.officer], 'x-labels': { [ids.officer]: me.name } }
  if (property['x-widget'] === 'territory')
    return { ...hinted, enum: territories.map(({ code }) => code), 'x-options-href': '/api/territories' }
  return hinted
}

export const registrationSteps = (language: views.Language): views.OpenStep[] =>
  (['person.registered', 'signal.received'] as const).map((step) => {
    const { form, law } = registrations[step]
    return {
      step,
      title: stepButton(sayIn(language), step),
      law: law.map(({ act }) => act).join('; '),
      basis: law.map((one) => ({ ...one })),
      form: localised(language, step, jsonSchemaOf(form) as FormSchema),
      href: `/api/registrations/${step}`,
      method: 'POST',
    }
  })

/** One step of a procedure as the API offers it. */
export function openStep(language: views.Language, procedure: keyof typeof steps, step: string, due?: string): views.OpenStep {
  const row = steps[procedure][step]
  if (!row) throw new RangeError(`no step ${step}`)
  return {
    step,
    title: stepButton(sayIn(language), step),
    law: row.law.map(({ act }) => act).join('; '),
    basis: row.law.map((one) => ({ ...one })),
    form: localised(language, step, jsonSchemaOf(row.form) as FormSchema),
    href: `/api/procedures/${ids[procedure]}/steps/${step}`,
    method: 'POST',
    ...(due ? { due, dueAssumed: fakeLaw.assumed } : {}),
  }
}
