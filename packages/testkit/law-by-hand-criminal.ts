import type { Law, Stand } from './law-by-hand.ts'

type Who = Law['who']
const nearby: readonly Stand[] = ['holder', 'shared']
const helpers: Who = { ngo: nearby, centre: nearby, 'social-worker': nearby, consul: nearby }
const prosecutor: Who = { prosecutor: ['place', 'holder'] }
const body: Who = { ...prosecutor, investigator: ['holder'] }
const sameOffice: Who = { ngo: ['holder'], centre: ['holder'], 'social-worker': ['holder'], consul: ['holder'] }
const clock: Who = { system: ['anywhere'] }
const stages = ['reported', 'check', 'open', 'refused', 'court', 'closed']

/** Procedure D, typed off `domain/sop.md` §5 and `domain/law-facts.md` §§1–3 by hand. */
export const criminalLaws: readonly Law[] = [
  law('crime.indicated', ['not-reported'], 'reported', {
    police: ['place', 'holder'],
    ngo: nearby,
    centre: nearby,
    'social-worker': nearby,
    consul: ['holder'],
    secretary: ['place'],
  }),
  law('no-report.reviewed', ['not-reported'], 'same', sameOffice),
  law('precheck.started', ['reported'], 'check', body),
  law('case.opened', ['reported', 'check'], 'open', body),
  law('case.refused', ['reported', 'check'], 'refused', body),
  law('case.passed', ['reported', 'check', 'open'], 'same', body),
  law('precheck.extended', ['check'], 'same', prosecutor),
  law('refusal.appealed', ['refused'], 'check', { ...helpers, ...prosecutor }),
  law('victim.recognised', ['open', 'court'], 'same', body),
  law('testimony.planned', ['check', 'open'], 'same', body),
  law('interview.held', ['check', 'open'], 'same', body),
  law('deposition.asked', ['open'], 'same', body),
  law('testimony.deposited', ['open'], 'same', body),
  law('claim.asked', ['open', 'court'], 'same', { ...helpers, ...body }),
  law('liability.issue', stages, 'same', { ...helpers, ...body, police: ['place'] }),
  law('liability.answered', stages, 'same', prosecutor),
  law('protection.requested', stages, 'same', { ...helpers, ...body, police: ['place'] }),
  law('protection.answered', stages, 'same', body),
  law('investigation.extended', ['open'], 'same', prosecutor),
  law('investigation.suspended', ['open'], 'same', body),
  law('investigation.resumed', ['open'], 'same', body),
  law('sent.to.court', ['open'], 'court', prosecutor),
  law('trial.started', ['court'], 'same', body),
  law('case.returned', ['court'], 'open', prosecutor),
  law('judgment', ['court'], 'closed', body),
  law('judgment.appealed', ['closed'], 'court', { ...helpers, ...body }),
  law('case.discontinued', ['open'], 'closed', body),
  law('case.reopened', ['closed'], 'open', prosecutor),
  law('proceedings.overdue', ['reported', 'check', 'open', 'court'], 'same', clock),
  law('protection.overdue', stages, 'same', clock),
  law('liability.overdue', stages, 'same', clock),
  law('claim.reminded', ['open', 'court'], 'same', clock),
  law('no-report.overdue', ['not-reported'], 'same', clock),
]

type Facts = Readonly<Record<string, unknown>>
/** Facts of the criminal line that stand against a step in a state that would allow it. */
export const againstCriminal: Readonly<Record<string, (facts: Facts) => boolean>> = {
  'no-report.reviewed': (facts) => facts.decliner === null,
  'precheck.extended': (facts) => facts.isCheckExtended === true,
  'victim.recognised': (facts) => facts.proceduralStanding !== 'none',
  'testimony.planned': (facts) => facts.isInterviewPlanned === true,
  'interview.held': (facts) => facts.isInterviewPlanned === false,
  'deposition.asked': (facts) => ['asked', 'done'].includes(String(facts.deposition)),
  'testimony.deposited': (facts) => facts.deposition !== 'asked',
  'claim.asked': (facts) => facts.claim === 'filed' || facts.isTrialUnderWay === true,
  'liability.issue': (facts) => facts.liability === 'open',
  'liability.answered': (facts) => facts.liability !== 'open',
  'protection.requested': (facts) => facts.protection === 'asked',
  'protection.answered': (facts) => facts.protection !== 'asked',
  'investigation.extended': (facts) => facts.term === 7 || facts.isSuspended === true,
  'investigation.suspended': (facts) => facts.isSuspended === true,
  'investigation.resumed': (facts) => facts.isSuspended !== true,
  'trial.started': (facts) => facts.isTrialUnderWay === true,
  'judgment.appealed': (facts) => facts.endedBy !== 'judgment',
  'case.reopened': (facts) => facts.endedBy !== 'discontinuation',
}

/** Facts of the line under which nothing but the state stands against the step. */
export const criminalFactsFor = (step: string): Facts => ({
  decliner: 'somebody',
  isCheckExtended: false,
  isSuspended: step === 'investigation.resumed',
  proceduralStanding: 'none',
  isInterviewPlanned: step === 'interview.held',
  deposition: step === 'testimony.deposited' ? 'asked' : 'none',
  claim: 'none',
  isTrialUnderWay: false,
  liability: step === 'liability.answered' ? 'open' : 'none',
  protection: step === 'protection.answered' ? 'asked' : 'none',
  term: 3,
  endedBy: step === 'case.reopened' ? 'discontinuation' : 'judgment',
})

function law(step: string, from: readonly string[], to: string, who: Who): Law {
  return { procedure: 'criminal', step, from, to, who }
}
