import type { Officer } from './country.ts'
import { againstChild, childLaws } from './law-by-hand-child.ts'
import { closingLaws } from './law-by-hand-closing.ts'
import { againstCriminal, criminalLaws } from './law-by-hand-criminal.ts'
import { againstReturn, returnLaws } from './law-by-hand-return.ts'

/** How an officer must stand: of the place, of the holding office, of the office a pending referral is addressed to, of an office the case was shared with. */
export type Stand = 'place' | 'holder' | 'addressee' | 'shared' | 'anywhere'
export type Procedure = 'identification' | 'status' | 'assistance' | 'criminal' | 'return' | 'child' | 'closing'
export type Who = Readonly<Record<string, readonly Stand[]>>
/** From these states to this one; `same` stays where it is. */
export type Law = Readonly<{ procedure: Procedure; step: string; from: readonly string[]; to: string; who: Who }>

const identifiers: Who = {
  police: ['place', 'holder'],
  ngo: ['holder'],
  centre: ['holder'],
  consul: ['holder'],
  'social-worker': ['holder'],
}
/** The child and social worker speaks with the child and with whoever speaks for it. */
const askers: Who = { ...identifiers, 'social-worker': ['holder', 'shared'] }
const police: Who = { police: ['place', 'holder'] }
/** Abroad the consul who met the person says what was found. */
const assessors: Who = { ...police, consul: ['holder'] }
const carers: Who = { centre: ['holder'], ngo: ['holder'], 'social-worker': ['holder'] }
const receivers: Who = { centre: ['addressee'], ngo: ['addressee'], 'social-worker': ['addressee'] }
const secretary: Who = { secretary: ['place'] }
const supervisor: Who = { supervisor: ['place'] }
const sitting: Who = { member: ['place'], chair: ['place'] }
const deciding: Who = { chair: ['place'], national: ['shared'] }
const base: Who = { police: ['place'], secretary: ['place'] }
const participants: Who = {
  police: ['place'],
  secretary: ['place'],
  prosecutor: ['place'],
  ngo: ['holder', 'shared'],
  centre: ['holder', 'shared'],
}
const complainants: Who = { ...participants, 'social-worker': ['holder', 'shared'] }
const clock: Who = { system: ['anywhere'] }

const begun = ['signalled', 'in-contact', 'informed', 'assessed', 'pending-validation', 'presumed']
const undecided = ['collecting', 'ready', 'scheduled']
const inHouse = ['placed', 'reflecting', 'in-plan']

