import type { Law } from './law-by-hand.ts'

type Who = Law['who']
const conducting: Who = { consul: ['holder'], ngo: ['holder'], centre: ['holder'], 'social-worker': ['holder'], police: ['holder'] }
const receiving: Who = { centre: ['addressee'], ngo: ['addressee'], 'social-worker': ['addressee'] }
/** The home commission, and of a case hidden from its territory the National Commission. */
const homeCommission: Who = { secretary: ['place'], national: ['shared'] }
const second: Who = { ...conducting, supervisor: ['place'] }
const clock: Who = { system: ['anywhere'] }
const abroad = ['located', 'identified-abroad', 'preparing', 'travelling']

/** Procedure E, typed off `domain/sop.md` §6 and §9 by hand. */
export const returnLaws: readonly Law[] = [
  law('consulate.asked', ['located'], 'same', { ngo: ['holder'], centre: ['holder'], 'social-worker': ['holder'], police: ['holder'] }),
  law('consular.contact', ['located'], 'identified-abroad', { consul: ['holder'], ngo: ['holder'] }),
  law('return.requested', ['identified-abroad', 'foreign-in-uz', 'stay-options', 'settled'], 'preparing', conducting),
  law('risk.assessed', ['preparing'], 'same', conducting),
  law('risk.checked', ['preparing'], 'same', second),
  law('assessment.returned', ['preparing'], 'same', second),
  law('risk.unacceptable', ['preparing'], 'stay-options', conducting),
  law('reception.asked', ['preparing'], 'same', conducting),
  law('reception.abroad', ['preparing'], 'same', conducting),
  law('referral.acknowledged', ['preparing'], 'same', receiving),
  law('reception.accepted', ['preparing'], 'same', receiving),
  law('referral.rejected', ['preparing'], 'same', receiving),
  law('referral.withdrawn', ['preparing'], 'same', conducting),
  law('receiving.confirmed', ['preparing'], 'travelling', homeCommission),
  law('travel.papers', ['preparing', 'travelling'], 'same', {
    consul: ['holder'],
    ngo: ['holder'],
    'social-worker': ['holder'],
    police: ['holder'],
  }),
  law('departed', ['travelling'], 'same', conducting),
  law('arrived', ['located', 'travelling'], 'received', receiving),
  law('arrived.abroad', ['travelling'], 'received', conducting),
  law('family.told', ['identified-abroad', 'preparing', 'travelling'], 'same', conducting),
  law('consulate.told', ['foreign-in-uz'], 'same', conducting),
  law('stay.settled', ['foreign-in-uz', 'stay-options'], 'settled', conducting),
  law('return.abandoned', abroad, 'stay-options', conducting),
  law('no.show', ['travelling'], 'located', clock),
  law('referral.escalated', ['preparing'], 'same', clock),
  law('referral.stopped', ['preparing'], 'same', clock),
  law('referral.stopped', ['travelling'], 'stay-options', clock),
  law('return.overdue', [...abroad, 'foreign-in-uz', 'stay-options'], 'same', clock),
]

type Facts = Readonly<Record<string, unknown>>
const unread = ({ risk, riskChecked }: Facts) => risk === 'none' || riskChecked === true
/** Facts of the return that stand against a step in a state that would allow it. */
export const againstReturn: Readonly<Record<string, (facts: Facts) => boolean>> = {
  'risk.checked': unread,
  'assessment.returned': unread,
  'risk.unacceptable': (facts) => facts.risk === 'none',
  'reception.asked': (facts) => facts.way !== 'home' || facts.referral !== 'none',
  'reception.abroad': (facts) => facts.way !== 'abroad' || facts.agreedAbroad === true,
  'reception.accepted': (facts) => facts.referral !== 'sent' && facts.referral !== 'acknowledged',
  'receiving.confirmed': (facts) => facts.referral !== 'accepted' && facts.agreedAbroad !== true,
  arrived: (facts) => facts.referral !== 'accepted',
  'arrived.abroad': (facts) => facts.agreedAbroad !== true,
}

function law(step: string, from: readonly string[], to: string, who: Who): Law {
  return { procedure: 'return', step, from, to, who }
}
