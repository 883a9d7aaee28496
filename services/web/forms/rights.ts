import { codeLists } from '@nrm/sop/codes'
import { correctable, handingModes, holdGrounds, keepGrounds, refusalGrounds, rightKinds, rightModes, stopGrounds } from '@nrm/sop/rights'
import { codeLabel } from '../labels.ts'
import type { Say } from '../text.ts'
import type { FormSchema, Property } from './schema.ts'

const choice = (t: Say, title: string, list: string, values: readonly string[]): Property => ({
  title,
  'x-widget': 'choice',
  enum: values,
  'x-labels': Object.fromEntries(values.map((value) => [value, codeLabel(t, list, value)])),
})

/** What the person asks for about the own data, as the officer writes it down. */
export const askForm = (t: Say): FormSchema => ({
  properties: {
    kind: choice(t, t('web.rights.kind'), 'rightKinds', rightKinds),
    field: {
      title: t('web.rights.field'),
      description: t('web.rights.field-hint'),
      'x-widget': 'choice',
      enum: correctable,
      'x-labels': Object.fromEntries(correctable.map((field) => [field, t(`web.identity.${field}`)])),
    },
    wrong: { title: t('web.rights.wrong'), description: t('web.rights.wrong-hint'), 'x-widget': 'prose', maxLength: 2000 },
    right: { title: t('web.rights.right'), 'x-widget': 'prose', maxLength: 2000 },
    language: choice(t, t('web.rights.language'), 'languages', codeLists.languages),
    mode: choice(t, t('web.rights.mode'), 'rightModes', rightModes),
  },
  required: ['kind', 'wrong', 'language', 'mode'],
})

/** The decision on one request; names carry its id, because there may be several on the page. */
export const decisionForm = (t: Say, id: string): FormSchema => ({
  properties: {
    [`outcome-${id}`]: choice(t, t('web.rights.outcome'), 'rightOutcomes', ['accepted', 'refused']),
    [`ground-${id}`]: {
      ...choice(t, t('web.rights.refusal-ground'), 'refusalGrounds', refusalGrounds),
      description: t('web.rights.refusal-hint'),
    },
  },
  required: [`outcome-${id}`],
})

/** The grounds an act asks for. */
export const groundForms = {
  hold: (t: Say): FormSchema => oneChoice('hold', choice(t, t('web.hold.ground'), 'holdGrounds', holdGrounds)),
  keep: (t: Say): FormSchema => oneChoice('keep', choice(t, t('web.retention.keep-ground'), 'keepGrounds', keepGrounds)),
  stop: (t: Say): FormSchema => oneChoice('stop', choice(t, t('web.destruction.stop-ground'), 'stopGrounds', stopGrounds)),
}
export type GroundForm = keyof typeof groundForms

/** How the own file is handed over. */
export const handingForm = (t: Say): FormSchema => oneChoice('mode', choice(t, t('web.own-file.mode'), 'handingModes', handingModes))

const oneChoice = (name: string, property: Property): FormSchema => ({ properties: { [name]: property }, required: [name] })
