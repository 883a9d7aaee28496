import { assign, setup } from 'xstate'
import type { AssistanceStep } from '../steps/assistance.ts'
import { type AssistanceFacts, noHelpYet } from './assistance-facts.ts'
import {
  answerReferral,
  closeClocks,
  effects,
  notify,
  openProcedure,
  sendReferral,
  shareCase,
  startClock,
  stopClock,
  takeOver,
  tell,
  tellAndBring,
  unshareCase,
} from './effects.ts'
import type { TakenEvent } from './event.ts'

const incident = { actions: ['countIncident', notify('supervisor', 'safety-incident')] } as const
/** Follow-up begins with the discharge, and begins anew where help had gone on; by whoever gave the help last. */
const followedUp = [openProcedure('closing'), tellAndBring('closing', 'followup.resumed')] as const
/** A person may leave at any time; what was still asked of another office is taken back with it. */
const ended = [
  {
    target: 'discharge',
    guard: 'isReferralPending',
    actions: [
      'forgetReferral',
      'keepFollowUp',
      ...followedUp,
      notify('recipient', 'referral-withdrawn'),
      unshareCase('recipient'),
      answerReferral('withdrawn'),
      closeClocks,
    ],
  },
  { target: 'discharge', actions: ['keepFollowUp', closeClocks, ...followedUp] },
] as const
/** Who came home from abroad is taken in by whoever received the person; a request to another office stands until that one answers. */
const broughtHome = {
  target: 'placed',
  guard: 'isReferralFree',
  actions: [stopClock('referralSend'), stopClock('helpAbroad'), startClock('rehabStay'), takeOver],
} as const
/** Told only by the person's yes. */
const family = { actions: ['stay'] } as const
const stayEnded = { actions: ['countEscalation'] } as const

/** A pending referral or transfer; only acceptance moves the person and the ownership. */
const answers = (afterNo: readonly ReturnType<typeof startClock>[]) =>
  ({
    'referral.acknowledged': { guard: 'isReferralSent', actions: ['keepAcknowledged', answerReferral('acknowledged')] },
    'referral.accepted': {
      target: 'placed',
      guard: 'isReferralPending',
      actions: [
        'forgetReferral',
        stopClock('referralAck'),
        startClock('rehabStay'),
        notify('origin', 'referral-accepted'),
        answerReferral('accepted'),
        takeOver,
        shareCase('origin'),
      ],
    },
    'referral.rejected': {
      guard: 'isReferralPending',
      actions: [
        'forgetReferral',
        stopClock('referralAck'),
        ...afterNo,
        notify('holder', 'referral-rejected'),
        unshareCase('recipient'),
        answerReferral('rejected'),
      ],
    },
    'referral.withdrawn': {
      guard: 'isReferralPending',
      actions: [
        'forgetReferral',
        stopClock('referralAck'),
        ...afterNo,
        notify('recipient', 'referral-withdrawn'),
        unshareCase('recipient'),
        answerReferral('withdrawn'),
      ],
    },
    // Nothing is sent again without a new yes; but whether the person still wants help is not left without a term (ASSUMED).
    'referral.stopped': {
      guard: 'isReferralOnConsent',
      actions: [
        'forgetReferral',
        stopClock('referralAck'),
        ...afterNo,
        notify('recipient', 'referral-withdrawn'),
        unshareCase('recipient'),
        answerReferral('withdrawn'),
      ],
    },
    'referral.escalated': {
      guard: 'isReferralPending',
      actions: ['countEscalation', answerReferral('escalated')],
    },
  }) as const
const sent = (kind: 'referral' | 'transfer') =>
  [sendReferral(kind), startClock('referralAck'), shareCase('recipient'), notify('recipient', 'referral-sent')] as const

