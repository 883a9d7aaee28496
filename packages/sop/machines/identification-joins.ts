import { identifying } from '../forms/handover.ts'
import { closeClocks, handOver, mergeCase, moveCase, notify, startClock, stopClock, tell } from './effects.ts'

/** Found again after consent: what was asked stands. Help under way goes on in the duplicate until it ends there; only the decision is not made twice. */
export const joined = {
  target: 'joined',
  actions: [closeClocks, tell('status', 'status.withdrawn'), tell('assistance', 'case.joined'), mergeCase],
} as const

/** The case lies with the new office at once, so that it never lies with nobody; that office says that it has it, or its superiors hear of it. */
export const handedOver = {
  'case.transferred': {
    actions: [
      'keepHanded',
      handOver('toOffice', identifying),
      moveCase('toTerritory'),
      startClock('handoverAck'),
      notify('holder', 'case-transferred'),
      notify('supervisor', 'case-transferred'),
    ],
  },
  'handover.acknowledged': {
    guard: 'isHandedOver',
    actions: ['forgetHanded', stopClock('handoverAck'), notify('origin', 'handover-acknowledged')],
  },
  'handover.overdue': { guard: 'isHandedOver', actions: ['countOverdue'] },
} as const
