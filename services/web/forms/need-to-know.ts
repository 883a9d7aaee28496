import { codeLabel } from '../labels.ts'
import type { Say } from '../text.ts'
import type { GlassPage, RestrictionView } from '../views.ts'
import type { FormSchema, Property } from './schema.ts'

const listed = (values: readonly string[], label: (value: string) => string): Pick<Property, 'enum' | 'x-labels'> => ({
  enum: values,
  'x-labels': Object.fromEntries(values.map((value) => [value, label(value)])),
})

/** Emergency access: which case, why, what, for how long; the offer of the API is what may be chosen. */
export const glassForm = (t: Say, { reasons, scope, leastMinutes, mostMinutes }: NonNullable<GlassPage['offer']>): FormSchema => ({
  properties: {
    number: { title: t('field.glass.number.label'), description: t('field.glass.number.hint'), 'x-widget': 'text', maxLength: 40 },
    reason: {
      title: t('field.glass.reason.label'),
      'x-widget': 'choice',
      ...listed(reasons, (reason) => codeLabel(t, 'glassReasons', reason)),
    },
    scope: {
      title: t('field.glass.scope.label'),
      description: t('field.glass.scope.hint'),
      type: 'array',
      'x-widget': 'many',
      items: { enum: scope },
      'x-labels': Object.fromEntries(scope.map((one) => [one, scopeLabel(t, one)])),
    },
    minutes: {
      title: t('field.glass.minutes.label'),
      description: t('field.glass.minutes.hint', { least: leastMinutes, most: mostMinutes }),
      type: 'integer',
      'x-widget': 'number',
      minimum: leastMinutes,
      maximum: mostMinutes,
    },
  },
  required: ['number', 'reason', 'scope', 'minutes'],
})

/** Compartment of a case in words. */
export const scopeLabel = (t: Say, compartment: string): string => t(`web.compartment.${compartment}` as 'web.compartment.C')

/** Restricting a case, or lifting the restriction. */
export const restrictionForm = (t: Say, { reasons, people, restricted }: RestrictionView): FormSchema => ({
  properties: {
    reason: {
      title: t('web.restriction.reason'),
      'x-widget': 'choice',
      ...listed(reasons, (reason) => codeLabel(t, restricted ? 'liftReasons' : 'restrictionReasons', reason)),
    },
    ...(restricted
      ? {}
      : {
          accounts: {
            title: t('web.restriction.people'),
            description: t('web.restriction.self'),
            type: 'array',
            'x-widget': 'many',
            items: { enum: people.map(({ id }) => id) },
            'x-labels': Object.fromEntries(people.map(({ id, name }) => [id, name])),
          },
        }),
  },
  required: ['reason'],
})
