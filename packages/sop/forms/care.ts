import { codeLists } from '../codes.ts'
import * as f from '../fields.ts'
import { optional as may } from '../fields.ts'
import { type Compartment, form } from '../form.ts'
import { waysOfAsking } from './consent-fields.ts'
import { dossierField as fieldName } from './dossier.ts'

// Only the level of a need is in the core; the notes stay where forms.md §7 puts them.
const noteSees: Readonly<Record<(typeof codeLists.needDomains)[number], Compartment>> = {
  safety: 'S',
  health: 'H',
  mind: 'H',
  'home-money': 'C',
  papers: 'C',
  law: 'C',
  'family-children': 'S',
  'work-learning': 'C',
}
const domains = codeLists.needDomains.map((domain) => ({
  key: domain,
  fields: {
    [`${fieldName(domain)}Need`]: f.choice('needLevels', ['C']),
    [`${fieldName(domain)}Note`]: may(f.prose([noteSees[domain]])),
  },
}))
const wishes = {
  wishes: may(f.prose(['C'], 1000, { htcds: 'spl_Objectives' })),
  servicesWanted: may(f.many('services', ['C'], { htcds: 'spl_Type' })),
}

/** D13, a page a domain, not before the person has rested (forms.md §7). */
export const needs = form(Object.assign({}, ...domains.map((domain) => domain.fields), wishes), [
  ...domains.map(({ key, fields }) => ({ key, fields: Object.keys(fields) })),
  { key: 'wishes', fields: Object.keys(wishes) },
])

/** D14: at most seven goals; each in the person's words, with a service and a day. */
export const plan = form({
  goals: f.lines(
    {
      goal: f.text(300, ['C'], { htcds: 'spl_Objectives' }),
      service: f.choice('services', ['C'], { htcds: 'spl_Type' }),
      by: f.date(['C'], { htcds: 'spl_PlannedEndDate' }),
      office: may(f.office(['C'])),
      planStep: may(f.text(300, ['C'])),
    },
    ['C'],
    { min: 1, max: 7 },
  ),
  reviewOn: f.date(['C']),
  agreedMode: f.choice('consentModes', ['C'], { only: waysOfAsking }),
  copyGiven: f.choice('copyGiven', ['C']),
  plannedEnd: may(f.date(['C'], { htcds: 'spl_PlannedEndDate' })),
  notSignedReason: may(f.text(200, ['C'])),
})

/** D15: others see that a service was given; the note stays with the office that gave it. */
export const service = form({
  service: f.choice('services', ['C', 'N']),
  deliveredOn: f.date(['C']),
  // Quota jobs and guaranteed social services are given to a category, and the category itself says what happened to the person.
  categoryAgreed: may(f.choice('assent', ['C'])),
  serviceNote: may(f.prose(['H'])),
})

export const extension = form({
  reasons: f.prose(['C'], 500),
  personAgrees: f.choice('consentAnswer', ['C'], { only: ['agrees'] }),
})

/** D24; the person's signature is not a condition (forms.md §12). */
export const closing = form({
  why: f.choice('dischargeReasons', ['C', 'N'], { htcds: 'cas_ReasonForCaseClosure' }),
  whither: f.choice('destinationKinds', ['S']),
  safeThere: f.choice('safeThere', ['S']),
  safeDone: may(f.prose(['S'], 500)),
  followUpAgreed: f.choice('followUp', ['S']),
  stillOpen: may(f.lines({ what: f.text(200, ['C']), office: may(f.office(['C'])), by: may(f.date(['C'])) }, ['C'])),
  personView: may(f.prose(['N'])),
})
