import { type Say, sayOr } from '../text.ts'
import type { Absences } from '../views.ts'
import type { FormSchema } from './schema.ts'

type Person = Absences['officers'][number]

/** When the chosen officer is away, and who stands in; without a deputy where nobody may. */
export const absenceForm = (t: Say, { deputies, longestDays }: Absences): FormSchema => ({
  properties: {
    from: { title: t('web.absences.from'), 'x-widget': 'date' },
    to: { title: t('web.absences.to'), 'x-widget': 'date' },
    deputy: {
      title: t('web.absences.deputy'),
      description: deputies.length === 0 ? t('web.absences.no-deputies') : t('web.absences.longest-hint', { n: longestDays }),
      'x-widget': 'account',
      ...people(t, deputies),
    },
  },
  required: ['from', 'to'],
})

/** For whom an absence may be recorded. */
export const officerForm = (t: Say, { officers }: Absences): FormSchema => ({
  properties: { officer: { title: t('web.absences.officer'), 'x-widget': 'account', ...people(t, officers) } },
})

const people = (t: Say, all: readonly Person[]) => ({
  enum: all.map(({ id }) => id),
  'x-labels': Object.fromEntries(all.map(({ id, name, role }) => [id, `${name} · ${sayOr(t, `role.${role}`, role)}`])),
})
