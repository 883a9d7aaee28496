import * as f from '../fields.ts'
import { optional as may } from '../fields.ts'
import { form } from '../form.ts'

/** D25: five questions, asked by the agreed safe way only (forms.md §13); health is asked as far as whether help is wanted. */
export const followUp = form({
  followUpResult: f.choice('followUpResults', ['C', 'N']),
  followUpThrough: f.choice('followUpThrough', ['S']),
  channelUsed: f.choice('safeChannels', ['S']),
  tries: may(f.number(1, 99, ['C'])),
  safeNow: f.choice('safeThere', ['S']),
  homeAndIncome: may(f.choice('homeAndIncome', ['S'])),
  healthHelp: may(f.choice('helpWanted', ['S'])),
  papersHelp: may(f.choice('helpWanted', ['S'])),
  needsNow: may(f.many('urgentHelp', ['S'])),
  riskSigns: may(f.many('riskSigns', ['S'])),
  measures: may(f.prose(['S'], 500)),
})

/** How the follow-up ended. */
export const followUpEnd = form({ closedHow: f.choice('closedHow', ['C', 'N']), note: may(f.prose(['C'], 500)) })
/** The person could not be reached: tries at different hours, no visits, no neighbours asked. */
export const lost = form({ lostAfter: f.number(2, 99, ['C']), note: may(f.prose(['C'], 500)) })
/** The person does not want it; the door stays open. */
export const declined = form({
  declinedWhen: f.choice('declinedWhen', ['C']),
  leafletGiven: f.choice('copyGiven', ['C']),
  note: may(f.prose(['C'], 500)),
})
