import * as f from '../fields.ts'
import { optional as may } from '../fields.ts'
import { form } from '../form.ts'

const asylum = f.choice('yesNoUnknown', ['S'])

/** A person of another country found here; a breach of the rules of stay is a risk to the person (CAL art. 225), never a reason. */
export const foreigner = form({
  citizenOf: f.choice('countries', ['C', 'N']),
  asylum,
  stayPapers: f.choice('stayPapers', ['S']),
  stayBreach: may(f.choice('yesNoUnknown', ['S'])),
})

/** The consulate of the person's own country, which has no account here: only by the person's yes, and whoever may seek asylum is advised first. */
export const consulateTold = form({
  asylum,
  legalAdvice: f.choice('yesNoUnknown', ['C'], { only: ['yes', 'no'] }),
  sharedParts: f.many('sharedParts', ['C']),
})

/** A solution that is no return. */
export const staySettled = form({
  staySolution: f.choice('staySolutions', ['C', 'N']),
  validUntil: may(f.date(['C'])),
  stayPenalty: may(f.choice('yesNoUnknown', ['S'])),
  note: may(f.prose(['S'], 500)),
})
