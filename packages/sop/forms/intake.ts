import * as f from '../fields.ts'
import { optional } from '../fields.ts'
import { type Form, form } from '../form.ts'
import { consentNowFields, contactFields, dangerFields, factFields, languageFields, personFields, sourceFields } from './intake-fields.ts'
import { abroadFields } from './return.ts'

const pages = [
  ['danger', dangerFields],
  ['source', sourceFields],
  ['language', languageFields],
  ['consent', consentNowFields],
  ['person', personFields],
  ['contact', contactFields],
  ['facts', factFields],
] as const

/** Registration of a presumed victim, eight pages; its twelve required fields are the emergency path (forms.md §2). */
export const intake: Form = form(Object.assign({}, ...pages.map(([, fields]) => fields)), [
  ...pages.map(([key, fields]) => ({ key, fields: Object.keys(fields) })),
  { key: 'check', fields: [] },
])

const abroadPages = [
  ['danger', dangerFields],
  [
    'source',
    {
      ...abroadFields,
      channel: sourceFields.channel,
      contactAt: sourceFields.contactAt,
      homeTerritory: optional(f.territory(['C', 'N'], { htcds: 'prs_MailingState' })),
      reporter: sourceFields.reporter,
    },
  ],
  ['language', languageFields],
  ['consent', consentNowFields],
  ['person', personFields],
  ['contact', contactFields],
  ['facts', factFields],
] as const

/** Registration of a presumed victim who is abroad: the same questions, and the country and the home territory in the place of today's. */
export const intakeAbroad: Form = form(Object.assign({}, ...abroadPages.map(([, fields]) => fields)), [
  ...abroadPages.map(([key, fields]) => ({ key, fields: Object.keys(fields) })),
  { key: 'check', fields: [] },
])

/** A signal without contact: what was heard, through which channel, where. No name is needed. */
export const signal: Form = form({
  channel: sourceFields.channel,
  contactAt: sourceFields.contactAt,
  territory: sourceFields.territory,
  dangerNow: optional(dangerFields.dangerNow),
  maybeChild: optional(dangerFields.maybeChild),
  firstFacts: factFields.firstFacts,
  reporter: sourceFields.reporter,
})
