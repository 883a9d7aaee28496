import type { Relation } from '../roles.ts'
import type { Row, Who } from './sop-row.ts'
import { assistance } from './sop-text-assistance.ts'
import { child, childUnless } from './sop-text-child.ts'
import { closing } from './sop-text-closing.ts'
import { criminal, criminalUnless } from './sop-text-criminal.ts'
import { returning } from './sop-text-return.ts'

export type { Row } from './sop-row.ts'

type Letter = 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G'

/** Tables of `domain/sop.md` §2–§8, typed off by a reader; nothing here is taken from the code. */
export const printed: Readonly<Record<Letter, readonly Row[]>> = {
  A: [
    ['–', 'signal.received', 'A0'],
    ['A0', 'signal.duplicate', 'AX'],
    ['A0', 'contact.made', 'A1'],
    ['A0', 'contact.failed', 'A9'],
    ['A1', 'danger.flagged', 'A1'],
    ['A1', 'minor.suspected', 'A1'],
    ['A1', 'consent.recorded', 'A2'],
    ['A1', 'consent.refused', 'A8'],
    ['A2', 'primary.assessed', 'A3'],
    ['A3', 'presumed.declared', 'A4'],
    ['A5', 'reopened', 'A2'],
    ['A4', 'withdrew', 'A8'],
  ],
  B: [
    ['–', 'b.opened', 'B0'],
    ['B0', 'r708.queried', 'B0'],
    ['B0', 'material.added', 'B0'],
    ['B0', 'dossier.complete', 'B1'],
    ['B1', 'session.called', 'B2'],
    ['B2', 'member.recused', 'B2'],
    ['B2', 'decided.granted', 'B3'],
    ['B2', 'decided.refused', 'B4'],
    ['B2', 'deferred', 'B1'],
    ['B1', 'overdue', 'B1'],
    ['B2', 'overdue', 'B2'],
    ['B4', 'appeal.filed', 'B5'],
    ['B5', 'appeal.upheld', 'B3'],
    ['B5', 'appeal.dismissed', 'B6'],
    ['B3', 'revoked', 'B7'],
    ['B4', 'reopened', 'B0'],
    ['B6', 'reopened', 'B0'],
  ],
  C: assistance.printed,
  D: criminal.printed,
  E: returning.printed,
  F: child.printed,
  G: closing.printed,
}

/**
 * Rows the printed tables leave open: a second person made of two steps, an NGO's finding beside the officer's own (the table has it
 * from A4, which it leads to), a transfer that waits for its receiver, ends of clocks, and ways out of every state.
 */
