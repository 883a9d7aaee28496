import { cite, practice, resolution60, standard } from './acts.ts'
import type { Basis } from './step.ts'

/** How we know the value: read in the law, our assumption, or an assumption a lawyer confirmed. */
export type Provenance = 'sourced' | 'assumed' | 'confirmed'
export type Unit = 'hour' | 'calendar_day' | 'working_day' | 'month' | 'person' | 'count' | 'choice'
export type Parameter = Readonly<{ value: number | string; unit: Unit; law: Basis; provenance: Provenance }>

/** First version of every legal parameter of A–C (sop.md §1, law-facts.md); later versions are rows an administrator adds. */
export const parameters = {
  'T.signal.contact': assumed(24, 'hour', practice),
  'T.signal.contact.urgent': assumed(1, 'hour', practice),
  'T.primary.identification': assumed(24, 'hour', resolution60),
  'T.primary.identification.v2': assumed(12, 'hour', resolution60),
  'T.ngo.validation': assumed(24, 'hour', standard),
  'T.presumption.decide': assumed(24, 'hour', practice),
  'T.negative.review': assumed(3, 'working_day', practice),
  'T.reflection.min': assumed(30, 'calendar_day', standard),
  'T.referral.send': assumed(24, 'hour', resolution60),
  'T.referral.ack': assumed(24, 'hour', practice),
  'T.rehab.stay': assumed(30, 'calendar_day', resolution60),
  // Five days are read in the act; whether calendar or working is not.
  'T.r708.answer': { value: 5, unit: 'calendar_day', law: cite('resolution-708', 'SOURCED'), provenance: 'sourced' },
  'T.full.identification': assumed(10, 'calendar_day', resolution60),
  'T.status.decision': assumed(10, 'calendar_day', resolution60),
  'T.status.alarm': assumed(30, 'calendar_day', practice),
  'T.status.deferral': assumed(10, 'calendar_day', practice),
  'T.appeal.admin': assumed(30, 'calendar_day', practice),
  'T.appeal.court': { value: 6, unit: 'month', law: cite('admin-court-code', 'SOURCED', '186'), provenance: 'sourced' },
  'T.appeal.decide': assumed(15, 'working_day', practice),
  // To register and decide at once is read in the code; in how many hours is not.
  'T.crime.register': assumed(24, 'hour', cite('criminal-procedure-code', 'INFERRED', '329')),
  'T.precheck': read(10, 'calendar_day', '329'),
  'T.precheck.extended': read(1, 'month', '329'),
  'T.refusal.review': assumed(10, 'calendar_day', practice),
  'T.investigation': read(3, 'month', '351'),
  'T.investigation.regional': read(5, 'month', '351'),
  'T.investigation.general': read(7, 'month', '351'),
  'T.investigation.returned': read(1, 'month', '351'),
  'T.deposition': read(24, 'hour', '121¹–121⁵'),
  'T.suspension.review': assumed(1, 'month', practice),
  'T.court.news': assumed(3, 'month', practice),
  'T.protection.answer': assumed(24, 'hour', practice),
  'T.liability.answer': assumed(10, 'working_day', standard),
  'T.claim.remind': assumed(2, 'month', practice),
  'T.judgment.appeal': read(1, 'month'),
  'T.help.abroad': assumed(7, 'calendar_day', practice),
  'T.consular.contact': assumed(72, 'hour', practice),
  'T.return.wish': assumed(30, 'calendar_day', standard),
  'T.return.risk': assumed(5, 'working_day', standard),
  'T.return.prepare': assumed(30, 'calendar_day', practice),
  'T.return.confirm': assumed(3, 'working_day', practice),
  'T.return.departure': assumed(14, 'calendar_day', practice),
  'T.return.no-show': assumed(24, 'hour', practice),
  'T.stay.options': assumed(10, 'calendar_day', standard),
  'T.stay.solution': assumed(10, 'calendar_day', standard),
  'T.court.answer': assumed(3, 'month', practice),
  'T.handover.ack': assumed(24, 'hour', practice),
  'T.child.guardian': assumed(24, 'hour', practice),
  'T.child.bia': assumed(72, 'hour', standard),
  'T.child.bid': assumed(30, 'calendar_day', standard),
  'T.child.age': assumed(15, 'working_day', practice),
  'T.child.order.max': { value: 30, unit: 'calendar_day', law: cite('law-child-protection', 'SOURCED'), provenance: 'sourced' },
  'T.child.majority': assumed(216, 'month', standard),
  'T.followup.first': assumed(1, 'month', practice),
  'T.followup.second': assumed(3, 'month', practice),
  'T.followup.third': assumed(6, 'month', practice),
  'T.followup.fourth': assumed(12, 'month', practice),
  'T.followup.end': assumed(10, 'working_day', practice),
  'T.consent': assumed(12, 'month', cite('law-personal-data', 'ASSUMED')),
  'T.override': assumed(72, 'hour', practice),
  'T.override.review': assumed(3, 'working_day', practice),
  'statistics.small-cell': assumed(5, 'count', practice),
  'alert.group-size': assumed(20, 'person', practice),
  // Per cent of weeks without any difference in which a group may be named all the same.
  'alert.level': assumed(1, 'count', practice),
  'status.quorum': assumed(2, 'person', resolution60),
  'status.deferrals': assumed(1, 'count', practice),
  'deputy.longest': assumed(30, 'calendar_day', practice),
  'account.dormant': assumed(45, 'calendar_day', practice),
  'account.unused': assumed(90, 'calendar_day', practice),
  'status.authority': assumed('territorial_commission', 'choice', resolution60),
  'glass.minutes': assumed(15, 'count', practice),
  'glass.minutes.most': assumed(60, 'count', practice),
  'glass.per-day': assumed(5, 'count', practice),
  'T.glass.review': assumed(3, 'working_day', practice),
  'known.per-hour': assumed(20, 'count', practice),
  'T.right.answer': assumed(10, 'working_day', cite('law-personal-data', 'ASSUMED')),
  'T.destruction.wait': assumed(14, 'calendar_day', practice),
  'retention.child': assumed(300, 'month', practice),
  'retention.recognised': assumed(180, 'month', practice),
  'retention.not-recognised': assumed(60, 'month', practice),
  'retention.ended-early': assumed(36, 'month', practice),
  'retention.review': assumed(12, 'month', practice),
} as const satisfies Record<string, Parameter>
export type ParameterName = keyof typeof parameters

/** Bodies that could decide on the status; which one does is a parameter because the text was not reached. */
export const statusAuthorities = ['territorial_commission', 'mia', 'delegated_ministry'] as const

/** Read in the Criminal Procedure Code. */
function read<V extends number>(value: V, unit: Unit, article?: string) {
  return { value, unit, law: cite('criminal-procedure-code', 'SOURCED', article), provenance: 'sourced' } as const
}

function assumed<V extends number | string>(value: V, unit: Unit, law: Basis) {
  return { value, unit, law, provenance: 'assumed' } as const
}
