import { assign, enqueueActions, setup } from 'xstate'
import type { IdentificationStep } from '../steps/identification.ts'
import {
  closeClocks,
  effects,
  mergeCase,
  notify,
  notifyAnonymously,
  openProcedure,
  recordConsent,
  shareCase,
  startClock,
  stopClock,
  stopShares,
  takeOver,
  tell,
  unmergeCase,
} from './effects.ts'
import type { TakenEvent } from './event.ts'
import { answered, assessed, type IdentificationFacts, met, reported, unknownPerson } from './identification-facts.ts'
import { handedOver, joined } from './identification-joins.ts'

// One hour when a life is at risk.
const startContactClock = {
  type: 'startClock',
  params: ({ context }: { context: IdentificationFacts }) =>
    ({ clock: context.danger === 'yes' ? 'signalContactUrgent' : 'signalContact' }) as const,
} as const
const flagged = ['keepDanger', openProcedure('assistance'), notify('supervisor', 'danger-flagged')] as const
const childFlagged = ['keepChild', openProcedure('child'), notify('supervisor', 'minor-suspected')] as const
const assessmentOverdue = ['countOverdue'] as const
/** Consent may be widened later, item by item, as long as the person has not withdrawn. */
const consented = { actions: ['keepConsent', recordConsent] } as const
/** A yes to the status that comes after the presumption opens what the presumption left closed. */
const consentedLate = { actions: ['widenConsent', recordConsent] } as const
// Whoever takes everything back takes the status procedure along and every referral that rests on the yes; help already given goes on.
const withdrawn = [
  'keepConsent',
  recordConsent,
  closeClocks,
  tell('status', 'status.withdrawn'),
  tell('assistance', 'referral.stopped'),
  tell('return', 'referral.stopped'),
  stopShares,
  notify('supervisor', 'person-withdrew'),
] as const
/** An answer given for a child holds for no adult: everything is asked again, and nothing that began is stopped. */
const lapsed = { actions: ['lapseConsent', recordConsent, notify('holder', 'consent-lapsed')] } as const
/** Taking back a part moves nothing else: what rested on it stops, the case stays where it is. */
const narrowed = { actions: ['narrowConsent', stopShares, notify('supervisor', 'consent-withdrawn')] } as const
/** Who came home from abroad is spoken with at home: what is still to be asked is asked by whoever received the person. */
const broughtHome = { actions: [takeOver] } as const
/** What a presumption opens: help, the status procedure where the person agreed to it, and the period in which nothing may be decided against the person. */
const opened = [startClock('reflection'), 'openStatus', openProcedure('assistance')] as const

