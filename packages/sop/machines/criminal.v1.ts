import { assign, setup } from 'xstate'
import { investigating } from '../forms/criminal.ts'
import { dayAfter } from '../interview-rules.ts'
import type { CriminalStep } from '../steps/criminal.ts'
import { type CriminalFacts, nothingReported, reported } from './criminal-facts.ts'
import { effects, extendClock, handOver, notify, resumeClock, shareCase, startClock, stopClock, suspendClock } from './effects.ts'
import type { TakenEvent } from './event.ts'

/** Whoever reported keeps sight of how it stands, and may speak for the person. */
const report = {
  target: 'reported',
  actions: [
    'keepReport',
    stopClock('noReportReview'),
    startClock('crimeRegistration'),
    handOver('addressee', investigating),
    shareCase('origin'),
    notify('holder', 'crime-reported'),
  ],
} as const
const passed = { actions: [handOver('passedTo', investigating), notify('holder', 'crime-reported')] } as const
const checked = [stopClock('crimeRegistration'), stopClock('precheck'), stopClock('refusalReview')] as const
const opened = {
  target: 'open',
  actions: ['keepDecider', ...checked, startClock('investigation'), startClock('claimReminder'), notify('carer', 'case-opened')],
} as const
const refused = {
  target: 'refused',
  actions: ['keepDecider', 'keepRefuser', ...checked, notify('origin', 'case-refused'), notify('carer', 'case-refused')],
} as const
const investigated = [
  'endSuspension',
  stopClock('investigation'),
  stopClock('furtherInvestigation'),
  stopClock('depositionDecision'),
  stopClock('suspensionReview'),
] as const
const overdue = { actions: ['countOverdue'] } as const

/** Safety measures, asked for and answered at any stage: officer, prosecutor and court must act. */
const protection = {
  'protection.requested': {
    guard: 'isProtectionFree',
    actions: ['askProtection', startClock('protectionAnswer'), notify('holder', 'protection-requested')],
  },
  'protection.answered': {
    guard: 'isProtectionAsked',
    actions: ['answerProtection', stopClock('protectionAnswer'), notify('carer', 'protection-answered')],
  },
  'protection.overdue': { guard: 'isProtectionAsked', ...overdue },
} as const
/** The flag: whoever sees the victim accused raises it, at any stage, and only the prosecutor's written answer takes it down. */
const liability = {
  'liability.issue': {
    guard: 'isLiabilityClosed',
    actions: [
      'raiseLiability',
      startClock('liabilityAnswer'),
      notify('prosecutor', 'liability-raised'),
      notify('carer', 'liability-raised'),
    ],
  },
  'liability.answered': {
    guard: 'isLiabilityOpen',
    actions: ['answerLiability', stopClock('liabilityAnswer'), notify('carer', 'liability-answered')],
  },
  'liability.overdue': { guard: 'isLiabilityOpen', ...overdue },
} as const
const interviews = {
  'testimony.planned': { guard: 'isNothingPlanned', actions: ['planInterview', notify('carer', 'testimony-planned')] },
  'interview.held': { guard: 'isInterviewPlanned', actions: ['countInterview'] },
} as const

