import type { ProcedureName } from '@nrm/sop/procedures'
import type { RegistrationName } from '@nrm/sop/registrations'
import fc from 'fast-check'
import type { OfficerName } from '../country.ts'

/** One act of a history: who, what and with which answers, all chosen by numbers; `wild` tries what nobody may expect to be open. `wait`: minutes before it. */
export type Act = Readonly<{ wild: boolean; choice: number; answers: readonly number[]; wait: number }>
/** A step somebody is meant to take, as far as the case allows. */
export type Leg = readonly [OfficerName, ProcedureName, string, Readonly<Record<string, unknown>>?]
/** A history before it happens: chance alone, the same for model and door. */
export type History = Readonly<{
  by: OfficerName
  name: RegistrationName
  answers: Readonly<{ territory: string; dangerNow: string; maybeChild: string; consentNow: string }>
  legs: readonly Leg[]
  acts: readonly Act[]
}>

const presumed: readonly Leg[] = [
  ['police', 'identification', 'primary.assessed'],
  ['police', 'identification', 'presumed.declared'],
]
const sits: readonly Leg[] = [
  ...presumed,
  ['secretary', 'status', 'dossier.complete'],
  ['secretary', 'status', 'session.called'],
  ['member', 'status', 'conflict.declared', { conflict: 'no' }],
  ['chair', 'status', 'conflict.declared', { conflict: 'no' }],
]
const voted = (vote: string): readonly Leg[] => [
  ...sits,
  ['member', 'status', 'vote.cast', { vote }],
  ['chair', 'status', 'vote.cast', { vote }],
]
const placed: readonly Leg[] = [...presumed, ['police', 'assistance', 'referral.sent'], ['centre', 'assistance', 'referral.accepted']]
const planned: readonly Leg[] = [...placed, ['centre', 'assistance', 'needs.assessed'], ['centre', 'assistance', 'plan.agreed']]

/** Beginnings that lead into the depth of the SOP where chance alone seldom comes; taken as far as the start allows. */
const beginnings: readonly (readonly Leg[])[] = [
  [],
  [],
  [],
  presumed,
  sits,
  voted('grant'),
  voted('refuse'),
  voted('defer'),
  [...voted('refuse'), ['chair', 'status', 'decided.refused']],
  [...sits, ['chair', 'status', 'member.recused']],
  placed,
  planned,
  [...planned, ['centre', 'assistance', 'left']],
  [['police', 'child', 'child.presumed']],
  [['police', 'criminal', 'crime.indicated']],
  [['police', 'return', 'abroad.reported']],
]

const act = fc.record({
  wild: fc.integer({ min: 0, max: 4 }).map((number) => number === 0),
  choice: fc.nat(),
  answers: fc.array(fc.nat({ max: 40 }), { minLength: 8, maxLength: 8 }),
  // Mostly a minute; now and then so long that clocks run out.
  wait: fc.constantFrom(1, 1, 1, 1, 1, 40, 400, 3_000, 20_000),
})

/** Any history of at most so many acts. */
export const histories = (acts = 14): fc.Arbitrary<History> =>
  fc.record({
    by: fc.constantFrom<OfficerName>('police', 'police', 'policeDistrict', 'policeB', 'ngo', 'inson'),
    name: fc.constantFrom<RegistrationName>('person.registered', 'person.registered', 'signal.received'),
    answers: fc.record({
      territory: fc.constantFrom('1718', '1718203', '1730'),
      dangerNow: fc.constantFrom('yes', 'no'),
      maybeChild: fc.constantFrom('yes', 'no', 'unsure'),
      consentNow: fc.constantFrom('agrees', 'agrees', 'agrees', 'agrees-in-part', 'refuses', 'cannot-be-asked'),
    }),
    legs: fc.constantFrom(...beginnings),
    acts: fc.array(act, { minLength: 4, maxLength: acts }),
  })
