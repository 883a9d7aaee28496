import { statusAuthorities } from '@nrm/sop/parameters'
import { type Say, sayOr } from '../text.ts'
import type { Parameter } from '../views.ts'
import type { FormSchema, Property } from './schema.ts'

const provenances = ['sourced', 'confirmed', 'assumed'] as const

/** What an administrator writes to propose another value of one parameter. */
export const parameterForm = (t: Say, { unit }: Parameter): FormSchema => ({
  properties: {
    value: unit === 'choice' ? bodies(t) : number(t, unit),
    basis: { title: t('web.parameter.basis'), description: t('web.parameter.basis-words-hint'), 'x-widget': 'text', maxLength: 300 },
    provenance: {
      title: t('web.parameter.provenance'),
      enum: provenances,
      'x-labels': Object.fromEntries(provenances.map((one) => [one, t(`web.provenance.${one}`)])),
    },
    validFrom: { title: t('web.parameter.valid-from'), description: t('web.parameter.from-hint'), 'x-widget': 'date' },
    note: { title: t('web.parameter.note'), description: t('web.parameter.note-hint'), 'x-widget': 'prose', maxLength: 500 },
  },
  required: ['value', 'basis', 'provenance', 'validFrom'],
})

const number = (t: Say, unit: Exclude<Parameter['unit'], 'choice'>): Property => ({
  title: t('web.parameter.value'),
  description: t('web.parameter.unit-stays', { unit: t(`web.unit.${unit}`) }),
  'x-widget': 'text',
  maxLength: 4,
})

const bodies = (t: Say): Property => ({
  title: t('web.parameter.value'),
  enum: statusAuthorities,
  'x-labels': Object.fromEntries(statusAuthorities.map((one) => [one, sayOr(t, `status-authority.${one}`, one)])),
})
