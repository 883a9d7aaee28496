import { originalReasons, withdrawalReasons } from '@nrm/sop/evidence'
import { type Say, sayOr } from '../text.ts'
import type { FormSchema, Property } from './schema.ts'

const listed = (t: Say, group: string, values: readonly string[]): Pick<Property, 'enum' | 'x-labels'> => ({
  enum: values,
  'x-labels': Object.fromEntries(values.map((value) => [value, sayOr(t, `web.files.${group}.${value}`, value)])),
})

/** What is said of a file that is added. */
export const newFileForm = (t: Say, kinds: readonly string[]): FormSchema => ({
  properties: {
    kind: { title: t('web.files.kind'), ...listed(t, 'kind', kinds) },
    description: { title: t('web.files.description'), description: t('web.files.description-hint'), 'x-widget': 'prose', maxLength: 500 },
  },
  required: ['kind', 'description'],
})

/** Why the original is wanted. */
export const originalForm = (t: Say): FormSchema => ({
  properties: { original: { title: t('web.files.why'), ...listed(t, 'original', originalReasons) } },
  required: ['original'],
})

/** Why a file is withdrawn. */
export const withdrawalForm = (t: Say): FormSchema => ({
  properties: {
    reason: { title: t('web.files.why'), ...listed(t, 'withdrawal', withdrawalReasons) },
    note: { title: t('web.files.note'), description: t('web.files.note-hint'), 'x-widget': 'text', maxLength: 500 },
  },
  required: ['reason'],
})