export const added: Readonly<Record<Letter, readonly Row[]>> = {
  A: [
    ['A3', 'not.presumed.proposed', 'A3n'],
    ['A3n', 'not.presumed', 'A5'],
    ['A3n', 'not.presumed.returned', 'A3'],
    ['A2', 'ngo.identified', 'A4p'],
    ['A4p', 'presumed.declared', 'A4'],
    ['A4p', 'validation.lapsed', 'A4'],
    ...['A2', 'A3', 'A4p'].map((state) => [state, 'withdrew', 'A8'] as const),
    // §8, `withdraw` from any state: a part of consent is taken back and the case stays where it is.
    ...['A2', 'A3', 'A3n', 'A4p', 'A4', 'A5'].map((state) => [state, 'consent.withdrawn', state] as const),
    // §7, `turned_18`: adult consent asked again.
    ...['A2', 'A3', 'A3n', 'A4p', 'A4', 'A5'].map((state) => [state, 'consent.lapsed', state] as const),
    // §2, output of `consent.refused`: anonymous statistic only.
    ['A8', 'refusal.notified', 'A8'],
    ...['A2', 'A3'].flatMap(
      (state) =>
        [
          [state, 'danger.flagged', state],
          [state, 'minor.suspected', state],
        ] as const,
    ),
    ...['A2', 'A3', 'A4p', 'A4'].map((state) => [state, 'consent.recorded', state] as const),
    // Between offices of the police, in the same territory or another: the case stays in its state.
    ...['A0', 'A1', 'A2', 'A3', 'A4p', 'A4'].flatMap((state) =>
      ['case.transferred', 'handover.acknowledged', 'handover.overdue'].map((step) => [state, step, state] as const),
    ),
    // §6: who arrived is conducted by whoever received the person.
    ...['A1', 'A2', 'A3', 'A3n', 'A4p', 'A4', 'A5', 'A8'].map((state) => [state, 'brought.home', state] as const),
    ...['handover.acknowledged', 'handover.overdue'].map((step) => ['A3n', step, 'A3n'] as const),
    ['A8', 'reopened', 'A1'],
    ['A9', 'reopened', 'A0'],
    ['AX', 'duplicate.separated', 'A0'],
    // A duplicate found after the contact or after the consent; what was asked stands, help goes on.
    ['A1', 'signal.duplicate', 'AX'],
    ...['A2', 'A3', 'A4'].map((state) => [state, 'signal.duplicate', 'AX2'] as const),
    ['AX2', 'duplicate.separated', 'A2'],
    ['A0', 'contact.overdue', 'A0'],
    ...['A1', 'A2', 'A3', 'A3n'].map((state) => [state, 'assessment.overdue', state] as const),
  ],
  B: [
    ...['B0', 'B1', 'B2'].flatMap(
      (state) =>
        [
          [state, 'r708.answered', state],
          [state, 'r708.overdue', state],
          [state, 'status.withdrawn', 'B8'],
        ] as const,
    ),
    ['B0', 'overdue', 'B0'],
    ['B2', 'conflict.declared', 'B2'],
    ['B2', 'vote.cast', 'B2'],
    ['B4', 'appeal.lapsed', 'B6'],
    ['B5', 'appeal.overdue', 'B5'],
    // law-facts.md §1: a decision of an administrative body may be taken to court within six months.
    ['B4', 'court.appealed', 'B9'],
    ['B6', 'court.appealed', 'B9'],
    ['B9', 'court.upheld', 'B3'],
    ['B9', 'court.dismissed', 'B6'],
    ['B9', 'court.overdue', 'B9'],
    ['B7', 'reopened', 'B0'],
    ['B8', 'reopened', 'B0'],
  ],
  C: assistance.added,
  D: criminal.added,
  E: returning.added,
  F: child.added,
  G: closing.added,
}

const police: readonly Relation[] = ['territory', 'holder']
const identifiers: Who = { police, ngo: ['holder'], centre: ['holder'], consul: ['holder'], 'social-worker': ['holder'] }
// Abroad there is no police of ours: the consul who met the person says what was found (CON of §2).
const assessors: Who = { police, consul: ['holder'] }
const anyone: Who = {
  police: ['nation'],
  ngo: ['nation'],
  centre: ['nation'],
  prosecutor: ['nation'],
  secretary: ['nation'],
  supervisor: ['nation'],
  consul: ['nation'],
  'social-worker': ['nation'],
}
const secretary: Who = { secretary: ['territory'] }
const supervisor: Who = { supervisor: ['territory'] }
const sittings: Who = { member: ['territory'], chair: ['territory'] }
const deciders: Who = { chair: ['territory'], national: ['access'] }
const national: Who = { national: ['nation'] }
const concerned: Who = {
  police: ['territory'],
  ngo: ['holder', 'access'],
  centre: ['holder', 'access'],
  secretary: ['territory'],
  prosecutor: ['territory'],
}
const byClock: Who = { system: ['nation'] }

