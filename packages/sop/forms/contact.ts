import * as f from '../fields.ts'
import { optional as may } from '../fields.ts'
import { type Fields, form } from '../form.ts'
import { contactFields, dangerFields, factFields, languageFields, personFields } from './intake-fields.ts'

/** Safety and urgent needs (forms.md §3); `agreedSteps` is what the person knows will happen. */
const safetyFields = {
  riskFrom: f.many('riskSources', ['S'], { htcds: 'vic_RelationshipToTrafficker' }),
  riskLevel: f.choice('riskLevels', ['S']),
  riskSign: may(f.text(300, ['S'])),
  placeTonight: f.choice('placesTonight', ['S']),
  agreedSteps: f.prose(['S'], 500, { htcds: 'spl_ActionPlan' }),
  doctorToday: may(f.choice('yesNoUnknown', ['S'])),
  injuries: may(f.prose(['H'], 500)),
  selfHarm: may(f.choice('yesNoUnknown', ['S', 'H'])),
  dependants: may(f.number(0, 20, ['S'], { htcds: 'prs_NumberOfChildren' })),
}

/** D02 with what the first contact may bring; everything about the person may be left out. */
export const contact = form({
  ...safetyFields,
  ...languageFields,
  ...allOptional(personFields),
  ...allOptional(contactFields),
  maybeChild: may(dangerFields.maybeChild),
  firstFacts: factFields.firstFacts,
  suspectedKind: factFields.suspectedKind,
})

export const contactFailed = form({
  attempts: f.number(1, 99, ['C']),
  noContactReason: f.choice('noContactReasons', ['C', 'N']),
  note: may(f.prose(['C'], 500)),
})

export const danger = form({
  riskFrom: safetyFields.riskFrom,
  riskLevel: safetyFields.riskLevel,
  placeTonight: safetyFields.placeTonight,
  riskSign: safetyFields.riskSign,
  urgentHelp: may(f.many('urgentHelp', ['S'])),
})

export const minor = form({
  maybeChild: f.choice('childDoubt', ['C'], { only: ['yes', 'unsure'] }),
  ageBand: personFields.ageBand,
})

export const incident = form({
  incidentKind: f.choice('incidentKinds', ['S', 'N']),
  incidentAt: f.moment(['S'], { prefill: 'now' }),
  whatHappened: f.prose(['S']),
  measures: may(f.prose(['S'], 500)),
})

export const riskReturned = form({
  riskFrom: safetyFields.riskFrom,
  riskLevel: safetyFields.riskLevel,
  placeTonight: safetyFields.placeTonight,
  riskSign: safetyFields.riskSign,
})

function allOptional(fields: Fields) {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.safeParse(undefined).success ? field : may(field)]))
}
