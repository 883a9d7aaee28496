import { said } from './facts.ts'
import { type Forms, factsOf, later, risk, type Scene } from './scene.ts'
import type { Answers } from './story.ts'

/** Answers an officer would give in procedure A and to open a case. */
export const identificationForms: Forms = {
  'person.registered': (scene) => ({
    ...source(scene),
    dangerNow: scene.subject.isInDanger ? 'yes' : scene.random.pick(['no', 'no', 'not-known']),
    maybeChild: scene.subject.maybeChild,
    urgentHelp: scene.subject.profile.urgentHelp,
    ...person(scene),
    consentNow: 'agrees',
    consentMode: scene.random.pick(['said-aloud-witnessed', 'signed']),
    copyGiven: scene.random.pick(['yes', 'not-safe']),
    consentItems,
  }),
  'person.abroad': (scene) => {
    const { territory, ...where } = source(scene)
    return {
      ...where,
      channel: 'consulate',
      homeTerritory: territory,
      country: scene.subject.profile.country === 'UZ' ? scene.random.pick(['TR', 'KZ', 'RU']) : scene.subject.profile.country,
      abroadSituation: scene.random.pick(['free', 'in-shelter', 'held-by-authorities']),
      dangerNow: 'no',
      maybeChild: scene.subject.maybeChild,
      urgentHelp: scene.subject.profile.urgentHelp,
      ...person(scene),
      consentNow: 'agrees',
      consentMode: 'signed',
      copyGiven: 'yes',
      consentItems,
    }
  },
  'signal.received': (scene) => ({
    ...source(scene),
    dangerNow: 'not-known',
    maybeChild: scene.subject.maybeChild,
    firstFacts: factsOf(scene),
  }),
  'contact.made': (scene) => ({
    ...risk(scene),
    agreedSteps: said('agreed', scene.subject.writes),
    ...person(scene),
    maybeChild: scene.subject.maybeChild,
  }),
  'consent.recorded': ({ subject, random }) => ({
    consentNow: 'agrees',
    language: subject.language,
    consentMode: random.pick(['said-aloud-witnessed', 'signed']),
    copyGiven: 'yes',
    consentItems,
    // A child's yes counts together with that of whoever speaks for it.
    ...(subject.maybeChild === 'no' ? {} : { representedBy: 'social-centre', representativeItems: consentItems }),
  }),
  'contact.failed': ({ random, subject }) => ({
    attempts: Math.ceil(random.between(1, 5)),
    noContactReason: random.pick(['no-answer', 'wrong-contact', 'not-found-at-place', 'left-territory', 'too-little-known']),
    note: said('note', subject.writes),
  }),
  'signal.duplicate': ({ duplicateOf }) => ({ existingCase: duplicateOf }),
  withdrew: () => ({ consentMode: 'said-aloud-witnessed', mayContactLater: 'yes' }),
  'primary.assessed': assessment,
  'ngo.identified': assessment,
  'presumed.declared': ({ subject }) => ({ findingReason: said('reasons', subject.writes) }),
  'not.presumed.proposed': ({ subject, random }) => ({
    negativeReason: random.pick(['no-act-no-purpose', 'purpose-without-act', 'other-crime']),
    findingReason: said('against', subject.writes),
  }),
  'not.presumed': ({ subject }) => ({ findingReason: said('against', subject.writes), copyGiven: 'yes' }),
  'not.presumed.returned': ({ subject }) => ({ findingReason: said('reasons', subject.writes) }),
  reopened: ({ random, subject }) => ({
    reopenReason: random.pick(['new-fact', 'person-came-back']),
    newFact: said('note', subject.writes),
  }),
}

const consentItems = {
  record: 'yes',
  refer: 'yes',
  status: 'yes',
  base: 'yes',
  doctor: 'later',
  family: 'no',
  crime: 'later',
  contact: 'yes',
  statistics: 'yes',
}

const source = ({ random, subject, cast, at }: Scene) => ({
  channel: random.pick(subject.profile.channels),
  contactAt: later(at, -random.between(0.2, 3)),
  territory: cast.territory,
})

function person(scene: Scene): Answers {
  const { subject, random } = scene
  return {
    ...subject.name,
    language: subject.language,
    interpreter: subject.citizenship === 'UZ' ? 'no' : random.pick(['yes-present', 'yes-phone']),
    sex: subject.sex,
    ageBand: subject.ageBand,
    citizenship: [subject.citizenship],
    safeChannel: random.pick(['call', 'message', 'through-office', 'meeting']),
    neutralWords: random.pick(['please-call-back', 'appointment-reminder', 'not-asked']),
    firstFacts: factsOf(scene),
    suspectedKind: [subject.profile.kind],
  }
}

function assessment({ random, subject }: Scene): Answers {
  const { profile } = subject
  return {
    talkPlace: random.pick(['quiet-room', 'police-office', 'shelter', 'by-phone']),
    talkPresent: [subject.citizenship === 'UZ' ? random.pick(['none', 'psychologist', 'trusted-person']) : 'interpreter'],
    minutes: Math.round(random.between(25, 110)),
    breaks: Math.round(random.between(0, 3)),
    condition: [random.pick(['calm', 'tired', 'frightened'])],
    acts: profile.acts,
    means: profile.means,
    purposes: profile.purposes,
    purposeStage: random.pick(['carried-out', 'carried-out', 'intended']),
    control: profile.control,
    recruited: profile.recruited,
    relation: random.pick(['acquainted', 'stranger', 'family', 'not-known']),
    ...(profile.industry ? { industry: profile.industry } : {}),
    ...(profile.sexKind ? { sexKind: [profile.sexKind] } : {}),
    events: [{ eventKind: 'exploitation', country: profile.country }],
    indicators: Object.fromEntries(profile.indicators.map((item) => [item, random.pick(['yes-told', 'yes-seen', 'yes-paper'])])),
  }
}

/** The assessment of somebody whose story shows no trafficking. */
export const nothingShown: Answers = {
  acts: ['none'],
  means: ['none'],
  purposes: ['none'],
  purposeStage: 'not-known',
  control: ['none'],
  recruited: ['not-known'],
  events: [],
  indicators: {},
}
