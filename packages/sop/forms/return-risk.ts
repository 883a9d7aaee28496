import * as f from '../fields.ts'
import { optional as may } from '../fields.ts'
import { form } from '../form.ts'

const level = () => f.choice('returnRiskLevels', ['S'])

/** D18: nine domains, each with its level; notes only where something must be said. */
export const returnRisk = form({
  riskIdentity: level(),
  riskTraffickers: level(),
  riskFamily: level(),
  riskAuthorities: level(),
  riskHealth: level(),
  riskJourney: level(),
  riskReception: level(),
  riskLivelihood: level(),
  riskChildren: level(),
  returnRisk: f.choice('returnRisks', ['C']),
  riskMeasures: may(f.prose(['S'])),
  riskNote: may(f.prose(['S'])),
  riskHealthNote: may(f.prose(['H'])),
})

/** The second person has read the assessment (sop.md §9: return needs one). */
export const riskChecked = form({ note: may(f.prose(['S'], 500)) })
export const riskReturned = form({ note: f.prose(['S'], 500) })

/** The person is not sent; another way is looked for. */
export const riskUnacceptable = form({
  riskDomains: f.many('returnRiskDomains', ['S']),
  personTold: f.choice('yesNoUnknown', ['C'], { only: ['yes', 'no'] }),
  alternative: may(f.prose(['S'], 500)),
})