/** Procedure A, identification of a presumed victim: `domain/sop.md` §2. Help never waits for what comes after. */
export const identificationV1 = setup({
  types: {} as { context: IdentificationFacts; events: TakenEvent<IdentificationStep> },
  actions: {
    ...effects,
    keepReport: assign(({ event }) => reported(event.form)),
    keepContact: assign(({ context, event }) => met(context, event.form)),
    keepConsent: assign(({ context, event }) => answered(context, event.form)),
    widenConsent: enqueueActions(({ context, event, enqueue }) => {
      const after = answered(context, event.form)
      enqueue.assign(after)
      if (context.consent.status || !after.consent?.status) return
      enqueue(openProcedure('status'))
      enqueue(shareCase('secretary'))
      enqueue(notify('secretary', 'presumed-declared'))
    }),
    narrowConsent: enqueueActions(({ context, event, enqueue }) => {
      const after = answered(context, event.form)
      enqueue.assign({ consent: after.consent ?? {} })
      enqueue(recordConsent)
      if (context.consent.status && !after.consent?.status) enqueue(tell('status', 'status.withdrawn'))
      if (context.consent.refer && !after.consent?.refer) {
        enqueue(tell('assistance', 'referral.stopped'))
        enqueue(tell('return', 'referral.stopped'))
      }
    }),
    openStatus: enqueueActions(({ context, enqueue }) => {
      if (!context.consent.status) return
      enqueue(openProcedure('status'))
      enqueue(shareCase('secretary'))
      enqueue(notify('secretary', 'presumed-declared'))
    }),
    // A child is protected from the moment somebody thinks of one.
    openChild: enqueueActions(({ event, enqueue }) => {
      if (event.form.maybeChild === 'yes' || event.form.maybeChild === 'unsure') enqueue(openProcedure('child'))
    }),
    lapseConsent: assign({ consent: {} }),
    keepRefusal: assign({ refused: 'yes' }),
    keepNotified: assign({ refused: 'notified' }),
    keepAssessment: assign(({ context, event }) => assessed(context, event.form)),
    keepDanger: assign({ danger: 'yes', dangerFlagged: true }),
    keepChild: assign({ child: ({ event }) => (event.form.maybeChild === 'yes' ? 'yes' : 'unsure'), childFlagged: true }),
    keepProposer: assign({ proposer: ({ event }) => event.actor.id }),
    forgetProposer: assign({ proposer: null }),
    countOverdue: assign({ overdue: ({ context }) => context.overdue + 1 }),
    keepHanded: assign({ handed: true }),
    forgetHanded: assign({ handed: false }),
    countReopening: assign({ reopenings: ({ context }) => context.reopenings + 1, proposer: null }),
  },
  guards: {
    isDangerNew: ({ context }) => !context.dangerFlagged,
    isHandedOver: ({ context }) => context.handed,
    isUrgent: ({ context }) => context.danger === 'yes',
    isChildNew: ({ context }) => !context.childFlagged,
    // A child is protected by name; an adult who refused is only counted, and once.
    isRefusalUntold: ({ context }) => context.refused === 'yes' && context.child === 'no',
  },
}).createMachine({
  id: 'identification',
  context: unknownPerson,
  initial: 'unopened',
  states: {
    unopened: {
      on: { 'signal.received': { target: 'signalled', actions: ['keepReport', startContactClock, 'openChild'] } },
    },
    signalled: {
      on: {
        ...handedOver,
        'contact.made': [
          {
            target: 'in-contact',
            guard: 'isUrgent',
            actions: ['keepContact', stopClock('signalContactUrgent'), startClock('primaryIdentification'), 'openChild'],
          },
          { target: 'in-contact', actions: ['keepContact', stopClock('signalContact'), startClock('primaryIdentification'), 'openChild'] },
        ],
        'contact.failed': { target: 'no-contact', actions: [closeClocks] },
        'signal.duplicate': { target: 'merged', actions: [closeClocks, mergeCase] },
        'contact.overdue': { actions: ['countOverdue'] },
      },
    },
    'in-contact': {
      on: {
        'signal.duplicate': { target: 'merged', actions: [closeClocks, mergeCase] },
        ...handedOver,
        'brought.home': broughtHome,
        'consent.recorded': { target: 'informed', actions: ['keepConsent', recordConsent] },
        'consent.refused': { target: 'declined', actions: ['keepConsent', 'keepRefusal', recordConsent, closeClocks] },
        'danger.flagged': { guard: 'isDangerNew', actions: [...flagged] },
        'minor.suspected': { guard: 'isChildNew', actions: [...childFlagged] },
        'assessment.overdue': { actions: [...assessmentOverdue] },
      },
    },
    informed: {
      on: {
        'signal.duplicate': joined,
        ...handedOver,
        'brought.home': broughtHome,
        'consent.recorded': consented,
        'primary.assessed': {
          target: 'assessed',
          actions: ['keepAssessment', stopClock('primaryIdentification'), startClock('presumption')],
        },
        'ngo.identified': {
          target: 'pending-validation',
          actions: [
            'keepAssessment',
            stopClock('primaryIdentification'),
            ...opened,
            startClock('ngoValidation'),
            notify('supervisor', 'ngo-identified'),
          ],
        },
        'danger.flagged': { guard: 'isDangerNew', actions: [...flagged] },
        'minor.suspected': { guard: 'isChildNew', actions: [...childFlagged] },
        'consent.withdrawn': narrowed,
        'consent.lapsed': lapsed,
        withdrew: { target: 'declined', actions: [...withdrawn] },
        'assessment.overdue': { actions: [...assessmentOverdue] },
      },
    },
    assessed: {
      on: {
        'signal.duplicate': joined,
        ...handedOver,
        'brought.home': broughtHome,
        'consent.recorded': consented,
        'presumed.declared': { target: 'presumed', actions: [stopClock('presumption'), ...opened] },
        'not.presumed.proposed': {
          target: 'negative-review',
          actions: ['keepProposer', stopClock('presumption'), startClock('negativeReview'), notify('supervisor', 'negative-proposed')],
        },
        'danger.flagged': { guard: 'isDangerNew', actions: [...flagged] },
        'minor.suspected': { guard: 'isChildNew', actions: [...childFlagged] },
        'consent.withdrawn': narrowed,
        'consent.lapsed': lapsed,
        withdrew: { target: 'declined', actions: [...withdrawn] },
        'assessment.overdue': { actions: [...assessmentOverdue] },
      },
    },
    'negative-review': {
      on: {
        'handover.acknowledged': handedOver['handover.acknowledged'],
        'handover.overdue': handedOver['handover.overdue'],
        'brought.home': broughtHome,
        'not.presumed': { target: 'not-presumed', actions: [closeClocks] },
        'consent.withdrawn': narrowed,
        'consent.lapsed': lapsed,
        'not.presumed.returned': {
          target: 'assessed',
          actions: ['forgetProposer', stopClock('negativeReview'), startClock('presumption'), notify('holder', 'negative-returned')],
        },
        'assessment.overdue': { actions: [...assessmentOverdue] },
      },
    },
    'pending-validation': {
      on: {
        ...handedOver,
        'brought.home': broughtHome,
        'consent.recorded': consentedLate,
        'consent.withdrawn': narrowed,
        'consent.lapsed': lapsed,
        'presumed.declared': { target: 'presumed', actions: [stopClock('ngoValidation'), notify('origin', 'presumed-declared')] },
        'validation.lapsed': { target: 'presumed' },
        withdrew: { target: 'declined', actions: [...withdrawn] },
      },
    },
    presumed: {
      on: {
        'signal.duplicate': joined,
        ...handedOver,
        'brought.home': broughtHome,
        'consent.recorded': consentedLate,
        'consent.withdrawn': narrowed,
        'consent.lapsed': lapsed,
        withdrew: { target: 'declined', actions: [...withdrawn] },
      },
    },
    'not-presumed': {
      on: {
        'brought.home': broughtHome,
        'consent.withdrawn': narrowed,
        'consent.lapsed': lapsed,
        reopened: {
          target: 'informed',
          actions: ['countReopening', startClock('primaryIdentification'), notify('holder', 'case-reopened')],
        },
      },
    },
    declined: {
      on: {
        'brought.home': broughtHome,
        'refusal.notified': { guard: 'isRefusalUntold', actions: ['keepNotified', notifyAnonymously] },
        reopened: {
          target: 'in-contact',
          actions: ['countReopening', startClock('primaryIdentification'), notify('holder', 'case-reopened')],
        },
      },
    },
    'no-contact': {
      on: { reopened: { target: 'signalled', actions: ['countReopening', startContactClock, notify('holder', 'case-reopened')] } },
    },
    joined: {
      on: {
        'duplicate.separated': {
          target: 'informed',
          actions: [
            'countReopening',
            startClock('primaryIdentification'),
            unmergeCase,
            tell('assistance', 'case.parted'),
            notify('holder', 'case-reopened'),
          ],
        },
      },
    },
    merged: {
      on: {
        'duplicate.separated': {
          target: 'signalled',
          actions: ['countReopening', startContactClock, unmergeCase, notify('holder', 'case-reopened')],
        },
      },
    },
  },
})
