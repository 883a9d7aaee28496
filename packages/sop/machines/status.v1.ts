import { assign, enqueueActions, setup } from 'xstate'
import type { StatusStep } from '../steps/status.ts'
import { closeClocks, effects, excludeMember, notify, restrictCase, shareCase, startClock, stopClock } from './effects.ts'
import type { TakenEvent } from './event.ts'
import { called, declared, emptyDossier, missingLines, recused, type StatusFacts } from './status-facts.ts'

const withdrawn = { target: 'withdrawn', actions: [closeClocks] } as const
const baseAnswered = { guard: 'isBasePending', actions: ['keepBaseAnswered', stopClock('r708Answer')] } as const
const baseOverdue = { guard: 'isBasePending', actions: ['keepBaseSilent'] } as const
const materialAdded = { actions: ['countMaterial'] } as const
const reopened = {
  target: 'collecting',
  actions: ['forgetDecision', closeClocks, startClock('fullIdentification'), notify('origin', 'case-reopened')],
} as const
/** What the decision ends was met by it, or missed; the rest is owed no more. */
const decided = [stopClock('statusDecision'), stopClock('statusDecisionAlarm'), stopClock('deferral'), closeClocks] as const
/** A court is asked from any refusal; it is no office of the system, so the secretary keeps asking what became of it. */
const toCourt = {
  target: 'court',
  actions: [stopClock('appealAdmin'), stopClock('appealCourt'), startClock('courtAnswer'), notify('secretary', 'court-appealed')],
} as const
/** Who hears of it is in the ladder; from the second time on the National Commission sees the case. */
const overdue = [{ guard: 'isOverdueAgain', actions: ['countOverdue', shareCase('national')] }, { actions: ['countOverdue'] }] as const

/** Procedure B, decision on the status: `domain/sop.md` §3. Nothing here ends or delays assistance. */
export const statusV1 = setup({
  types: {} as { context: StatusFacts; events: TakenEvent<StatusStep> },
  actions: {
    ...effects,
    countMaterial: assign({ materials: ({ context }) => context.materials + 1 }),
    keepBaseAsked: assign({ base: 'pending' }),
    keepBaseAnswered: assign({ base: 'answered' }),
    keepBaseSilent: assign({ base: 'not-asked' }),
    countMissing: assign({ missing: ({ event }) => missingLines(event.form) }),
    openSession: assign(({ event }) => called(event.law)),
    // A declared conflict closes the dossier for the member at once; of the chair, the case leaves the territory for the National Commission.
    declare: enqueueActions(({ enqueue, event, context }) => {
      if (event.form.conflict !== 'yes') return enqueue.assign(declared(context, event.actor.id))
      enqueue('recuse')
    }),
    recuse: enqueueActions(({ enqueue, event, context }) => {
      const isChair = event.actor.role === 'chair'
      enqueue.assign(recused(context, event.actor.id, isChair))
      if (isChair) {
        enqueue(notify('national', 'chair-recused'))
        enqueue(shareCase('national'))
      }
      enqueue(excludeMember)
      if (isChair) enqueue(restrictCase)
    }),
    countVote: assign({ votes: ({ context, event }) => ({ ...context.votes, [event.actor.id]: event.form.vote as string }) }),
    keepDecider: assign({ decider: ({ event }) => event.actor.id }),
    countDeferral: assign({ deferrals: ({ context }) => context.deferrals + 1, votes: {}, present: [] }),
    countOverdue: assign({ overdue: ({ context }) => context.overdue + 1 }),
    forgetDecision: assign({ decider: null, votes: {}, present: [], deferrals: 0, overdue: 0 }),
  },
  guards: {
    isBasePending: ({ context }) => context.base === 'pending',
    isBaseFree: ({ context }) => context.base !== 'pending',
    mayDefer: ({ context }) => context.deferrals < context.deferralsAllowed,
    isOverdueAgain: ({ context }) => context.overdue > 0,
  },
}).createMachine({
  id: 'status',
  context: emptyDossier,
  initial: 'unopened',
  states: {
    unopened: { on: { 'b.opened': { target: 'collecting', actions: [startClock('fullIdentification')] } } },
    collecting: {
      on: {
        'dossier.complete': {
          target: 'ready',
          actions: [
            'countMissing',
            stopClock('fullIdentification'),
            startClock('statusDecision'),
            startClock('statusDecisionAlarm'),
            notify('chair', 'dossier-complete'),
          ],
        },
        'r708.queried': { guard: 'isBaseFree', actions: ['keepBaseAsked', startClock('r708Answer')] },
        'r708.answered': baseAnswered,
        'r708.overdue': baseOverdue,
        'material.added': materialAdded,
        'status.withdrawn': withdrawn,
        overdue,
      },
    },
    ready: {
      on: {
        'session.called': { target: 'scheduled', actions: ['openSession', stopClock('deferral'), notify('chair', 'session-called')] },
        'r708.answered': baseAnswered,
        'r708.overdue': baseOverdue,
        'status.withdrawn': withdrawn,
        overdue,
      },
    },
    scheduled: {
      on: {
        'conflict.declared': { actions: ['declare'] },
        'member.recused': { actions: ['recuse'] },
        'vote.cast': { actions: ['countVote'] },
        'decided.granted': {
          target: 'granted',
          actions: ['keepDecider', ...decided, notify('holder', 'status-granted'), notify('origin', 'status-granted')],
        },
        'decided.refused': {
          target: 'refused',
          actions: [
            'keepDecider',
            ...decided,
            startClock('appealAdmin'),
            startClock('appealCourt'),
            notify('holder', 'status-refused'),
            notify('origin', 'status-refused'),
          ],
        },
        deferred: {
          target: 'ready',
          guard: 'mayDefer',
          actions: ['countDeferral', startClock('deferral'), notify('secretary', 'status-deferred')],
        },
        'r708.answered': baseAnswered,
        'r708.overdue': baseOverdue,
        'status.withdrawn': withdrawn,
        overdue,
      },
    },
    granted: {
      on: {
        revoked: {
          target: 'revoked',
          actions: [notify('origin', 'status-revoked'), notify('national', 'status-revoked'), notify('prosecutor', 'status-revoked')],
        },
      },
    },
    refused: {
      on: {
        'appeal.filed': {
          target: 'appeal',
          actions: [stopClock('appealAdmin'), startClock('appealDecision'), shareCase('national'), notify('national', 'appeal-filed')],
        },
        'appeal.lapsed': { target: 'final-refused' },
        'court.appealed': toCourt,
        reopened,
      },
    },
    appeal: {
      on: {
        'appeal.upheld': {
          target: 'granted',
          actions: [closeClocks, notify('secretary', 'appeal-upheld'), notify('origin', 'appeal-upheld')],
        },
        'appeal.dismissed': {
          target: 'final-refused',
          actions: [stopClock('appealDecision'), notify('secretary', 'appeal-dismissed'), notify('origin', 'appeal-dismissed')],
        },
        'appeal.overdue': { actions: ['countOverdue'] },
      },
    },
    court: {
      on: {
        'court.upheld': {
          target: 'granted',
          actions: [closeClocks, notify('secretary', 'court-upheld'), notify('origin', 'court-upheld'), notify('holder', 'court-upheld')],
        },
        'court.dismissed': { target: 'final-refused', actions: [closeClocks, notify('origin', 'court-dismissed')] },
        'court.overdue': { actions: ['countOverdue'] },
      },
    },
    'final-refused': { on: { 'court.appealed': toCourt, reopened } },
    revoked: { on: { reopened } },
    withdrawn: { on: { reopened } },
  },
})
