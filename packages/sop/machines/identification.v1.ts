import { assign, setup } from 'xstate'
import type { IdentificationStep } from '../steps/identification.ts'
import { closeClocks, effects, mergeCase, notify, openProcedure, recordConsent, shareCase, startClock, stopClock, tell } from './effects.ts'
import type { TakenEvent } from './event.ts'
import { answered, assessed, type IdentificationFacts, met, reported, unknownPerson } from './identification-facts.ts'

// One hour when a life is at risk.
const startContactClock = {
  type: 'startClock',
  params: ({ context }: { context: IdentificationFacts }) =>
    ({ clock: context.danger === 'yes' ? 'signalContactUrgent' : 'signalContact' }) as const,
} as const
const flagged = ['keepDanger', openProcedure('assistance'), notify('supervisor', 'danger-flagged')] as const
const childFlagged = ['keepChild', notify('supervisor', 'minor-suspected')] as const
const assessmentOverdue = ['countOverdue', startClock('primaryIdentification'), notify('supervisor', 'assessment-overdue')] as const
/** Consent may be widened later, item by item, as long as the person has not withdrawn. */
const consented = { actions: ['keepConsent', recordConsent] } as const
const withdrawn = ['keepConsent', recordConsent, closeClocks, notify('supervisor', 'person-withdrew')] as const
/** What a presumption opens: status and help side by side, and the period in which nothing may be decided against the person. */
const opened = [startClock('reflection'), openProcedure('status'), openProcedure('assistance'), shareCase('secretary')] as const

/** Procedure A, identification of a presumed victim: `domain/sop.md` §2. Help never waits for what comes after. */
export const identificationV1 = setup({
  types: {} as { context: IdentificationFacts; events: TakenEvent<IdentificationStep> },
  actions: {
    ...effects,
    keepReport: assign(({ event }) => reported(event.form)),
    keepContact: assign(({ context, event }) => met(context, event.form)),
    keepConsent: assign(({ context, event }) => answered(context, event.form)),
    keepAssessment: assign(({ context, event }) => assessed(context, event.form)),
    keepDanger: assign({ danger: 'yes', dangerFlagged: true }),
    keepChild: assign({ child: ({ event }) => (event.form.maybeChild === 'yes' ? 'yes' : 'unsure'), childFlagged: true }),
    keepProposer: assign({ proposer: ({ event }) => event.actor.id }),
    forgetProposer: assign({ proposer: null }),
    countOverdue: assign({ overdue: ({ context }) => context.overdue + 1 }),
    countReopening: assign({ reopenings: ({ context }) => context.reopenings + 1, proposer: null }),
  },
  guards: {
    isDangerNew: ({ context }) => !context.dangerFlagged,
    isUrgent: ({ context }) => context.danger === 'yes',
    isChildNew: ({ context }) => !context.childFlagged,
  },
}).createMachine({
  id: 'identification',
  context: unknownPerson,
  initial: 'unopened',
  states: {
    unopened: {
      on: { 'signal.received': { target: 'signalled', actions: ['keepReport', startContactClock] } },
    },
    signalled: {
      on: {
        'contact.made': [
          {
            target: 'in-contact',
            guard: 'isUrgent',
            actions: ['keepContact', stopClock('signalContactUrgent'), startClock('primaryIdentification')],
          },
          { target: 'in-contact', actions: ['keepContact', stopClock('signalContact'), startClock('primaryIdentification')] },
        ],
        'contact.failed': { target: 'no-contact', actions: [closeClocks] },
        'signal.duplicate': { target: 'merged', actions: [closeClocks, mergeCase] },
        'contact.overdue': { actions: ['countOverdue', startContactClock, notify('supervisor', 'contact-overdue')] },
      },
    },
    'in-contact': {
      on: {
        'consent.recorded': { target: 'informed', actions: ['keepConsent', recordConsent] },
        'consent.refused': { target: 'declined', actions: ['keepConsent', recordConsent, closeClocks] },
        'danger.flagged': { guard: 'isDangerNew', actions: [...flagged] },
        'minor.suspected': { guard: 'isChildNew', actions: [...childFlagged] },
        'assessment.overdue': { actions: [...assessmentOverdue] },
      },
    },
    informed: {
      on: {
        'consent.recorded': consented,
        'primary.assessed': { target: 'assessed', actions: ['keepAssessment', stopClock('primaryIdentification')] },
        'ngo.identified': {
          target: 'pending-validation',
          actions: [
            'keepAssessment',
            stopClock('primaryIdentification'),
            ...opened,
            startClock('ngoValidation'),
            notify('supervisor', 'ngo-identified'),
            notify('secretary', 'presumed-declared'),
          ],
        },
        'danger.flagged': { guard: 'isDangerNew', actions: [...flagged] },
        'minor.suspected': { guard: 'isChildNew', actions: [...childFlagged] },
        withdrew: { target: 'declined', actions: [...withdrawn] },
        'assessment.overdue': { actions: [...assessmentOverdue] },
      },
    },
    assessed: {
      on: {
        'consent.recorded': consented,
        'presumed.declared': { target: 'presumed', actions: [...opened, notify('secretary', 'presumed-declared')] },
        'not.presumed.proposed': { target: 'negative-review', actions: ['keepProposer', notify('supervisor', 'negative-proposed')] },
        'danger.flagged': { guard: 'isDangerNew', actions: [...flagged] },
        'minor.suspected': { guard: 'isChildNew', actions: [...childFlagged] },
        withdrew: { target: 'declined', actions: [...withdrawn] },
        'assessment.overdue': { actions: [...assessmentOverdue] },
      },
    },
    'negative-review': {
      on: {
        'not.presumed': { target: 'not-presumed', actions: [closeClocks] },
        'not.presumed.returned': { target: 'assessed', actions: ['forgetProposer', notify('holder', 'negative-returned')] },
      },
    },
    'pending-validation': {
      on: {
        'consent.recorded': consented,
        'presumed.declared': { target: 'presumed', actions: [stopClock('ngoValidation'), notify('origin', 'presumed-declared')] },
        'validation.lapsed': { target: 'presumed', actions: [notify('supervisor', 'validation-lapsed')] },
        withdrew: { target: 'declined', actions: [...withdrawn, tell('status', 'status.withdrawn')] },
      },
    },
    presumed: {
      on: { 'consent.recorded': consented, withdrew: { target: 'declined', actions: [...withdrawn, tell('status', 'status.withdrawn')] } },
    },
    'not-presumed': {
      on: {
        reopened: {
          target: 'informed',
          actions: ['countReopening', startClock('primaryIdentification'), notify('holder', 'case-reopened')],
        },
      },
    },
    declined: {
      on: {
        reopened: {
          target: 'in-contact',
          actions: ['countReopening', startClock('primaryIdentification'), notify('holder', 'case-reopened')],
        },
      },
    },
    'no-contact': {
      on: { reopened: { target: 'signalled', actions: ['countReopening', startContactClock, notify('holder', 'case-reopened')] } },
    },
    merged: { type: 'final' },
  },
})
