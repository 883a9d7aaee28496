import { cite, practice, resolution60, standard } from '../acts.ts'
import { nothing } from '../form.ts'
import { arrival, arrivalAbroad, departure, receivingConfirmed, receptionAbroad, receptionAsked, travelPapers } from '../forms/reception.ts'
import { acceptance, acknowledgement, recall, rejection } from '../forms/referral.ts'
import { abandoned, abroad, consularContact, consulateAsked, familyTold, returnWish } from '../forms/return.ts'
import { returnRisk, riskChecked, riskReturned, riskUnacceptable } from '../forms/return-risk.ts'
import { consulateTold, foreigner, staySettled } from '../forms/stay.ts'
import type { Steps } from '../step.ts'
import {
  agrees,
  asylumIsAdvised,
  childIsHanded,
  childTravelsSafely,
  isIdentified,
  isVoluntary,
  mayTravel,
  restsOn,
} from './return-guards.ts'

const conductors = { consul: 'holder', ngo: 'holder', centre: 'holder', 'social-worker': 'holder', police: 'holder' } as const
/** A second person: another officer of the office that conducts the return, or the head of the police at home. */
const second = { ...conductors, supervisor: 'territory' } as const
const receivers = { centre: 'recipient', ngo: 'recipient', 'social-worker': 'recipient' } as const
const clock = { system: 'nation' } as const
const personalData = cite('law-personal-data', 'INFERRED')

/** Procedure E: who takes which step, on which basis, with which form (sop.md §6). Forward steps first. */
export const returnSteps = {
  'abroad.reported': {
    by: { consul: 'holder', ngo: 'holder', 'social-worker': 'holder', police: ['territory', 'holder'] },
    law: [practice],
    form: abroad,
    document: 'D01',
  },
  'foreign.victim': {
    by: { police: ['territory', 'holder'], ngo: 'holder', centre: 'holder', 'social-worker': 'holder' },
    law: [standard],
    form: foreigner,
  },
  'consular.contact': {
    by: { consul: 'holder', ngo: 'holder' },
    law: [resolution60],
    form: consularContact,
    document: 'D04',
    restsOn: 'record',
    requires: isIdentified,
  },
  'return.requested': { by: conductors, law: [standard], form: returnWish, document: 'D03', requires: isVoluntary },
  'risk.assessed': { by: conductors, law: [standard], form: returnRisk, document: 'D18' },
  'risk.checked': {
    by: second,
    law: [standard],
    form: riskChecked,
    document: 'D18',
    otherThan: 'assessor',
  },
  'reception.asked': {
    by: conductors,
    law: [practice, personalData],
    form: receptionAsked,
    document: 'D19',
    discloses: { purpose: 'refer', ground: 'basis', recipient: 'recipient', reason: 'basisReason' },
    requires: restsOn('refer'),
  },
  'reception.abroad': {
    by: conductors,
    law: [practice, personalData],
    form: receptionAbroad,
    document: 'D19',
    discloses: { purpose: 'refer' },
    requires: agrees('refer'),
  },
  'referral.acknowledged': { by: receivers, law: [practice], form: acknowledgement, document: 'D19' },
  'reception.accepted': { by: receivers, law: [practice], form: acceptance, document: 'D19' },
  'referral.rejected': { by: receivers, law: [practice], form: rejection, document: 'D19' },
  'receiving.confirmed': {
    by: { secretary: 'territory', national: 'access' },
    law: [practice],
    form: receivingConfirmed,
    requires: mayTravel,
  },
  'travel.papers': {
    by: { consul: 'holder', police: 'holder', ngo: 'holder', 'social-worker': 'holder' },
    law: [practice],
    form: travelPapers,
    document: 'D20',
  },
  departed: { by: conductors, law: [standard], form: departure, requires: childTravelsSafely },
  arrived: { by: receivers, law: [standard], form: arrival, requires: childIsHanded },
  'arrived.abroad': { by: conductors, law: [standard], form: arrivalAbroad, requires: childIsHanded },
  'stay.settled': { by: conductors, law: [standard], form: staySettled },
  'consulate.asked': {
    by: { ngo: 'holder', centre: 'holder', 'social-worker': 'holder', police: 'holder' },
    law: [personalData, standard],
    form: consulateAsked,
    document: 'D19',
    discloses: { purpose: 'consulate', ground: 'basis', recipient: 'consulate', reason: 'basisReason' },
    requires: restsOn('consulate'),
  },
  'consulate.told': {
    by: conductors,
    law: [standard, personalData],
    form: consulateTold,
    discloses: { purpose: 'consulate' },
    requires: asylumIsAdvised,
  },
  'family.told': {
    by: conductors,
    law: [standard, personalData],
    form: familyTold,
    discloses: { purpose: 'family' },
    requires: agrees('family'),
  },
  'assessment.returned': {
    by: second,
    law: [standard],
    form: riskReturned,
    otherThan: 'assessor',
  },
  'risk.unacceptable': { by: conductors, law: [standard], form: riskUnacceptable, document: 'D18' },
  'referral.withdrawn': { by: conductors, law: [practice], form: recall, document: 'D19' },
  'return.abandoned': { by: conductors, law: [standard], form: abandoned },
  'no.show': { by: clock, law: [practice], form: nothing },
  'referral.escalated': { by: clock, law: [practice], form: nothing },
  'referral.stopped': { by: clock, law: [standard], form: nothing },
  'return.overdue': { by: clock, law: [practice], form: nothing },
} as const satisfies Steps
export type ReturnStep = keyof typeof returnSteps
