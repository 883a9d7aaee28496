import { holidayKinds, officeKinds } from '@nrm/contracts/administration'
import { languages } from '@nrm/contracts/session'
import { codeLists } from '@nrm/sop/codes'
import { roles } from '@nrm/sop/roles'
import { codeLabel } from '../labels.ts'
import { type Say, sayOr } from '../text.ts'
import type { Language, OfficeView } from '../views.ts'
import type { FormSchema, Property } from './schema.ts'

const ownNames = { 'uz-Latn': 'Oʻzbekcha', 'uz-Cyrl': 'Ўзбекча', ru: 'Русский', en: 'English' } as const
const humanRoles = roles.filter((role) => role !== 'system')

const listed = (values: readonly string[], label: (value: string) => string): Pick<Property, 'enum' | 'x-labels'> => ({
  enum: values,
  'x-labels': Object.fromEntries(values.map((value) => [value, label(value)])),
})

const nameFields = (t: Say): Record<string, Property> =>
  Object.fromEntries(
    languages.map((language) => [
      language,
      { title: t('web.admin.name-in', { language: ownNames[language] }), 'x-widget': 'text', maxLength: 200 },
    ]),
  )

const officeField = (t: Say, language: Language, offices: readonly OfficeView[]): Property => ({
  title: t('web.admin.office'),
  'x-widget': 'office',
  enum: offices.map(({ id }) => id),
  'x-labels': Object.fromEntries(offices.map(({ id, name }) => [id, name[language]])),
})

/** An account; its password only when it is opened or when a new one is set. */
export function accountForm(t: Say, language: Language, offices: readonly OfficeView[], isNew: boolean): FormSchema {
  const password: Property = {
    title: t('ui.password'),
    description: t(isNew ? 'web.admin.password-hint' : 'web.admin.password-change'),
    'x-widget': 'text',
    maxLength: 256,
  }
  const rest: Record<string, Property> = {
    name: { title: t('web.admin.person'), 'x-widget': 'text', maxLength: 200 },
    role: { title: t('web.admin.role'), ...listed(humanRoles, (role) => sayOr(t, `role.${role}`, role)) },
    office: officeField(t, language, offices),
    language: { title: t('ui.language'), ...listed(languages, (one) => ownNames[one as Language]) },
    password,
  }
  return isNew
    ? {
        properties: { login: { title: t('ui.login'), description: t('web.admin.login-hint'), 'x-widget': 'text', maxLength: 64 }, ...rest },
        required: ['login', ...Object.keys(rest)],
      }
    : {
        properties: { ...rest, disabled: { title: t('web.admin.disabled'), description: t('web.admin.disabled-hint'), type: 'boolean' } },
        required: ['name', 'role', 'office', 'language'],
      }
}

export const officeForm = (t: Say): FormSchema => ({
  properties: {
    ...nameFields(t),
    kind: { title: t('web.admin.kind'), ...listed(officeKinds, (kind) => sayOr(t, `web.office-kind.${kind}`, kind)) },
    territory: { title: t('web.admin.territory'), 'x-widget': 'territory' },
    services: {
      title: t('web.admin.services'),
      'x-widget': 'many',
      type: 'array',
      items: { ...listed(codeLists.services, (one) => codeLabel(t, 'services', one)) },
      'x-labels': listed(codeLists.services, (one) => codeLabel(t, 'services', one))['x-labels'] ?? {},
    },
    freePlaces: { title: t('web.admin.free-places'), description: t('web.admin.free-places-hint'), 'x-widget': 'number' },
    mayIdentify: { title: t('web.admin.may-identify'), type: 'boolean' },
    phone: { title: t('ui.telephone'), description: '+998712345678', 'x-widget': 'phone', maxLength: 20 },
    active: { title: t('web.admin.active'), type: 'boolean' },
  },
  required: [...languages, 'kind', 'territory', 'mayIdentify', 'active'],
})

export const holidayForm = (t: Say): FormSchema => ({
  properties: {
    date: { title: t('ui.date'), 'x-widget': 'date' },
    kind: { title: t('web.admin.kind'), ...listed(holidayKinds, (kind) => t(`web.holiday.${kind as (typeof holidayKinds)[number]}`)) },
    ...nameFields(t),
  },
  required: ['date', 'kind', ...languages],
})
