import { assign, setup } from 'xstate'
import type { ReturnStep } from '../steps/return.ts'
import {
  answerReferral,
  closeClocks,
  effects,
  handOver,
  notify,
  sendReferral,
  shareCase,
  startClock,
  stopClock,
  takeOver,
  tellAndBring,
  unshareCase,
} from './effects.ts'
import type { TakenEvent } from './event.ts'
import { codeOf, nobodyAbroad, nothingPrepared, type ReturnFacts, riskOf } from './return-facts.ts'

/** Another office was asked or has agreed; it is told, and sees the case no longer. */
const recalled = [notify('recipient', 'referral-withdrawn'), unshareCase('recipient'), answerReferral('withdrawn')] as const
const overdue = { actions: ['countOverdue'] } as const
/** Asked, and every time anew: nothing of an earlier attempt carries over. */
const requested = {
  target: 'preparing',
  actions: ['forgetPreparation', closeClocks, startClock('returnRisk'), startClock('returnPreparing')],
} as const
/** A person may say no at any time, also on the way; another solution is looked for then. */
const abandoned = [
  { target: 'stay-options', guard: 'isAsked', actions: [...recalled, 'forgetPreparation', closeClocks, startClock('stayOptions')] },
  { target: 'stay-options', actions: ['forgetPreparation', closeClocks, startClock('stayOptions')] },
] as const
const settled = { target: 'settled', actions: [closeClocks, notify('origin', 'stay-settled')] } as const
/** Whoever received the person conducts the case from here on; the consulate keeps knowing that it exists. */
const arrived = {
  target: 'received',
  guard: 'isAccepted',
  actions: [
    closeClocks,
    takeOver,
    tellAndBring('assistance', 'brought.home'),
    tellAndBring('identification', 'brought.home'),
    notify('origin', 'return-arrived'),
    notify('secretary', 'return-arrived'),
  ],
} as const
/** Written into the history and the records; nothing later asks for it. */
const noted = { actions: ['stay'] } as const

