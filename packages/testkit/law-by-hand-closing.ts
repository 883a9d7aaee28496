import type { Law, Who } from './law-by-hand.ts'

const carers: Who = { centre: ['holder'], ngo: ['holder'], police: ['holder'], consul: ['holder'], 'social-worker': ['holder'] }
const clock: Who = { system: ['anywhere'] }

/** Procedure G, typed off `domain/sop.md` §8 by hand; `risk.returned` stands with procedure C. */
export const closingLaws: readonly Law[] = [
  law('followup.done', ['follow-up'], 'same', carers),
  law('followup.complete', ['follow-up'], 'closed', carers),
  law('lost', ['follow-up'], 'closed', carers),
  law('declined', ['follow-up'], 'closed', carers),
  law('reopened', ['closed'], 'resting', {
    police: ['place', 'holder'],
    ngo: ['holder', 'shared'],
    centre: ['holder', 'shared'],
    consul: ['holder'],
    'social-worker': ['holder', 'shared'],
    secretary: ['place'],
    prosecutor: ['place'],
    supervisor: ['place'],
  }),
  law('followup.overdue', ['follow-up'], 'same', clock),
  law('followup.rested', ['follow-up', 'closed'], 'resting', clock),
  law('followup.resumed', ['resting'], 'follow-up', clock),
]

function law(step: string, from: readonly string[], to: string, who: Who): Law {
  return { procedure: 'closing', step, from, to, who }
}
