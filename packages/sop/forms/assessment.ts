import * as f from '../fields.ts'
import { optional as may } from '../fields.ts'
import { form } from '../form.ts'
import { indicators as items } from '../indicators.ts'

const talk = {
  talkPlace: f.choice('talkPlaces', ['C']),
  talkPresent: f.many('talkPresent', ['C']),
  minutes: f.number(1, 600, ['C']),
  breaks: may(f.number(0, 50, ['C'])),
  condition: may(f.many('personConditions', ['C'])),
}
const act = { acts: f.many('acts', ['C', 'D']) }
// For a child the answer is `not-needed-child`: the means need not be shown.
const means = { means: f.many('means', ['C', 'D']) }
const purpose = {
  purposes: f.many('purposes', ['C', 'D', 'N'], { htcds: 'vic_TypeOfExploitation' }),
  purposeStage: f.choice('purposeStages', ['C', 'D', 'N']),
}
const exploitation = {
  industry: may(f.choice('industries', ['C', 'N'], { htcds: 'vic_ForcedLabourIndustry' })),
  sexKind: may(f.many('sexKinds', ['C'], { htcds: 'vic_TypeOfSexExploitation' })),
  control: may(f.many('controlMethods', ['C', 'D'], { htcds: 'vic_MethodsOfControl' })),
  recruited: may(f.many('recruitmentMethods', ['C', 'N'], { htcds: 'vic_MethodOfRecruitment' })),
  recruitedApps: may(f.many('recruitmentApps', ['C', 'N'], { htcds: 'vic_RecruitmentWebsitesAndApps' })),
  events: may(
    f.lines(
      {
        eventKind: f.choice('eventKinds', ['C', 'N'], { htcds: 'hte_Type' }),
        country: f.choice('countries', ['C', 'N'], { htcds: 'hte_Country' }),
        district: may(f.territory(['C', 'N'], { htcds: 'hte_State' })),
        from: may(f.shaped(/^(19|20)\d{2}(-(0[1-9]|1[0-2]))?$/, '2025-03', ['C', 'N'], { htcds: 'hte_Date' })),
        to: may(f.shaped(/^(19|20)\d{2}(-(0[1-9]|1[0-2]))?$/, '2025-09', ['C', 'N'])),
      },
      ['C', 'N'],
    ),
  ),
  relation: may(f.choice('relationToExploiter', ['C'], { htcds: 'vic_RelationshipToTrafficker' })),
}
const indicators = { indicators: may(f.answers('indicators', items, 'indicators', 'indicatorAnswers', ['C', 'D'])) }

const pages = [
  ['talk', talk],
  ['act', act],
  ['means', means],
  ['purpose', purpose],
  ['exploitation', exploitation],
  ['indicators', indicators],
] as const

/** D04 and D05, pages 1–6 of forms.md §5; the finding is the next step. */
export const assessment = form(
  Object.assign({}, ...pages.map(([, fields]) => fields)),
  pages.map(([key, fields]) => ({ key, fields: Object.keys(fields) })),
)

export const presumed = form({
  findingReason: may(f.prose(['C', 'D'])),
  overrideReason: may(f.prose(['C', 'D'])),
})

export const notPresumedProposed = form({
  negativeReason: f.choice('negativeReasons', ['C', 'D', 'N']),
  findingReason: f.prose(['C', 'D']),
  otherHelp: may(f.many('services', ['C'])),
})

export const notPresumed = form({
  findingReason: f.prose(['C', 'D']),
  copyGiven: f.choice('copyGiven', ['C']),
})

export const returned = form({ findingReason: f.prose(['C', 'D']) })

export const reopening = form({
  reopenReason: f.choice('reopenReasons', ['C', 'N']),
  newFact: may(f.prose(['C'])),
})

/** Why two cases that were joined are not one person. */
export const separation = form({ note: f.prose(['C'], 500) })

export const duplicate = form({ existingCase: f.caseRef(['C']), note: may(f.prose(['C'], 500)) })
