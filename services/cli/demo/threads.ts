import { a, type Beat, b, c, e, f } from './story.ts'

/** Ways through a procedure that stories are put together from. Hours are those of a country that works as it should. */

export const presumed: readonly Beat[] = [a('police', 'primary.assessed', [2, 18]), a('police', 'presumed.declared', [0.5, 3])]
export const found: readonly Beat[] = [a('police', 'contact.made', [1, 16]), a('police', 'consent.recorded', [0.5, 4])]

export const dossier: readonly Beat[] = [b('secretary', 'dossier.complete', [60, 170])]
export const checkedDossier: readonly Beat[] = [
  b('police', 'r708.queried', [6, 30]),
  b('police', 'r708.answered', [24, 80]),
  b('helper', 'material.added', [2, 10]),
  b('secretary', 'dossier.complete', [10, 40]),
]
export const session: readonly Beat[] = [
  b('secretary', 'session.called', [24, 90]),
  b('member', 'conflict.declared', [30, 60]),
  b('chair', 'conflict.declared', [0.2, 0.5]),
]
export const votes = (choice: 'grant' | 'refuse' | 'defer'): readonly Beat[] => [
  b('member', 'vote.cast', [0.5, 1], { vote: choice }),
  b('chair', 'vote.cast', [0.1, 0.3], { vote: choice }),
]
export const granted: readonly Beat[] = [...dossier, ...session, ...votes('grant'), b('chair', 'decided.granted', [0.1, 1])]
export const grantedAfterCheck: readonly Beat[] = [
  ...checkedDossier,
  ...session,
  ...votes('grant'),
  b('chair', 'decided.granted', [0.1, 1]),
]
export const refused: readonly Beat[] = [...dossier, ...session, ...votes('refuse'), b('chair', 'decided.refused', [0.1, 1])]

export const referred: readonly Beat[] = [c('police', 'referral.sent', [0.5, 8])]
export const placed: readonly Beat[] = [
  ...referred,
  c('helper', 'referral.acknowledged', [0.5, 5]),
  c('helper', 'referral.accepted', [1, 9]),
]
export const inPlan: readonly Beat[] = [...placed, c('helper', 'needs.assessed', [60, 140]), c('helper', 'plan.agreed', [40, 100])]
export const served: readonly Beat[] = [...inPlan, c('helper', 'service.delivered', [20, 90]), c('helper', 'service.delivered', [60, 160])]
export const completed: readonly Beat[] = [...served, c('helper', 'plan.completed', [90, 260])]
export const stayed: readonly Beat[] = [
  ...inPlan,
  c('helper', 'service.delivered', [100, 200]),
  c('helper', 'stay.extended', [60, 150]),
  c('helper', 'plan.completed', [200, 500]),
]

/** Found abroad: the consul says what was found, reaches the person and asks. */
export const foundAbroad: readonly Beat[] = [
  a('consul', 'primary.assessed', [2, 12]),
  a('consul', 'presumed.declared', [0.5, 3]),
  c('consul', 'helped.abroad', [0.5, 3]),
  e('consul', 'consular.contact', [1, 20]),
]
export const wishes: readonly Beat[] = [e('consul', 'return.requested', [10, 50])]
/** Up to a risk that two people have read. */
export const ready: readonly Beat[] = [...wishes, e('consul', 'risk.assessed', [10, 40]), e('consul2', 'risk.checked', [2, 20])]
export const asked: readonly Beat[] = [
  c('consul', 'helped.abroad', [0.5, 3]),
  e('consul', 'reception.asked', [2, 20]),
  e('social', 'referral.acknowledged', [1, 6]),
  e('social', 'reception.accepted', [1, 10]),
]
export const home: readonly Beat[] = [
  ...ready,
  ...asked,
  e('secretary', 'receiving.confirmed', [4, 40]),
  e('consul', 'travel.papers', [4, 30]),
  e('consul', 'departed', [10, 60]),
  e('social', 'arrived', [8, 20]),
]
export const helpedAtHome: readonly Beat[] = [
  c('social', 'needs.assessed', [60, 140]),
  c('social', 'plan.agreed', [40, 100]),
  c('social', 'service.delivered', [20, 90]),
  c('social', 'plan.completed', [90, 260]),
]
/** A child is represented, assessed and placed, and return is determined to be best. */
export const childDecided: readonly Beat[] = [
  f('social', 'guardian.appointed', [1, 8]),
  f('social', 'bia.done', [10, 40]),
  f('social', 'placement.decided', [20, 60]),
  f('social', 'bid.done', [40, 120], { durableSolution: 'return' }),
]
