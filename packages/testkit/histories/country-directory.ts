import type { Directory } from '@nrm/simulation/shell/directory'
import { holidays } from '@nrm/sop/holidays'
import { stepOf } from '@nrm/sop/law-of'
import { type ParameterName, parameters } from '@nrm/sop/parameters'
import { provisionalCalendar } from '@nrm/sop/provisional-calendar'
import { type Country, type Officer, officerTable, officeTable } from '../country.ts'

/** First year a history may touch. */
const FIRST_YEAR = 2024

/** The small country as the shell in memory asks it. Shares are judged by the clock of this machine, as the database does. */
export function directoryOf({ offices, officers }: Country): Directory {
  const table = Object.entries(officeTable).map(([name, [kind, territory, services]]) => ({
    id: offices[name as keyof typeof offices],
    kind: kind as string,
    territory: territory as string,
    services: services as readonly string[],
  }))
  const staffed = new Set(Object.values(officers).map(({ office }) => office))
  const receivers = Object.keys(stepOf('assistance', 1, 'referral.accepted').by)
  const inForce = (name: string) => parameters[name as ParameterName]
  return {
    officeOf: (kind, region) => table.find((office) => office.kind === kind && office.territory === region)?.id ?? null,
    receives: (id) =>
      table.some((office) => office.id === id && office.services.length > 0) &&
      Object.values(officers).some(({ office, role }) => office === id && receivers.includes(role)),
    isOf: (id, kinds) => table.some((office) => office.id === id && kinds.includes(office.kind as never)) && staffed.has(id),
    sightAt: () => Date.now(),
    term: (name) => ({ value: Number(inForce(name).value), unit: inForce(name).unit as never }),
    law: { quorum: Number(inForce('status.quorum').value), deferrals: Number(inForce('status.deferrals').value) },
    holidays: provisionalCalendar(holidays, FIRST_YEAR),
  }
}

/** The small country without a database: the same offices and officers, under ids that follow from their place in the table. */
export function countryOnPaper(): Country {
  const idOf = (kind: number, place: number): string => `00000000-0000-4000-8000-${String(kind * 1_000 + place).padStart(12, '0')}`
  const offices = Object.fromEntries(Object.keys(officeTable).map((name, place) => [name, idOf(1, place)])) as Country['offices']
  const officers = Object.entries(officerTable).map(([name, [role, office]], place): [string, Officer] => [
    name,
    { id: idOf(2, place), login: `${name}.paper`, role, office: offices[office], territory: officeTable[office][1] },
  ])
  return { offices, officers: Object.fromEntries(officers) as Country['officers'] }
}