/** Who may take which step in which state, typed off the tables of `domain/sop.md` §2–§4 and the roles of the mission by hand; nothing here comes from `packages/sop`. */
export const laws: readonly Law[] = [
  law('identification', 'contact.made', ['signalled'], 'in-contact', identifiers),
  law('identification', 'contact.failed', ['signalled'], 'no-contact', identifiers),
  law('identification', 'signal.duplicate', ['signalled', 'in-contact'], 'merged', { ...secretary, ...supervisor }),
  law('identification', 'duplicate.separated', ['merged'], 'signalled', { ...secretary, ...supervisor }),
  law('identification', 'signal.duplicate', ['informed', 'assessed', 'presumed'], 'joined', { ...secretary, ...supervisor }),
  law('identification', 'duplicate.separated', ['joined'], 'informed', { ...secretary, ...supervisor }),
  law('identification', 'danger.flagged', ['in-contact', 'informed', 'assessed'], 'same', identifiers),
  law('identification', 'minor.suspected', ['in-contact', 'informed', 'assessed'], 'same', identifiers),
  law('identification', 'consent.recorded', ['in-contact'], 'informed', askers),
  law('identification', 'consent.recorded', ['informed', 'assessed', 'pending-validation', 'presumed'], 'same', askers),
  law('identification', 'consent.refused', ['in-contact'], 'declined', identifiers),
  law('identification', 'primary.assessed', ['informed'], 'assessed', assessors),
  law('identification', 'ngo.identified', ['informed'], 'pending-validation', { ngo: ['holder'] }),
  law('identification', 'presumed.declared', ['assessed', 'pending-validation'], 'presumed', assessors),
  law('identification', 'not.presumed.proposed', ['assessed'], 'negative-review', assessors),
  law('identification', 'not.presumed', ['negative-review'], 'not-presumed', supervisor),
  law('identification', 'not.presumed.returned', ['negative-review'], 'assessed', supervisor),
  law(
    'identification',
    'consent.withdrawn',
    ['informed', 'assessed', 'negative-review', 'pending-validation', 'presumed', 'not-presumed'],
    'same',
    identifiers,
  ),
  law(
    'identification',
    'consent.lapsed',
    ['informed', 'assessed', 'negative-review', 'pending-validation', 'presumed', 'not-presumed'],
    'same',
    clock,
  ),
  law('identification', 'refusal.notified', ['declined'], 'same', identifiers),
  law('identification', 'withdrew', ['informed', 'assessed', 'pending-validation', 'presumed'], 'declined', identifiers),
  ...(
    [
      ['not-presumed', 'informed'],
      ['declined', 'in-contact'],
      ['no-contact', 'signalled'],
    ] as const
  ).map(([from, to]) =>
    law('identification', 'reopened', [from], to, {
      ...participants,
      ...police,
      ...supervisor,
      consul: ['holder'],
      'social-worker': ['holder', 'shared'],
    }),
  ),
  law('identification', 'case.transferred', begun, 'same', { police: ['holder'], ...supervisor }),
  law('identification', 'handover.acknowledged', [...begun, 'negative-review'], 'same', { police: ['holder'] }),
  law('identification', 'handover.overdue', [...begun, 'negative-review'], 'same', clock),
  law('identification', 'contact.overdue', ['signalled'], 'same', clock),
  law('identification', 'assessment.overdue', ['in-contact', 'informed', 'assessed', 'negative-review'], 'same', clock),
  law('identification', 'validation.lapsed', ['pending-validation'], 'presumed', clock),

  law('status', 'r708.queried', ['collecting'], 'same', base),
  law('status', 'r708.answered', undecided, 'same', base),
  law('status', 'material.added', ['collecting'], 'same', participants),
  law('status', 'dossier.complete', ['collecting'], 'ready', { ...secretary, national: ['shared'] }),
  law('status', 'session.called', ['ready'], 'scheduled', { ...secretary, national: ['shared'] }),
  law('status', 'conflict.declared', ['scheduled'], 'same', { ...sitting, national: ['shared'] }),
  law('status', 'member.recused', ['scheduled'], 'same', sitting),
  law('status', 'vote.cast', ['scheduled'], 'same', { ...sitting, national: ['shared'] }),
  law('status', 'decided.granted', ['scheduled'], 'granted', deciding),
  law('status', 'decided.refused', ['scheduled'], 'refused', deciding),
  law('status', 'deferred', ['scheduled'], 'ready', deciding),
  law('status', 'appeal.filed', ['refused'], 'appeal', complainants),
  law('status', 'court.appealed', ['refused', 'final-refused'], 'court', complainants),
  law('status', 'court.upheld', ['court'], 'granted', { ...secretary, prosecutor: ['place'], national: ['anywhere'] }),
  law('status', 'court.dismissed', ['court'], 'final-refused', { ...secretary, prosecutor: ['place'], national: ['anywhere'] }),
  law('status', 'court.overdue', ['court'], 'same', clock),
  law('status', 'appeal.upheld', ['appeal'], 'granted', { national: ['anywhere'] }),
  law('status', 'appeal.dismissed', ['appeal'], 'final-refused', { national: ['anywhere'] }),
  law('status', 'revoked', ['granted'], 'revoked', { chair: ['place'], national: ['anywhere'] }),
  law('status', 'reopened', ['refused', 'final-refused', 'revoked', 'withdrawn'], 'collecting', {
    ...secretary,
    prosecutor: ['place'],
    national: ['anywhere'],
  }),
  law('status', 'status.withdrawn', undecided, 'withdrawn', clock),
  law('status', 'overdue', undecided, 'same', clock),
  law('status', 'r708.overdue', undecided, 'same', clock),
  law('status', 'appeal.lapsed', ['refused'], 'final-refused', clock),
  law('status', 'appeal.overdue', ['appeal'], 'same', clock),

  law('assistance', 'referral.sent', ['urgent'], 'same', identifiers),
  law('assistance', 'referral.withdrawn', ['urgent', 'in-plan'], 'same', identifiers),
  law('assistance', 'referral.acknowledged', ['urgent', 'in-plan'], 'same', receivers),
  law('assistance', 'referral.accepted', ['urgent', 'in-plan'], 'placed', receivers),
  law('assistance', 'referral.rejected', ['urgent', 'in-plan'], 'same', receivers),
  law('assistance', 'needs.assessed', ['placed'], 'reflecting', carers),
  law('assistance', 'plan.agreed', ['reflecting'], 'in-plan', carers),
  law('assistance', 'service.delivered', ['in-plan'], 'same', carers),
  law('assistance', 'stay.extended', ['in-plan'], 'same', carers),
  law('assistance', 'transfer', ['in-plan'], 'same', carers),
  law('assistance', 'plan.completed', ['in-plan'], 'discharge', carers),
  law('assistance', 'no.longer.needed', ['in-plan'], 'discharge', carers),
  law('assistance', 'left', ['urgent', ...inHouse], 'discharge', { ...carers, police: ['holder'] }),
  law('assistance', 'risk.returned', ['discharge'], 'urgent', {
    ...supervisor,
    'social-worker': ['holder', 'shared'],
    police: ['place'],
    centre: ['holder', 'shared'],
    ngo: ['holder', 'shared'],
  }),
  law('assistance', 'safety.incident', ['urgent', ...inHouse, 'discharge'], 'same', {
    ...supervisor,
    police: ['place'],
    prosecutor: ['place'],
    centre: ['holder', 'shared', 'addressee'],
    ngo: ['holder', 'shared', 'addressee'],
    'social-worker': ['holder', 'shared', 'addressee'],
    consul: ['holder'],
  }),
  law('assistance', 'referral.escalated', ['urgent', 'in-plan'], 'same', clock),
  law('assistance', 'referral.stopped', ['urgent', 'in-plan'], 'same', clock),
  law('assistance', 'referral.unsent', ['urgent'], 'same', clock),
  law('assistance', 'case.joined', ['urgent'], 'discharge', clock),
  law('assistance', 'case.parted', ['discharge'], 'urgent', clock),
  law('assistance', 'stay.ended', inHouse, 'same', clock),
  law('assistance', 'help.resumed', ['discharge'], 'urgent', clock),
  law('assistance', 'family.told', ['urgent', ...inHouse], 'same', { ...carers, police: ['holder'], consul: ['holder'] }),
  law('assistance', 'brought.home', ['urgent'], 'placed', clock),
  law('assistance', 'helped.abroad', ['urgent'], 'same', { consul: ['holder'], ngo: ['holder'] }),
  law(
    'identification',
    'brought.home',
    ['in-contact', 'informed', 'assessed', 'negative-review', 'pending-validation', 'presumed', 'not-presumed', 'declined'],
    'same',
    clock,
  ),
  ...criminalLaws,
  ...returnLaws,
  ...childLaws,
  ...closingLaws,
]

