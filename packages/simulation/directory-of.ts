import type { HolidayRow, Term } from '@nrm/sop/calendar'
import { type ParameterName, parameters } from '@nrm/sop/parameters'
import type { Caseload } from './caseload.ts'
import type { Nation } from './nation.ts'
import type { Directory } from './shell/directory.ts'

/** The country of a run as the shell asks it; parameters as in force, those the caseload tries in their place. */
export function directoryOf(
  { offices }: Nation,
  holidays: readonly HolidayRow[],
  tried: Caseload['parameters'],
): Omit<Directory, 'sightAt'> {
  const inForce = (name: string): number => tried?.[name] ?? Number(parameters[name as ParameterName].value)
  const byPlace = new Map([...offices.values()].toReversed().map(({ id, kind, region }) => [`${kind} ${region}`, id]))
  return {
    officeOf: (kind, region) => byPlace.get(`${kind} ${region}`) ?? null,
    receives: (id) => offices.get(id)?.receives ?? false,
    isOf: (id, kinds) => kinds.some((kind) => kind === offices.get(id)?.kind),
    term: (name) => ({ value: inForce(name), unit: parameters[name as ParameterName].unit as Term['unit'] }),
    law: { quorum: inForce('status.quorum'), deferrals: inForce('status.deferrals') },
    holidays,
  }
}