/** Procedure D, link with criminal proceedings: `domain/sop.md` §5, `law-facts.md` §3. It runs beside the others and stops none of them. */
export const criminalV1 = setup({
  types: {} as { context: CriminalFacts; events: TakenEvent<CriminalStep> },
  actions: {
    ...effects,
    keepReport: assign(({ context, event }) => reported(context, event.form)),
    keepDecliner: assign({ decliner: ({ event }) => event.actor.id }),
    keepDecider: assign({ decider: ({ event }) => event.actor.id }),
    keepRefuser: assign({ refusedBy: ({ event }) => event.actor.role }),
    endReview: assign({ decliner: null }),
    endCheck: assign({ isCheckExtended: true }),
    askProtection: assign({ protection: 'asked' }),
    answerProtection: assign({ protection: 'answered' }),
    raiseLiability: assign({ liability: 'open' }),
    answerLiability: assign({ liability: 'answered' }),
    recognise: assign({ proceduralStanding: 'recognised' }),
    planInterview: assign({ isInterviewPlanned: true }),
    countInterview: assign(({ context, event }) => ({
      ...dayAfter(context, event.form),
      isInterviewPlanned: false,
      interviews: context.interviews + 1,
      told: [...new Set([...context.told, ...topicsOf(event.form.interviewTopics)])],
    })),
    askDeposition: assign({ deposition: 'asked' }),
    keepDeposition: assign({ deposition: ({ event }) => (event.form.judgeDecision === 'refused' ? 'refused' : 'done') }),
    keepClaim: assign({ claim: ({ event }) => claimOf(event.form.claimAnswer) }),
    extendTerm: assign({ term: ({ context }) => (context.term === 3 ? 5 : 7) }),
    // What came back has its own month and is extended no more.
    endTerm: assign({ term: 7 }),
    keepSuspension: assign({ isSuspended: true }),
    endSuspension: assign({ isSuspended: false }),
    startTrial: assign({ isTrialUnderWay: true }),
    endTrial: assign({ isTrialUnderWay: false }),
    endByJudgment: assign({ endedBy: 'judgment' }),
    endByDiscontinuation: assign({ endedBy: 'discontinuation' }),
    goOn: assign({ endedBy: null }),
    countOverdue: assign({ overdue: ({ context }) => context.overdue + 1 }),
  },
  guards: {
    isUnreviewed: ({ context }) => context.decliner !== null,
    isCheckNotExtended: ({ context }) => !context.isCheckExtended,
    isProtectionFree: ({ context }) => context.protection !== 'asked',
    isProtectionAsked: ({ context }) => context.protection === 'asked',
    isLiabilityClosed: ({ context }) => context.liability !== 'open',
    isLiabilityOpen: ({ context }) => context.liability === 'open',
    isNothingPlanned: ({ context }) => !context.isInterviewPlanned,
    isInterviewPlanned: ({ context }) => context.isInterviewPlanned,
    isDepositionFree: ({ context }) => context.deposition !== 'asked' && context.deposition !== 'done',
    isDepositionAsked: ({ context }) => context.deposition === 'asked',
    // Until the court begins to examine the case; afterwards the way leads to the civil court.
    isClaimOpen: ({ context }) => context.claim !== 'filed' && !context.isTrialUnderWay,
    isClaimUnasked: ({ context }) => context.claim === 'none',
    isTrialAhead: ({ context }) => !context.isTrialUnderWay,
    isNotRecognised: ({ context }) => context.proceduralStanding === 'none',
    isRunning: ({ context }) => !context.isSuspended,
    isSuspended: ({ context }) => context.isSuspended,
    isFirstTerm: ({ context }) => context.term === 3 && !context.isSuspended,
    isSecondTerm: ({ context }) => context.term === 5 && !context.isSuspended,
    isEndedByJudgment: ({ context }) => context.endedBy === 'judgment',
    isDiscontinued: ({ context }) => context.endedBy === 'discontinuation',
  },
}).createMachine({
  id: 'criminal',
  context: nothingReported,
  initial: 'unopened',
  states: {
    unopened: {
      on: {
        'crime.indicated': report,
        'report.declined': {
          target: 'not-reported',
          actions: ['keepDecliner', startClock('noReportReview'), notify('holder', 'no-report-to-review')],
        },
      },
    },
    'not-reported': {
      on: {
        'crime.indicated': report,
        'no-report.reviewed': { guard: 'isUnreviewed', actions: ['endReview', stopClock('noReportReview')] },
        'no-report.overdue': overdue,
      },
    },
    reported: {
      on: {
        'precheck.started': { target: 'check', actions: [stopClock('crimeRegistration'), startClock('precheck')] },
        'case.opened': opened,
        'case.refused': refused,
        'case.passed': passed,
        'proceedings.overdue': overdue,
        ...protection,
        ...liability,
      },
    },
    check: {
      on: {
        'case.opened': opened,
        'case.refused': refused,
        'case.passed': passed,
        'precheck.extended': { guard: 'isCheckNotExtended', actions: ['endCheck', extendClock('precheck', 'T.precheck.extended')] },
        'proceedings.overdue': overdue,
        ...interviews,
        ...protection,
        ...liability,
      },
    },
    open: {
      on: {
        'victim.recognised': { guard: 'isNotRecognised', actions: ['recognise', notify('carer', 'victim-recognised')] },
        'case.passed': passed,
        'deposition.asked': { guard: 'isDepositionFree', actions: ['askDeposition', startClock('depositionDecision')] },
        'testimony.deposited': { guard: 'isDepositionAsked', actions: ['keepDeposition', stopClock('depositionDecision')] },
        'claim.asked': { guard: 'isClaimOpen', actions: ['keepClaim', stopClock('claimReminder')] },
        'claim.reminded': overdue,
        'investigation.extended': [
          { guard: 'isFirstTerm', actions: ['extendTerm', extendClock('investigation', 'T.investigation.regional')] },
          { guard: 'isSecondTerm', actions: ['extendTerm', extendClock('investigation', 'T.investigation.general')] },
        ],
        // Time does not run while the case stands still; how long it stands is asked again and again.
        'investigation.suspended': {
          guard: 'isRunning',
          actions: [
            'keepSuspension',
            suspendClock('investigation'),
            suspendClock('furtherInvestigation'),
            startClock('suspensionReview'),
            notify('carer', 'investigation-suspended'),
          ],
        },
        'investigation.resumed': {
          guard: 'isSuspended',
          actions: [
            'endSuspension',
            stopClock('suspensionReview'),
            resumeClock('investigation'),
            resumeClock('furtherInvestigation'),
            notify('carer', 'investigation-resumed'),
          ],
        },
        'case.discontinued': {
          target: 'closed',
          actions: [
            'endByDiscontinuation',
            ...investigated,
            stopClock('claimReminder'),
            notify('origin', 'case-discontinued'),
            notify('carer', 'case-discontinued'),
          ],
        },
        'sent.to.court': [
          {
            guard: 'isClaimUnasked',
            target: 'court',
            actions: [
              ...investigated,
              startClock('courtNews'),
              notify('carer', 'claim-before-trial'),
              notify('origin', 'claim-before-trial'),
            ],
          },
          { target: 'court', actions: [...investigated, startClock('courtNews'), notify('carer', 'sent-to-court')] },
        ],
        'proceedings.overdue': overdue,
        ...interviews,
        ...protection,
        ...liability,
      },
    },
    refused: {
      on: {
        'refusal.appealed': {
          target: 'check',
          actions: ['endCheck', startClock('refusalReview'), notify('prosecutor', 'refusal-appealed')],
        },
        ...protection,
        ...liability,
      },
    },
    court: {
      on: {
        'victim.recognised': { guard: 'isNotRecognised', actions: ['recognise', notify('carer', 'victim-recognised')] },
        'claim.asked': { guard: 'isClaimOpen', actions: ['keepClaim', stopClock('claimReminder')] },
        'claim.reminded': overdue,
        'trial.started': { guard: 'isTrialAhead', actions: ['startTrial', stopClock('claimReminder')] },
        'case.returned': {
          target: 'open',
          actions: ['endTrial', 'endTerm', stopClock('courtNews'), startClock('furtherInvestigation'), notify('carer', 'case-returned')],
        },
        judgment: {
          target: 'closed',
          actions: [
            'endByJudgment',
            stopClock('courtNews'),
            stopClock('claimReminder'),
            startClock('judgmentAppeal'),
            notify('origin', 'judgment-given'),
            notify('carer', 'judgment-given'),
          ],
        },
        'proceedings.overdue': overdue,
        ...protection,
        ...liability,
      },
    },
    closed: {
      on: {
        'judgment.appealed': {
          target: 'court',
          guard: 'isEndedByJudgment',
          actions: ['goOn', stopClock('judgmentAppeal'), startClock('courtNews')],
        },
        'case.reopened': {
          target: 'open',
          guard: 'isDiscontinued',
          actions: ['goOn', 'endTerm', startClock('furtherInvestigation'), notify('carer', 'case-opened')],
        },
        ...protection,
        ...liability,
      },
    },
  },
})

const topicsOf = (topics: unknown): string[] => (Array.isArray(topics) ? topics.map(String) : [])

function claimOf(answer: unknown): CriminalFacts['claim'] {
  return answer === 'not-wanted' ? 'not-wanted' : 'filed'
}