/** Who may take each step and how they must stand to the case; column *Who* of the tables in our roles. */
export const who: Readonly<Record<Letter, Readonly<Record<string, Who>>>> = {
  A: {
    'signal.received': anyone,
    'signal.duplicate': { ...secretary, ...supervisor },
    'duplicate.separated': { ...secretary, ...supervisor },
    'contact.made': identifiers,
    'contact.failed': identifiers,
    'danger.flagged': identifiers,
    'minor.suspected': identifiers,
    'consent.lapsed': byClock,
    'consent.recorded': { ...identifiers, 'social-worker': ['holder', 'access'] },
    'consent.refused': identifiers,
    'primary.assessed': assessors,
    'presumed.declared': assessors,
    'not.presumed.proposed': assessors,
    'not.presumed': supervisor,
    'not.presumed.returned': supervisor,
    'ngo.identified': { ngo: ['holder'] },
    'consent.withdrawn': identifiers,
    'refusal.notified': identifiers,
    withdrew: identifiers,
    reopened: { ...concerned, police, supervisor: ['territory'], consul: ['holder'], 'social-worker': ['holder', 'access'] },
    'brought.home': byClock,
    'case.transferred': { police: ['holder'], ...supervisor },
    'handover.acknowledged': { police: ['holder'] },
    'handover.overdue': byClock,
    'contact.overdue': byClock,
    'assessment.overdue': byClock,
    'validation.lapsed': byClock,
  },
  B: {
    'b.opened': byClock,
    'r708.queried': { police: ['territory'], ...secretary },
    'r708.answered': { police: ['territory'], ...secretary },
    'material.added': concerned,
    'dossier.complete': { ...secretary, national: ['access'] },
    'session.called': { ...secretary, national: ['access'] },
    'conflict.declared': { ...sittings, national: ['access'] },
    'member.recused': sittings,
    'vote.cast': { ...sittings, national: ['access'] },
    'decided.granted': deciders,
    'decided.refused': deciders,
    deferred: deciders,
    'appeal.filed': { ...concerned, 'social-worker': ['holder', 'access'] },
    'court.appealed': { ...concerned, 'social-worker': ['holder', 'access'] },
    'court.upheld': { ...secretary, prosecutor: ['territory'], ...national },
    'court.dismissed': { ...secretary, prosecutor: ['territory'], ...national },
    'court.overdue': byClock,
    'appeal.upheld': national,
    'appeal.dismissed': national,
    revoked: { chair: ['territory'], ...national },
    reopened: { ...secretary, prosecutor: ['territory'], ...national },
    overdue: byClock,
    'r708.overdue': byClock,
    'status.withdrawn': byClock,
    'appeal.lapsed': byClock,
    'appeal.overdue': byClock,
  },
  C: assistance.who,
  D: criminal.who,
  E: returning.who,
  F: child.who,
  G: closing.who,
}

type Facts = Readonly<Record<string, unknown>>
const pending = ({ referral }: Facts) => referral !== 'none'
/** Where a step also needs a fact of the case, besides the state. */
export const unless: Readonly<Record<string, (facts: Facts) => boolean>> = {
  ...criminalUnless,
  ...childUnless,
  'handover.acknowledged': ({ handed }) => handed !== true,
  'handover.overdue': ({ handed }) => handed !== true,
  'danger.flagged': ({ dangerFlagged }) => dangerFlagged === true,
  'minor.suspected': ({ childFlagged }) => childFlagged === true,
  'r708.queried': ({ base }) => base === 'pending',
  'r708.answered': ({ base }) => base !== 'pending',
  'r708.overdue': ({ base }) => base !== 'pending',
  deferred: ({ deferrals }) => deferrals !== 0,
  'referral.sent': pending,
  transfer: pending,
  'referral.unsent': pending,
  'case.joined': pending,
  'case.parted': ({ joined }) => joined !== true,
  'referral.acknowledged': ({ referral }) => referral !== 'sent',
  'referral.accepted': (facts) => !pending(facts),
  'referral.rejected': (facts) => !pending(facts) || facts.referral === 'accepted',
  'referral.withdrawn': (facts) => !pending(facts),
  'referral.stopped': (facts) => !pending(facts) || facts.basis !== 'consent',
  'refusal.notified': ({ refused, child }) => refused !== 'yes' || child !== 'no',
  'referral.escalated': (facts) => !pending(facts) || facts.referral === 'accepted',
  // Only help waits for an answer; identification follows the person whatever was asked.
  'brought.home': (facts) => 'referral' in facts && pending(facts),
  'helped.abroad': pending,
  'risk.checked': ({ risk, riskChecked }) => risk === 'none' || riskChecked === true,
  'assessment.returned': ({ risk, riskChecked }) => risk === 'none' || riskChecked === true,
  'risk.unacceptable': ({ risk }) => risk === 'none',
  'reception.asked': (facts) => facts.way !== 'home' || pending(facts),
  'reception.abroad': ({ way, agreedAbroad }) => way !== 'abroad' || agreedAbroad === true,
  'reception.accepted': ({ referral }) => referral !== 'sent' && referral !== 'acknowledged',
  'receiving.confirmed': ({ referral, agreedAbroad }) => referral !== 'accepted' && agreedAbroad !== true,
  arrived: ({ referral }) => referral !== 'accepted',
  'arrived.abroad': ({ agreedAbroad }) => agreedAbroad !== true,
}
