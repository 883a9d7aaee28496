import type { Text, Who } from './sop-row.ts'

const conducting: Who = { consul: ['holder'], ngo: ['holder'], centre: ['holder'], 'social-worker': ['holder'], police: ['holder'] }
const receiving: Who = { centre: ['recipient'], ngo: ['recipient'], 'social-worker': ['recipient'] }
const homeCommission: Who = { secretary: ['territory'], national: ['access'] }
/** A second person, who must be able to read the assessment: of the office that conducts the return, or the police head at home. */
const second: Who = { ...conducting, supervisor: ['territory'] }
const byClock: Who = { system: ['nation'] }

/** Procedure E, `domain/sop.md` §6. */
export const returning: Text = {
  printed: [
    ['–', 'abroad.reported', 'E0'],
    ['E0', 'consular.contact', 'E1'],
    ['E1', 'return.requested', 'E2'],
    ['E2', 'risk.unacceptable', 'E6'],
    ['E2', 'receiving.confirmed', 'E3'],
    ['E3', 'arrived', 'E4'],
    ['E3', 'no.show', 'E0'],
    ['–', 'foreign.victim', 'E5'],
  ],
  added: [
    // U16: no consulate hears of anybody without the person's yes or a coded ground.
    ['E0', 'consulate.asked', 'E0'],
    ['E5', 'consulate.told', 'E5'],
    // D18 and its second person (§9), D19, D20.
    ...['risk.assessed', 'risk.checked', 'assessment.returned'].map((step) => ['E2', step, 'E2'] as const),
    ...['reception.asked', 'reception.abroad', 'reception.accepted'].map((step) => ['E2', step, 'E2'] as const),
    ...['acknowledged', 'rejected', 'withdrawn', 'stopped', 'escalated'].map((answer) => ['E2', `referral.${answer}`, 'E2'] as const),
    ['E2', 'travel.papers', 'E2'],
    ['E3', 'travel.papers', 'E3'],
    ['E3', 'departed', 'E3'],
    ['E3', 'arrived.abroad', 'E4'],
    ['E3', 'referral.stopped', 'E6'],
    // Who comes late still arrives.
    ['E0', 'arrived', 'E4'],
    ...['E1', 'E2', 'E3'].map((state) => [state, 'family.told', state] as const),
    // Voluntary means that it can be called off at any time, and asked for again.
    ...['E0', 'E1', 'E2', 'E3'].map((state) => [state, 'return.abandoned', 'E6'] as const),
    ...['E5', 'E6', 'E7'].map((state) => [state, 'return.requested', 'E2'] as const),
    ['E5', 'stay.settled', 'E7'],
    ['E6', 'stay.settled', 'E7'],
    ...['E0', 'E1', 'E2', 'E3', 'E5', 'E6'].map((state) => [state, 'return.overdue', state] as const),
  ],
  who: {
    'abroad.reported': { consul: ['holder'], ngo: ['holder'], 'social-worker': ['holder'], police: ['territory', 'holder'] },
    'foreign.victim': { police: ['territory', 'holder'], ngo: ['holder'], centre: ['holder'], 'social-worker': ['holder'] },
    'consulate.asked': { ngo: ['holder'], centre: ['holder'], 'social-worker': ['holder'], police: ['holder'] },
    'consular.contact': { consul: ['holder'], ngo: ['holder'] },
    'return.requested': conducting,
    'return.abandoned': conducting,
    'risk.assessed': conducting,
    'risk.checked': second,
    'assessment.returned': second,
    'risk.unacceptable': conducting,
    'reception.asked': conducting,
    'reception.abroad': conducting,
    'reception.accepted': receiving,
    'referral.acknowledged': receiving,
    'referral.rejected': receiving,
    'referral.withdrawn': conducting,
    'receiving.confirmed': homeCommission,
    'travel.papers': { consul: ['holder'], ngo: ['holder'], 'social-worker': ['holder'], police: ['holder'] },
    departed: conducting,
    arrived: receiving,
    'arrived.abroad': conducting,
    'family.told': conducting,
    'consulate.told': conducting,
    'stay.settled': conducting,
    'no.show': byClock,
    'referral.escalated': byClock,
    'referral.stopped': byClock,
    'return.overdue': byClock,
  },
}
