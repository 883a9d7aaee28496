import { formatMoment } from '@nrm/messages/dates'
import type { Language } from '@nrm/messages/languages'

type Said = string | readonly string[] | Readonly<Record<string, string>>
/** Answers of the journey by step: codes of a list, words, or both for questions asked item by item. */
export type Answers = Readonly<Record<string, Said>>

const names = { 'uz-Latn': 'Namuna', 'uz-Cyrl': 'Намуна', ru: 'Образец', en: 'Sample' } as const
const reasons = {
  'uz-Latn': 'Oʻylab topilgan asos: hujjatlari olib qoʻyilgan.',
  'uz-Cyrl': 'Ўйлаб топилган асос: ҳужжатлари олиб қўйилган.',
  ru: 'Вымышленное обоснование: документы отобраны.',
  en: 'An invented reason: the papers were taken away.',
} as const
const centres = { 'uz-Latn': 'centre idorasi', 'uz-Cyrl': 'centre идораси', ru: 'учреждение centre', en: 'centre office' } as const

const tomorrow = (language: Language): string => formatMoment(language, new Date(Date.now() + 86_400_000).toISOString())

/**
 * What the officers of the journey answer, in the language they write. The moment and the place of the contact and the
 * receiving officer are filled in by the screen; with them the registration has its twelve answers.
 */
export const answersIn = (language: Language): Readonly<Record<string, Answers>> => ({
  'person.registered': {
    dangerNow: 'no',
    maybeChild: 'no',
    urgentHelp: ['food', 'interpreter'],
    channel: 'police-work',
    language: 'rus',
    consentNow: 'agrees',
    consentItems: { refer: 'yes', status: 'yes' },
    calledBy: names[language],
    sex: 'female',
    citizenship: ['UZ'],
    safeChannel: 'through-office',
  },
  'primary.assessed': {
    talkPlace: 'quiet-room',
    talkPresent: ['interpreter'],
    minutes: '40',
    acts: ['recruitment'],
    means: ['deception'],
    purposes: ['forced-labour'],
    purposeStage: 'carried-out',
    indicators: { 'dr-job-nature': 'yes-told', 'ex-hours': 'yes-told' },
  },
  'presumed.declared': { findingReason: reasons[language] },
  'referral.sent': {
    recipient: centres[language],
    services: ['housing', 'medical'],
    urgency: 'today',
    basis: 'consent',
    sharedParts: ['language', 'needs'],
  },
  'referral.accepted': { answer: 'accept', arrivalAt: tomorrow(language) },
  'needs.assessed': {
    safetyNeed: 'some',
    healthNeed: 'some',
    mindNeed: 'not-known',
    homeMoneyNeed: 'urgent',
    papersNeed: 'urgent',
    lawNeed: 'some',
    familyChildrenNeed: 'none',
    workLearningNeed: 'some',
  },
  'dossier.complete': {
    consentStatus: 'present',
    assessment: 'present',
    ownAccount: 'missing',
    baseAnswer: 'not-needed',
    expertOpinion: 'not-needed',
    papers: 'missing',
    childPapers: 'not-needed',
    hearingWish: 'present',
    factsAgainst: 'not-needed',
  },
  'session.called': { sessionAt: tomorrow(language), personInvited: 'in-writing' },
  'conflict.declared': { conflict: 'no' },
  'vote.cast': { vote: 'grant' },
  'decided.granted': {
    heard: 'in-writing',
    actFinding: 'shown',
    meansFinding: 'shown',
    purposeFinding: 'shown',
    reasons: reasons[language],
    delivery: 'in-person',
    deliveryLanguage: 'rus',
  },
})