/** Procedure E, cross-border referral and return: `domain/sop.md` §6. Nothing in it is done against the person's wish. */
export const returnV1 = setup({
  types: {} as { context: ReturnFacts; events: TakenEvent<ReturnStep> },
  actions: {
    ...effects,
    keepAbroad: assign({ country: ({ event }) => codeOf(event.form, 'country'), way: 'home' }),
    keepForeign: assign({ country: ({ event }) => codeOf(event.form, 'citizenOf'), way: 'abroad' }),
    keepGround: assign({ ground: ({ event }) => codeOf(event.form, 'basis') }),
    forgetPreparation: assign(nothingPrepared),
    keepRisk: assign({ risk: ({ event }) => riskOf(event.form), assessor: ({ event }) => event.actor.id, riskChecked: false }),
    forgetRisk: assign({ risk: 'none', assessor: null, riskChecked: false }),
    keepChecked: assign({ riskChecked: true }),
    keepSent: assign({ referral: 'sent', basis: ({ event }) => codeOf(event.form, 'basis') }),
    keepAcknowledged: assign({ referral: 'acknowledged' }),
    keepAccepted: assign({ referral: 'accepted' }),
    forgetReferral: assign({ referral: 'none', basis: null }),
    keepAgreed: assign({ agreedAbroad: true }),
    stay: assign({}),
    countOverdue: assign({ overdue: ({ context }) => context.overdue + 1 }),
    countEscalation: assign({ escalations: ({ context }) => context.escalations + 1 }),
  },
  guards: {
    isHome: ({ context }) => context.way === 'home',
    isRiskOpen: ({ context }) => context.risk !== 'none' && !context.riskChecked,
    isRiskKnown: ({ context }) => context.risk !== 'none',
    isReferralFree: ({ context }) => context.way === 'home' && context.referral === 'none',
    isReferralSent: ({ context }) => context.referral === 'sent',
    isReferralPending: ({ context }) => context.referral === 'sent' || context.referral === 'acknowledged',
    isAsked: ({ context }) => context.referral !== 'none',
    isAskedAndRiskKnown: ({ context }) => context.referral !== 'none' && context.risk !== 'none',
    isAskedOnConsent: ({ context }) => context.referral !== 'none' && context.basis === 'consent',
    isAccepted: ({ context }) => context.referral === 'accepted',
    isAgreedAbroad: ({ context }) => context.agreedAbroad,
    isAbroadOpen: ({ context }) => context.way === 'abroad' && !context.agreedAbroad,
    isReceptionSure: ({ context }) => context.referral === 'accepted' || context.agreedAbroad,
  },
}).createMachine({
  id: 'return',
  context: nobodyAbroad,
  initial: 'unopened',
  states: {
    unopened: {
      on: {
        'abroad.reported': { target: 'located', actions: ['keepAbroad', startClock('consularContact')] },
        'foreign.victim': { target: 'foreign-in-uz', actions: ['keepForeign', startClock('staySolution')] },
      },
    },
    located: {
      on: {
        'consulate.asked': { actions: ['keepGround', handOver('consulate', ['consulate']), notify('holder', 'abroad-reported')] },
        'consular.contact': [
          {
            target: 'identified-abroad',
            guard: 'isAsked',
            actions: [...recalled, 'forgetPreparation', stopClock('consularContact'), startClock('returnWish')],
          },
          { target: 'identified-abroad', actions: [stopClock('consularContact'), startClock('returnWish')] },
        ],
        // A late arrival is an arrival: whoever was to meet the person still does.
        arrived,
        'return.abandoned': abandoned,
        'return.overdue': overdue,
      },
    },
    'identified-abroad': {
      on: {
        'return.requested': requested,
        'family.told': noted,
        'return.abandoned': abandoned,
        'return.overdue': overdue,
      },
    },
    preparing: {
      on: {
        'risk.assessed': { actions: ['keepRisk'] },
        'risk.checked': { guard: 'isRiskOpen', actions: ['keepChecked', stopClock('returnRisk')] },
        'assessment.returned': { guard: 'isRiskOpen', actions: ['forgetRisk', notify('holder', 'return-risk-returned')] },
        'risk.unacceptable': [
          {
            target: 'stay-options',
            guard: 'isAskedAndRiskKnown',
            actions: [...recalled, 'forgetPreparation', closeClocks, startClock('stayOptions')],
          },
          { target: 'stay-options', guard: 'isRiskKnown', actions: ['forgetPreparation', closeClocks, startClock('stayOptions')] },
        ],
        'reception.asked': {
          guard: 'isReferralFree',
          actions: [
            'keepSent',
            sendReferral('return'),
            startClock('returnAck'),
            shareCase('recipient'),
            notify('recipient', 'referral-sent'),
          ],
        },
        'reception.abroad': {
          guard: 'isAbroadOpen',
          actions: ['keepAgreed', startClock('homeConfirm'), notify('secretary', 'return-to-confirm')],
        },
        'referral.acknowledged': { guard: 'isReferralSent', actions: ['keepAcknowledged', answerReferral('acknowledged')] },
        'reception.accepted': {
          guard: 'isReferralPending',
          actions: [
            'keepAccepted',
            stopClock('returnAck'),
            startClock('homeConfirm'),
            answerReferral('accepted'),
            notify('holder', 'referral-accepted'),
            notify('secretary', 'return-to-confirm'),
          ],
        },
        'referral.rejected': {
          guard: 'isReferralPending',
          actions: [
            'forgetReferral',
            stopClock('returnAck'),
            notify('holder', 'referral-rejected'),
            unshareCase('recipient'),
            answerReferral('rejected'),
          ],
        },
        'referral.withdrawn': {
          guard: 'isAsked',
          actions: ['forgetReferral', stopClock('returnAck'), stopClock('homeConfirm'), ...recalled],
        },
        'referral.stopped': {
          guard: 'isAskedOnConsent',
          actions: ['forgetReferral', stopClock('returnAck'), stopClock('homeConfirm'), ...recalled],
        },
        'referral.escalated': { guard: 'isReferralPending', actions: ['countEscalation', answerReferral('escalated')] },
        'receiving.confirmed': {
          target: 'travelling',
          guard: 'isReceptionSure',
          actions: [
            stopClock('returnPreparing'),
            stopClock('homeConfirm'),
            startClock('departure'),
            notify('holder', 'return-confirmed'),
            notify('recipient', 'return-confirmed'),
          ],
        },
        'travel.papers': noted,
        'family.told': noted,
        'return.abandoned': abandoned,
        'return.overdue': overdue,
      },
    },
    travelling: {
      on: {
        'travel.papers': noted,
        departed: { actions: [stopClock('departure'), startClock('arrival'), notify('recipient', 'person-departed')] },
        arrived,
        'arrived.abroad': { target: 'received', guard: 'isAgreedAbroad', actions: [closeClocks, notify('origin', 'return-arrived')] },
        'no.show': {
          target: 'located',
          actions: [startClock('consularContact'), notify('recipient', 'no-show')],
        },
        'referral.stopped': {
          target: 'stay-options',
          guard: 'isAskedOnConsent',
          actions: [...recalled, 'forgetPreparation', closeClocks, startClock('stayOptions')],
        },
        'family.told': noted,
        'return.abandoned': abandoned,
        'return.overdue': overdue,
      },
    },
    received: {},
    'foreign-in-uz': {
      on: {
        'consulate.told': noted,
        'return.requested': requested,
        'stay.settled': settled,
        'return.overdue': overdue,
      },
    },
    'stay-options': {
      on: {
        'return.requested': requested,
        'stay.settled': settled,
        'return.overdue': overdue,
      },
    },
    settled: { on: { 'return.requested': requested } },
  },
})
