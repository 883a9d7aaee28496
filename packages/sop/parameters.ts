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
  'T.ngo.validation': assumed(24, 'hour', standard),
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
  'status.quorum': assumed(2, 'person', resolution60),
  'status.deferrals': assumed(1, 'count', practice),
  'status.authority': assumed('territorial_commission', 'choice', resolution60),
} as const satisfies Record<string, Parameter>
export type ParameterName = keyof typeof parameters

  'deputy.longest': assumed(30, 'calendar_day', practice),
  'account.dormant': assumed(45, 'calendar_day', practice),
  'account.unused': assumed(90, 'calendar_day', practice),
/** Bodies that could decide on the status; which one does is a parameter because the text was not reached. */
export const statusAuthorities = ['territorial_commission', 'mia', 'delegated_ministry'] as const

function assumed<V extends number | string>(value: V, unit: Unit, law: Basis) {
  return { value, unit, law, provenance: 'assumed' } as const
}