/** Steps people take, by procedure. */
export const humanStepsOf = (procedure: Procedure): string[] => [
  ...new Set(laws.filter((each) => each.procedure === procedure && !each.who.system).map(({ step }) => step)),
]
export const clockStepsOf = (procedure: Procedure): string[] => [
  ...new Set(laws.filter((each) => each.procedure === procedure && each.who.system).map(({ step }) => step)),
]
export const statesOf = (procedure: Procedure): string[] =>
  [...new Set(laws.filter((each) => each.procedure === procedure).flatMap(({ from, to }) => [...from, to]))].filter(
    (state) => state !== 'same',
  )

/** One procedure as it lies in the tables, seen past every policy. */
export type Lying = Readonly<{
  id: string
  procedure: Procedure
  state: string
  version: number
  territory: string
  holder: string
  addressee: string | null
  origin: string
  shared: readonly string[]
  excluded: readonly string[]
  /** Hidden from its own territory; then open to those named alone, offices and officers. */
  restricted?: boolean
  named?: readonly string[]
  facts: Readonly<Record<string, unknown>>
}>

/** Whether role and standing allow the step, whatever the state. */
export function stands(officer: Pick<Officer, 'role' | 'office' | 'territory'>, lying: Lying, step: string): boolean {
  return laws
    .filter((each) => each.procedure === lying.procedure && each.step === step)
    .some(({ who }) => (who[officer.role] ?? []).some((stand) => standsSo(stand, officer, lying)))
}

/** Where the step leads from here; null where it is not open in this state or a fact of the case stands against it. */
export function leadsTo({ procedure, state, facts }: Lying, step: string): string | null {
  const found = laws.find((each) => each.procedure === procedure && each.step === step && each.from.includes(state))
  if (!found || against[step]?.(facts)) return null
  return found.to === 'same' ? state : found.to
}

const against: Readonly<Record<string, (facts: Readonly<Record<string, unknown>>) => boolean>> = {
  ...againstCriminal,
  ...againstChild,
  ...againstReturn,
  'handover.acknowledged': (facts) => facts.handed !== true,
  'danger.flagged': (facts) => facts.dangerFlagged === true,
  'minor.suspected': (facts) => facts.childFlagged === true,
  'refusal.notified': (facts) => facts.refused !== 'yes' || facts.child !== 'no',
  'referral.stopped': (facts) => facts.referral === 'none' || facts.basis !== 'consent',
  'r708.queried': (facts) => facts.base === 'pending',
  'r708.answered': (facts) => facts.base !== 'pending',
  deferred: (facts) => Number(facts.deferrals) > 0,
  'referral.sent': (facts) => facts.referral !== 'none',
  'helped.abroad': (facts) => facts.referral !== 'none',
  transfer: (facts) => facts.referral !== 'none',
  'referral.acknowledged': (facts) => facts.referral !== 'sent',
  'referral.accepted': (facts) => facts.referral === 'none',
  'referral.rejected': (facts) => facts.referral === 'none' || facts.referral === 'accepted',
  'referral.withdrawn': (facts) => facts.referral === 'none',
}

function standsSo(stand: Stand, officer: Pick<Officer, 'office' | 'territory'>, lying: Lying): boolean {
  switch (stand) {
    case 'anywhere':
      return true
    case 'place':
      return isOfThePlace(officer, lying.territory)
    case 'holder':
      return officer.office === lying.holder
    case 'addressee':
      return officer.office === lying.addressee
    case 'shared':
      return lying.shared.includes(officer.office)
  }
}

/** A region covers what lies in it, a district itself, the country everything. SOATO: the first four digits name the region. */
export const isOfThePlace = (officer: Pick<Officer, 'territory'>, territory: string) =>
  officer.territory === '17' ||
  officer.territory === territory ||
  (officer.territory.length === 4 && territory.startsWith(officer.territory))

function law(procedure: Procedure, step: string, from: readonly string[], to: string, who: Who): Law {
  return { procedure, step, from, to, who }
}
