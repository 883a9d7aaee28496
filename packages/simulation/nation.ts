import type { HolidayRow } from '@nrm/sop/calendar'
import type { OfficeKind } from '@nrm/sop/office-kinds'
import { type Actor, type Role, roles } from '@nrm/sop/roles'
import { regions } from '@nrm/sop/territories'
import type { Caseload } from './caseload.ts'
import type { Dice } from './dice.ts'
import { always, officeHours, type WorkingTime } from './working-time.ts'

/** An invented office; `receives`: people are referred to it. */
export type Office = Readonly<{
  id: string
  /** Kind and region, such as `police 1718`. */
  name: string
  kind: OfficeKind
  region: string
  receives: boolean
  staff: readonly Actor[]
  /** The same by role. */
  officers: ReadonlyMap<Role, readonly Actor[]>
  time: WorkingTime
  /** Working time one step takes an officer, in milliseconds. */
  effort: number
}>

/** The offices of a run. */
export type Nation = Readonly<{ offices: ReadonlyMap<string, Office>; byRole: ReadonlyMap<Role, readonly Office[]> }>

const COUNTRY = '17'

/** Makes the offices and officers of a caseload; ids follow from the dice. */
export function nationOf(caseload: Caseload, holidays: readonly HolidayRow[], dice: Dice): Nation {
  const working = officeHours(caseload.officeHours, holidays)
  const day = (caseload.officeHours.to - caseload.officeHours.from) * 3_600_000
  const offices = caseload.offices.flatMap(({ kind, per, staff, hours, stepsPerDay, receives = false }) =>
    placesOf(per).map((place): Office => {
      const own = dice.named(`${kind} ${place}`)
      const id = own.uuid()
      const officers = Object.entries(staff).flatMap(([role, count]) =>
        Array.from({ length: count }, () => ({ id: own.uuid(), role: role as Role, office: id, territory: place })),
      )
      return {
        id,
        name: `${kind} ${place}`,
        kind,
        region: place,
        receives,
        staff: officers,
        officers: Map.groupBy(officers, ({ role }) => role),
        time: hours === 'always' ? always : working,
        effort: (hours === 'always' ? 24 * 3_600_000 : day) / stepsPerDay,
      }
    }),
  )
  return {
    offices: new Map(offices.map((office) => [office.id, office])),
    byRole: new Map(roles.map((role) => [role, offices.filter(({ officers }) => officers.has(role))])),
  }
}

const placesOf = (per: Caseload['offices'][number]['per']): readonly string[] =>
  per === 'nation' ? [COUNTRY] : per === 'region' ? regions.map(({ code }) => code) : per
