import type { Relation } from '../roles.ts'
import type { Row, Text, Who } from './sop-row.ts'

const nearby: readonly Relation[] = ['holder', 'access']
const helpers: Who = { ngo: nearby, centre: nearby, 'social-worker': nearby, consul: nearby }
const prosecutor: Who = { prosecutor: ['territory', 'holder'] }
const body: Who = { ...prosecutor, investigator: ['holder'] }
const ownOffice: Who = { ngo: ['holder'], centre: ['holder'], 'social-worker': ['holder'], consul: ['holder'] }
const byClock: Who = { system: ['nation'] }
const stays = (states: readonly string[], steps: readonly string[]): Row[] =>
  states.flatMap((state) => steps.map((step): Row => [state, step, state]))

/** Procedure D, `domain/sop.md` §5, and what `domain/law-facts.md` §§1–3 adds. */
export const criminal: Text = {
  printed: [
    ['–', 'crime.indicated', 'D0'],
    ['D0', 'precheck.started', 'D1'],
    ['D1', 'case.opened', 'D2'],
    ['D1', 'case.refused', 'D3'],
    ['D2', 'victim.recognised', 'D2'],
    ['D2', 'protection.requested', 'D2'],
    ['D2', 'testimony.planned', 'D2'],
    ['D2', 'liability.issue', 'D2'],
    ['D2', 'sent.to.court', 'D4'],
    ['D4', 'judgment', 'D5'],
    ['D3', 'refusal.appealed', 'D1'],
  ],
  added: [
    // Not reporting is a record too, looked at by a second person; reporting stays open.
    ['–', 'report.declined', 'D6'],
    ...stays(['D6'], ['no-report.reviewed', 'no-report.overdue']),
    ['D6', 'crime.indicated', 'D0'],
    // CPC 329: registered and decided at once; a check only where it is needed. CPC 330: three outcomes.
    ['D0', 'case.opened', 'D2'],
    ['D0', 'case.refused', 'D3'],
    ...stays(['D0', 'D1', 'D2'], ['case.passed', 'proceedings.overdue']),
    ['D1', 'precheck.extended', 'D1'],
    // Who is asked is asked in the check already; who is accused and who is in danger may be so at any stage.
    ['D1', 'testimony.planned', 'D1'],
    ...stays(['D1', 'D2'], ['interview.held']),
    ...stays(['D0', 'D1', 'D3', 'D4', 'D5'], ['protection.requested', 'liability.issue']),
    ...stays(
      ['D0', 'D1', 'D2', 'D3', 'D4', 'D5'],
      ['protection.answered', 'protection.overdue', 'liability.answered', 'liability.overdue'],
    ),
    ...stays(
      ['D2'],
      ['deposition.asked', 'testimony.deposited', 'investigation.extended', 'investigation.suspended', 'investigation.resumed'],
    ),
    ...stays(['D2', 'D4'], ['claim.asked', 'claim.reminded']),
    ['D2', 'case.discontinued', 'D5'],
    ['D4', 'victim.recognised', 'D4'],
    ...stays(['D4'], ['trial.started', 'proceedings.overdue']),
    ['D4', 'case.returned', 'D2'],
    ['D5', 'judgment.appealed', 'D4'],
    ['D5', 'case.reopened', 'D2'],
  ],
  who: {
    'crime.indicated': {
      police: ['territory', 'holder'],
      ngo: nearby,
      centre: nearby,
      'social-worker': nearby,
      consul: ['holder'],
      secretary: ['territory'],
    },
    'precheck.started': body,
    'case.opened': body,
    'case.refused': body,
    'case.passed': body,
    'precheck.extended': prosecutor,
    'refusal.appealed': { ...helpers, ...prosecutor },
    'victim.recognised': body,
    'testimony.planned': body,
    'interview.held': body,
    'deposition.asked': body,
    'testimony.deposited': body,
    'claim.asked': { ...helpers, ...body },
    'liability.issue': { ...helpers, ...body, police: ['territory'] },
    'liability.answered': prosecutor,
    'protection.requested': { ...helpers, ...body, police: ['territory'] },
    'protection.answered': body,
    'investigation.extended': prosecutor,
    'investigation.suspended': body,
    'investigation.resumed': body,
    'sent.to.court': prosecutor,
    'trial.started': body,
    'case.returned': prosecutor,
    judgment: body,
    'judgment.appealed': { ...helpers, ...body },
    'case.discontinued': body,
    'case.reopened': prosecutor,
    'report.declined': ownOffice,
    'no-report.reviewed': ownOffice,
    'proceedings.overdue': byClock,
    'protection.overdue': byClock,
    'liability.overdue': byClock,
    'claim.reminded': byClock,
    'no-report.overdue': byClock,
  },
}

type Facts = Readonly<Record<string, unknown>>
/** Where a step also needs a fact of the case, besides the state. */
export const criminalUnless: Readonly<Record<string, (facts: Facts) => boolean>> = {
  'no-report.reviewed': ({ decliner }) => decliner === null,
  'precheck.extended': ({ isCheckExtended }) => isCheckExtended === true,
  'protection.requested': ({ protection }) => protection === 'asked',
  'protection.answered': ({ protection }) => protection !== 'asked',
  'protection.overdue': ({ protection }) => protection !== 'asked',
  'liability.issue': ({ liability }) => liability === 'open',
  'liability.answered': ({ liability }) => liability !== 'open',
  'liability.overdue': ({ liability }) => liability !== 'open',
  'testimony.planned': ({ isInterviewPlanned }) => isInterviewPlanned === true,
  'interview.held': ({ isInterviewPlanned }) => isInterviewPlanned !== true,
  'deposition.asked': ({ deposition }) => deposition === 'asked' || deposition === 'done',
  'testimony.deposited': ({ deposition }) => deposition !== 'asked',
  'claim.asked': ({ claim, isTrialUnderWay }) => claim === 'filed' || isTrialUnderWay === true,
  'victim.recognised': ({ proceduralStanding }) => proceduralStanding === 'recognised',
  'investigation.extended': ({ term, isSuspended }) => term === 7 || isSuspended === true,
  'investigation.suspended': ({ isSuspended }) => isSuspended === true,
  'investigation.resumed': ({ isSuspended }) => isSuspended !== true,
  'trial.started': ({ isTrialUnderWay }) => isTrialUnderWay === true,
  'judgment.appealed': ({ endedBy }) => endedBy !== 'judgment',
  'case.reopened': ({ endedBy }) => endedBy !== 'discontinuation',
}
