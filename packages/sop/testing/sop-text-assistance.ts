import type { Relation } from '../roles.ts'
import type { Text, Who } from './sop-row.ts'

const police: readonly Relation[] = ['territory', 'holder']
const senders: Who = { police, ngo: ['holder'], centre: ['holder'], consul: ['holder'], 'social-worker': ['holder'] }
const carers: Who = { centre: ['holder'], ngo: ['holder'], 'social-worker': ['holder'] }
const receivers: Who = { centre: ['recipient'], ngo: ['recipient'], 'social-worker': ['recipient'] }
const supervisor: Who = { supervisor: ['territory'] }
const byClock: Who = { system: ['nation'] }

/** Procedure C, `domain/sop.md` §4, and `risk.returned` of §8. */
export const assistance: Text = {
  printed: [
    ['–', 'c.opened', 'C0'],
    ['C0', 'referral.sent', 'C0'],
    ['C0', 'referral.accepted', 'C1'],
    ['C0', 'referral.rejected', 'C0'],
    ['C1', 'needs.assessed', 'C2'],
    ['C2', 'plan.agreed', 'C3'],
    ['C3', 'service.delivered', 'C3'],
    ['C3', 'stay.extended', 'C3'],
    ['C3', 'plan.completed', 'C4'],
    ['C3', 'left', 'C4'],
    ['C3', 'no.longer.needed', 'C4'],
    ...['C0', 'C1', 'C2', 'C3', 'C4'].map((state) => [state, 'safety.incident', state] as const),
    ['C4', 'risk.returned', 'C0'],
  ],
  added: [
    // §8: a closed case that is opened again is helped again.
    ['C4', 'help.resumed', 'C0'],
    ['C3', 'transfer', 'C3'],
    ['C3', 'referral.accepted', 'C1'],
    ['C3', 'referral.rejected', 'C3'],
    ...['C0', 'C3'].flatMap(
      (state) =>
        [
          [state, 'referral.acknowledged', state],
          [state, 'referral.withdrawn', state],
          [state, 'referral.escalated', state],
          [state, 'referral.stopped', state],
        ] as const,
    ),
    // §6: E4 leads to C1; the family hears something only by the person's yes (item `family`).
    ['–', 'brought.home', 'C1'],
    ['C0', 'brought.home', 'C1'],
    ['C0', 'helped.abroad', 'C0'],
    ...['C0', 'C1', 'C2', 'C3'].map((state) => [state, 'family.told', state] as const),
    ['C0', 'case.joined', 'C4'],
    ['C4', 'case.parted', 'C0'],
    ['C0', 'referral.unsent', 'C0'],
    ...['C0', 'C1', 'C2'].map((state) => [state, 'left', 'C4'] as const),
    ...['C1', 'C2', 'C3'].map((state) => [state, 'stay.ended', state] as const),
  ],
  who: {
    'c.opened': byClock,
    'referral.sent': senders,
    'referral.withdrawn': senders,
    'referral.stopped': byClock,
    'referral.acknowledged': receivers,
    'referral.accepted': receivers,
    'referral.rejected': receivers,
    'needs.assessed': carers,
    'plan.agreed': carers,
    'service.delivered': carers,
    'stay.extended': carers,
    transfer: carers,
    'plan.completed': carers,
    'no.longer.needed': carers,
    left: { ...carers, police: ['holder'] },
    'safety.incident': {
      police: ['territory'],
      centre: ['holder', 'access', 'recipient'],
      ngo: ['holder', 'access', 'recipient'],
      'social-worker': ['holder', 'access', 'recipient'],
      consul: ['holder'],
      prosecutor: ['territory'],
      ...supervisor,
    },
    'help.resumed': byClock,
    'risk.returned': {
      police: ['territory'],
      centre: ['holder', 'access'],
      ngo: ['holder', 'access'],
      'social-worker': ['holder', 'access'],
      ...supervisor,
    },
    'referral.escalated': byClock,
    'family.told': { ...carers, police: ['holder'], consul: ['holder'] },
    'brought.home': byClock,
    'helped.abroad': { consul: ['holder'], ngo: ['holder'] },
    'case.joined': byClock,
    'case.parted': byClock,
    'referral.unsent': byClock,
    'stay.ended': byClock,
  },
}
