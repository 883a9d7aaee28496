import type { Advanced } from '@nrm/casework/advance'
import type { SealedDb } from '@nrm/casework/sealed-db'
import type { ProcedureName } from '@nrm/sop/procedures'
import { as, type Country, type OfficerName } from './country.ts'
import { returnCaseAt } from './return-case.ts'
import { caseAt, registerAs, routes, stepAs } from './walk.ts'

type Leg = readonly [by: OfficerName, procedure: ProcedureName, step: string, answers?: Readonly<Record<string, unknown>>]
const sent: Leg = ['police', 'assistance', 'referral.sent']
const transfer: Leg = ['centre', 'assistance', 'transfer']
const sits: readonly Leg[] = [
  ['member', 'status', 'conflict.declared'],
  ['chair', 'status', 'conflict.declared'],
]
const votes = (choice: string): readonly Leg[] => [
  ...sits,
  ['member', 'status', 'vote.cast', { vote: choice }],
  ['chair', 'status', 'vote.cast', { vote: choice }],
]

/** Situations that differ from a state of `routes` by facts of the case, not by the state alone. */
const further = {
  'referral sent': { route: 'assistance/urgent', legs: [sent] },
  'referral acknowledged': { route: 'assistance/urgent', legs: [sent, ['centre', 'assistance', 'referral.acknowledged']] },
  'referral declined': { route: 'assistance/urgent', legs: [sent, ['centre', 'assistance', 'referral.rejected']] },
  'transfer sent': { route: 'assistance/in-plan', legs: [transfer] },
  'base asked': { route: 'status/collecting', legs: [['police', 'status', 'r708.queried']] },
  'members sit': { route: 'status/scheduled', legs: sits },
  'voted to grant': { route: 'status/scheduled', legs: votes('grant') },
  'voted to defer': { route: 'status/scheduled', legs: votes('defer') },
  'deferred once': {
    route: 'status/scheduled',
    legs: [...votes('defer'), ['chair', 'status', 'deferred'], ['secretary', 'status', 'session.called']],
  },
  'member recused': { route: 'status/scheduled', legs: [['member', 'status', 'member.recused']] },
  'chair recused': { route: 'status/scheduled', legs: [['chair', 'status', 'member.recused']] },
  'appeal upheld': { route: 'status/appeal', legs: [['national', 'status', 'appeal.upheld']] },
  'a crime is investigated': {
    route: 'identification/presumed',
    legs: [
      ['police', 'criminal', 'crime.indicated', { elements: ['135-2-d'], reportGround: 'legal-ground', reportReason: 'invented' }],
      ['investigator', 'criminal', 'case.opened'],
    ],
  },
  'appeal dismissed': { route: 'status/appeal', legs: [['national', 'status', 'appeal.dismissed']] },
} as const satisfies Record<string, Readonly<{ route: string; legs: readonly Leg[] }>>

const presumed: readonly Leg[] = [
  ['police', 'identification', 'primary.assessed'],
  ['police', 'identification', 'presumed.declared'],
]
const by = (officer: OfficerName, legs: readonly Leg[]): readonly Leg[] => legs.map(([, ...rest]) => [officer, ...rest])
/** Situations that differ by place: where the case lies and who registered it. */
const elsewhere: Readonly<Record<string, Readonly<{ by: OfficerName; territory: string; legs: readonly Leg[] }>>> = {
  'registered by the district of region A': { by: 'policeDistrict', territory: '1718203', legs: by('policeDistrict', presumed) },
  'found in region A by police of region B': { by: 'policeB', territory: '1718', legs: by('policeB', presumed) },
  'of region B': { by: 'policeB', territory: '1730', legs: by('policeB', [...presumed, sent]) },
  'registered by an NGO': { by: 'ngo', territory: '1718', legs: [] },
  'registered by the centre': { by: 'centre', territory: '1718203', legs: [] },
}

/** Somebody abroad: the last step of the way home that was taken, null for none. */
const abroad: Readonly<Record<string, string | null>> = {
  'reported from abroad': null,
  'reception agreed': 'reception.accepted',
  'on the way home': 'departed',
}

/** Names of `routes` and of the situations beyond them. */
export const situationNames: readonly string[] = [
  ...Object.keys(routes),
  ...Object.keys(further),
  ...Object.keys(elsewhere),
  ...Object.keys(abroad),
]

/** Walks a new case into a situation, through the worker's pool. Referrals go to the centre, transfers to Inson. */
export async function situation(worker: SealedDb, small: Country, name: string): Promise<Advanced> {
  const place = elsewhere[name]
  if (place)
    return walkOn(worker, small, await registerAs(worker, as(small.officers[place.by]), { territory: place.territory }), place.legs)
  if (Object.hasOwn(abroad, name)) return returnCaseAt(worker, small, abroad[name] ?? null, { dangerNow: 'no' })
  if (!Object.hasOwn(further, name)) return caseAt(worker, small, name)
  const { route, legs }: { route: string; legs: readonly Leg[] } = further[name as keyof typeof further]
  return walkOn(worker, small, await caseAt(worker, small, route), legs)
}

/** Takes more steps on a case, one after another. */
export async function walkOn(worker: SealedDb, { officers, offices }: Country, from: Advanced, legs: readonly Leg[]): Promise<Advanced> {
  let view = from
  for (const [by, procedure, step, answers] of legs) {
    const officer = officers[by]
    view = await stepAs(worker, as(officer), view, procedure, step, { ...referencesOf(step, officer.id, offices), ...answers })
  }
  return view
}

/** The offices and people a form must name. */
export function referencesOf(step: string, officer: string, offices: Country['offices']): Record<string, string> {
  if (step === 'referral.sent') return { recipient: offices.centre }
  if (step === 'transfer' || step === 'reception.asked') return { recipient: offices.inson }
  if (step === 'case.transferred') return { toOffice: offices.policeB, toTerritory: '1730' }
  if (step === 'crime.indicated') return { addressee: offices.policeA }
  if (step === 'case.passed') return { passedTo: offices.prosecutorA }
  if (step === 'consulate.asked') return { consulate: offices.consulate }
  if (step === 'reception.accepted' || step === 'arrived') return { receivedBy: officer }
  if (step === 'order.issued') return { withBody: offices.inson }
  if (step === 'child.handed') return { toCentre: offices.inson }
  return step === 'referral.accepted' ? { receivedBy: officer } : {}
}
