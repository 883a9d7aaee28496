import type { HolidayRow, Term } from '@nrm/sop/calendar'
import type { LawInForce } from '@nrm/sop/decide'
import type { OfficeKind } from '@nrm/sop/office-kinds'

/** What the shell asks of the country: which office an audience means there, and the parameters in force. */
export type Directory = Readonly<{
  /** Office of that kind in a region, `17` for the national ones; null where the country has none. */
  officeOf(kind: OfficeKind, region: string): string | null
  /** Whether a person can be referred to this office. */
  receives(office: string): boolean
  /** Whether the office is of one of these kinds, with somebody in service. */
  isOf(office: string, kinds: readonly OfficeKind[]): boolean
  /** The moment at which it is judged whether a ground has ended: that of the act, or of the machine that keeps the case. */
  sightAt(at: number): number
  term(parameter: string): Term
  law: LawInForce
  holidays: readonly HolidayRow[]
}>
