import { codeLists } from '@nrm/sop/codes'
import { dossierField } from '@nrm/sop/forms/dossier'
import { type Cast, silentOffice } from './cast.ts'
import { said } from './facts.ts'
import { type Forms, later, risk, type Scene } from './scene.ts'
import type { Answers } from './story.ts'

/** Answers of those who send and of those who help, procedure C. */
export const assistanceForms: Forms = {
  'referral.sent': referral,
  transfer: (scene) => ({ ...referral(scene), transferReason: said('note', scene.subject.writes) }),
  'referral.acknowledged': () => ({}),
  'referral.accepted': ({ actor, at, random }) => ({
    answer: random.pick(['accept', 'accept', 'accept-in-part']),
    receivedBy: actor,
    arrivalAt: later(at, random.between(1, 20)),
  }),
  'referral.rejected': ({ random }) => ({
    declineReason: random.pick(['no-place', 'outside-remit', 'not-safe-here', 'needs-not-met']),
    nextProposal: 'none-known',
  }),
  'needs.assessed': needs,
  'plan.agreed': ({ subject, at }) => ({
    goals: subject.profile.services
      .slice(0, 2)
      .map((service) => ({ goal: said('goal', subject.writes), service, by: later(at, 700).slice(0, 10) })),
    reviewOn: later(at, 340).slice(0, 10),
    agreedMode: 'signed',
    copyGiven: 'yes',
  }),
  'service.delivered': ({ subject, random, at }) => ({
    service: random.pick(subject.profile.services),
    deliveredOn: at.slice(0, 10),
    serviceNote: said('note', subject.writes),
  }),
  'stay.extended': ({ subject }) => ({ reasons: said('reasons', subject.writes), personAgrees: 'agrees' }),
  'plan.completed': (scene) => closing(scene, 'plan-completed'),
  'no.longer.needed': (scene) => closing(scene, 'no-longer-needed'),
  left: (scene) =>
    closing(scene, scene.random.pick(['person-chose-to-leave', 'moved-to-other-service', 'lost-contact', 'returned-to-other-country'])),
  'safety.incident': ({ random, at, subject }) => ({
    incidentKind: random.pick(['threat', 'exploiter-came', 'person-missing', 'place-disclosed']),
    incidentAt: later(at, -1),
    whatHappened: said('note', subject.writes),
  }),
  'risk.returned': (scene) => ({ ...risk(scene), riskLevel: 'high' }),
}

function referral({ cast, subject, random }: Scene): Answers {
  return {
    recipient: cast.of('helper').office,
    services: subject.profile.services,
    urgency: subject.isInDanger ? 'today' : random.pick(['within-term', 'today', 'within-term']),
    basis: 'consent',
    sharedParts: ['language', 'sex', 'age-band', 'needs', 'safe-contact'],
  }
}

/** Office a story names by its part. */
export const recipientNamed = (cast: Cast, name: unknown): string =>
  name === 'silent' ? silentOffice : cast.of(name === 'other' ? 'other' : 'helper').office

function needs({ random, subject }: Scene): Answers {
  const levels = Object.fromEntries(
    codeLists.needDomains.map((domain) => [`${dossierField(domain)}Need`, random.pick(['urgent', 'some', 'some', 'none', 'not-known'])]),
  )
  return { ...levels, healthNote: said('note', subject.writes), servicesWanted: subject.profile.services }
}

function closing({ random }: Scene, why: string): Answers {
  return {
    why,
    whither: random.pick(['own-home', 'family', 'rented']),
    safeThere: random.pick(['yes', 'yes', 'doubtful']),
    followUpAgreed: random.pick(['yes', 'no']),
  }
}