/** Procedure C, assistance and rehabilitation: `domain/sop.md` §4. It waits for no status and no decision elsewhere. */
export const assistanceV1 = setup({
  types: {} as { context: AssistanceFacts; events: TakenEvent<AssistanceStep> },
  actions: {
    ...effects,
    keepSent: assign({ referral: 'sent', basis: ({ event }) => (typeof event.form.basis === 'string' ? event.form.basis : null) }),
    keepFollowUp: assign({ followUp: ({ event }) => (typeof event.form.followUpAgreed === 'string' ? event.form.followUpAgreed : null) }),
    keepAcknowledged: assign({ referral: 'acknowledged' }),
    forgetReferral: assign({ referral: 'none', basis: null }),
    countEscalation: assign({ escalations: ({ context }) => context.escalations + 1 }),
    countService: assign({ services: ({ context }) => context.services + 1 }),
    stay: assign({}),
    countExtension: assign({ extensions: ({ context }) => context.extensions + 1 }),
    keepJoined: assign({ joined: true }),
    forgetJoined: assign({ joined: false }),
    countIncident: assign({ incidents: ({ context }) => context.incidents + 1 }),
  },
  guards: {
    isJoined: ({ context }) => context.joined === true,
    isReferralFree: ({ context }) => context.referral === 'none',
    isReferralPending: ({ context }) => context.referral !== 'none',
    // A referral from before the basis was kept rested on consent.
    isReferralOnConsent: ({ context }) => context.referral !== 'none' && (context.basis ?? 'consent') === 'consent',
    isReferralSent: ({ context }) => context.referral === 'sent',
  },
}).createMachine({
  id: 'assistance',
  context: noHelpYet,
  initial: 'unopened',
  states: {
    unopened: {
      on: {
        'c.opened': { target: 'urgent', actions: [startClock('referralSend')] },
        'brought.home': { target: 'placed', actions: [startClock('rehabStay'), takeOver] },
      },
    },
    urgent: {
      on: {
        // The other case of the same person helps; nobody is asked twice to take the person in.
        'case.joined': { target: 'discharge', guard: 'isReferralFree', actions: ['keepJoined', closeClocks] },
        'referral.sent': {
          guard: 'isReferralFree',
          actions: ['keepSent', stopClock('referralSend'), stopClock('helpAbroad'), ...sent('referral')],
        },
        ...answers([startClock('referralSend')]),
        'referral.unsent': {
          guard: 'isReferralFree',
          actions: ['countEscalation'],
        },
        'helped.abroad': { guard: 'isReferralFree', actions: [stopClock('referralSend'), startClock('helpAbroad')] },
        'brought.home': broughtHome,
        'family.told': family,
        left: ended,
        'safety.incident': incident,
      },
    },
    placed: {
      on: {
        'needs.assessed': { target: 'reflecting' },
        'family.told': family,
        left: ended,
        'stay.ended': stayEnded,
        'safety.incident': incident,
      },
    },
    reflecting: {
      on: {
        'plan.agreed': { target: 'in-plan' },
        'family.told': family,
        left: ended,
        'stay.ended': stayEnded,
        'safety.incident': incident,
      },
    },
    'in-plan': {
      on: {
        'service.delivered': { actions: ['countService'] },
        'family.told': family,
        'stay.extended': { actions: ['countExtension', startClock('rehabStay')] },
        transfer: { guard: 'isReferralFree', actions: ['keepSent', ...sent('transfer')] },
        ...answers([]),
        'plan.completed': ended,
        'no.longer.needed': ended,
        left: ended,
        'stay.ended': stayEnded,
        'safety.incident': incident,
      },
    },
    discharge: {
      on: {
        'case.parted': { target: 'urgent', guard: 'isJoined', actions: ['forgetJoined', startClock('referralSend')] },
        'risk.returned': {
          target: 'urgent',
          actions: [startClock('referralSend'), notify('supervisor', 'risk-returned'), tell('closing', 'followup.rested')],
        },
        'help.resumed': { target: 'urgent', actions: [startClock('referralSend'), notify('holder', 'risk-returned')] },
        'safety.incident': incident,
      },
    },
  },
})
