import { said } from './facts.ts'
import { type Forms, later, type Scene } from './scene.ts'

const level = ({ random }: Scene) => random.pick(['low', 'low', 'medium', 'not-known'])

/** Answers of consuls and of those who receive, procedure E. */
export const returnForms: Forms = {
  'helped.abroad': ({ subject }) => ({ services: subject.profile.services.slice(0, 2) }),
  'consular.contact': () => ({ contactMode: 'in-person', nationality: 'confirmed', contactWish: 'wants-to-return' }),
  'return.requested': ({ subject }) => ({
    voluntary: 'yes',
    informed: 'yes',
    reflectionWish: 'go-now',
    writtenMode: 'signed',
    language: subject.language,
  }),
  'risk.assessed': (scene) => ({
    riskIdentity: level(scene),
    riskTraffickers: level(scene),
    riskFamily: level(scene),
    riskAuthorities: level(scene),
    riskHealth: level(scene),
    riskJourney: level(scene),
    riskReception: level(scene),
    riskLivelihood: 'medium',
    riskChildren: 'low',
    returnRisk: 'acceptable-with-measures',
    riskMeasures: said('note', scene.subject.writes),
  }),
  'risk.checked': () => ({}),
  'risk.unacceptable': () => ({ riskDomains: ['traffickers', 'family'], personTold: 'yes' }),
  'reception.asked': ({ cast, subject }) => ({
    recipient: cast.of('social').office,
    services: subject.profile.services,
    urgency: 'within-term',
    basis: 'consent',
    sharedParts: ['language', 'sex', 'age-band', 'needs'],
  }),
  'reception.accepted': ({ actor, at, random }) => ({ answer: 'accept', receivedBy: actor, arrivalAt: later(at, random.between(60, 160)) }),
  'receiving.confirmed': () => ({}),
  'travel.papers': () => ({ travelDocument: 'return-certificate' }),
  departed: ({ at, subject }) => ({
    travelMeans: 'plane',
    arrivalAt: later(at, 6),
    arrivalPlace: 'airport',
    escort: subject.maybeChild === 'no' ? 'none' : 'consul',
    ...(subject.maybeChild === 'no' ? {} : { escortName: 'Ertak Xayolova', handTo: 'Rivoyat Namunayeva' }),
  }),
  arrived: ({ actor, at, subject }) => ({
    arrivedAt: later(at, -1),
    arrivalPlace: 'airport',
    receivedBy: actor,
    arrivalQuestions: 'nobody-asked',
    ...(subject.maybeChild === 'no' ? {} : { handedTo: 'Rivoyat Namunayeva' }),
  }),
  'return.abandoned': ({ random }) => ({ abandonReason: random.pick(['changed-mind', 'wants-to-stay']) }),
  'stay.settled': () => ({ staySolution: 'temporary-stay' }),
  'foreign.victim': ({ subject }) => ({ citizenOf: subject.citizenship, asylum: 'no', stayPapers: 'expired', stayBreach: 'yes' }),
}
