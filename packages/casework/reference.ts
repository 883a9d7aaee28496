import type { Tx } from '@nrm/db/as-actor'
import type { Db } from '@nrm/db/connect'
import { type AbsenceRow, absencesAhead } from '@nrm/db/queries/absences'
import { type OfficeKeyRow, officeKeysInForce } from '@nrm/db/queries/office-keys'
import {
  activeColleagues,
  allHolidays,
  allOffices,
  allParameters,
  type ColleagueRow,
  type HolidayRow,
  type OfficeRow,
  type ParameterRow,
} from '@nrm/db/queries/reference'
import { allSopVersions, type SopVersionRow } from '@nrm/db/queries/sop-versions'
import type { Term } from '@nrm/sop/calendar'
import { tashkentDay } from '@nrm/sop/tashkent-day'

/** Offices, colleagues, legal parameters and holidays as of one stamp of the database. */
export type Reference = Readonly<{
  stamp: string
  offices: ReadonlyMap<string, OfficeRow>
  colleagues: ReadonlyMap<string, readonly ColleagueRow[]>
  /** Officers in service, by id. */
  people: ReadonlyMap<string, ColleagueRow>
  /** Absences that run or are to come, those that end first in front. */
  absences: readonly AbsenceRow[]
  parameters: ReadonlyMap<string, readonly ParameterRow[]>
  holidays: readonly HolidayRow[]
  /** Which version of a procedure begins from which day, oldest first. */
  sopVersions: readonly SopVersionRow[]
  /** Office of the territorial commission by region, of the National Commission under `17`. */
  commissions: ReadonlyMap<string, OfficeRow>
  /** Police office of each region, where the supervisor sits. */
  policeHeads: ReadonlyMap<string, OfficeRow>
  /** Prosecutor's office of each region. */
  prosecutors: ReadonlyMap<string, OfficeRow>
  /** Inson centre of each region with a child and social worker in service. */
  socialCentres: ReadonlyMap<string, OfficeRow>
  /** Public halves of the offices' keys in force. */
  officeKeys: ReadonlyMap<string, OfficeKeyRow>
}>

const kept = new WeakMap<Db, Reference>()

/** The reference data the stamp names; read anew only when an administrator changed something since. */
export async function referenceOf(db: Db, tx: Tx, stamp: string): Promise<Reference> {
  const known = kept.get(db)
  if (known?.stamp === stamp) return known
  const [offices, colleagues, parameters, holidays, absences, officeKeys, sopVersions] = await Promise.all([
    allOffices(tx),
    activeColleagues(tx),
    allParameters(tx),
    allHolidays(tx),
    absencesAhead(tx),
    officeKeysInForce(tx),
    allSopVersions(tx),
  ])
  const fresh: Reference = {
    stamp,
    offices: new Map(offices.map((office) => [office.id, office])),
    colleagues: Map.groupBy(colleagues, (colleague) => colleague.office_id),
    parameters: Map.groupBy(parameters, (parameter) => parameter.code),
    people: new Map(colleagues.map((colleague) => [colleague.id, colleague])),
    absences,
    holidays,
    sopVersions,
    officeKeys: new Map(officeKeys.map((key) => [key.office_id, key])),
    commissions: new Map(
      offices.filter(isCommission).map((office) => [office.kind === 'national_commission' ? '17' : office.region_code, office]),
    ),
    prosecutors: seatsOf(offices, (office) => office.kind === 'prosecutor'),
    socialCentres: seatsOf(
      offices,
      (office) =>
        office.kind === 'inson_centre' && colleagues.some(({ office_id, role }) => office_id === office.id && role === 'social-worker'),
    ),
    policeHeads: new Map(
      offices
        .filter((office) => office.active && office.kind === 'police' && office.territory_code === office.region_code)
        .map((office) => [office.region_code, office]),
    ),
  }
  kept.set(db, fresh)
  return fresh
}

/** Active offices by their region; the one that sits at the head of the region before those of its districts. */
const seatsOf = (offices: readonly OfficeRow[], isMeant: (office: OfficeRow) => boolean): ReadonlyMap<string, OfficeRow> =>
  new Map(
    offices
      .filter((office) => office.active && isMeant(office))
      .sort((one, other) => Number(one.territory_code === one.region_code) - Number(other.territory_code === other.region_code))
      .map((office) => [office.region_code, office]),
  )

const isCommission = (office: OfficeRow): boolean =>
  office.active && (office.kind === 'national_commission' || office.kind === 'commission')

/** The version of a parameter in force on the day of `moment` in Tashkent; what is set for later does not act yet. */
export function parameterAt(reference: Reference, code: string, moment: string): ParameterRow {
  const day = tashkentDay(moment)
  const inForce = reference.parameters.get(code)?.findLast((row) => row.valid_from <= day) ?? reference.parameters.get(code)?.[0]
  if (!inForce) throw new Error(`legal parameter ${code} is missing`)
  return inForce
}

/** A legal parameter that is a term, in the version in force at `moment`. */
export function termOf(reference: Reference, code: string, moment: string): Term {
  const { value, unit } = parameterAt(reference, code, moment)
  return { value: Number(value), unit: unit as Term['unit'] }
}
